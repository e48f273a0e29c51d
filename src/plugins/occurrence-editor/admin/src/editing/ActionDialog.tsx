import { Button, Dialog, Modal } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { type FormEvent, type ReactNode, useRef } from 'react';
import { useText } from '../translations/use-text';
import { DialogContent } from './DialogContent';
import { useReturnFocus } from './use-return-focus';

interface ActionDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly isBusy: boolean;
  readonly isReady: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window that asks for what an action needs; Enter confirms. */
export const ActionDialog = ({ title, confirm, isBusy, isReady, onConfirm, onClose, children }: ActionDialogProps) => {
  const text = useText();
  useReturnFocus();
  const form = useRef<HTMLFormElement>(null);
  const startInField = (event: Event) => {
    event.preventDefault();
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (isReady && !isBusy) onConfirm();
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Modal.Content onOpenAutoFocus={startInField}>
        <form ref={form} onSubmit={submit} noValidate>
          <Modal.Header closeLabel={text('pages.close')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>{children}</Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{text('dialog.cancel')}</Button>
            </Modal.Close>
            <Button type="submit" loading={isBusy} disabled={!isReady}>
              {confirm}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

interface DangerDialogProps extends Omit<ActionDialogProps, 'isReady' | 'children'> {
  /** What happens, in a sentence: a text is also what the dialog is described by. */
  readonly children: string;
}

/** Asks before what cannot be taken back. */
export const DangerDialog = ({ title, confirm, isBusy, onConfirm, onClose, children }: DangerDialogProps) => {
  const text = useText();
  useReturnFocus();
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <DialogContent>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle width="24px" height="24px" fill="danger600" />}>{children}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('dialog.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger-light" fullWidth loading={isBusy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </DialogContent>
    </Dialog.Root>
  );
};
