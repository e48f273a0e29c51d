import { Box, Button, Dialog, Flex, Loader, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { DeletePreviewItem, DeletePreviewResponse } from '../../../../shared/contracts/delete';
import { DialogContent } from '../../editing/DialogContent';
import { useReturnFocus } from '../../editing/use-return-focus';
import { useDeleteItemsMutation, useDeletePreviewQuery } from '../../services/pages-api';
import { useRefusalSentence } from '../../services/refusals';
import { type Text, useText } from '../../translations/use-text';
import { deletionOf } from './deletion';

const LIST_HEIGHT = 'min(24rem, 30vh)';

const titleOf = (text: Text, preview: DeletePreviewResponse['data'] | undefined, asked: number): string => {
  if (!preview) return text('delete.title', { count: asked });
  const { documentIds } = deletionOf(preview);
  if (documentIds.length === 0) return text('delete.title.none', { count: preview.totals.items });
  return text('delete.title', { count: documentIds.length });
};

const Refusals = ({ items }: { readonly items: readonly DeletePreviewItem[] }) => {
  const text = useText();
  if (items.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="bold">{text('delete.refused', { count: items.length })}</Typography>
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={2}
        maxHeight={LIST_HEIGHT}
        overflow="auto"
        tabIndex={0}
      >
        {items.map(({ documentId, name, refused }) => (
          <Box tag="li" key={documentId} padding={3} background="neutral100" hasRadius>
            <Typography tag="p" fontWeight="semiBold">
              {name ?? documentId}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {refused?.usages.map(({ name: by, count }) => `${by}: ${count}`).join(', ')}
            </Typography>
          </Box>
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {text('delete.way.out')}
      </Typography>
    </Flex>
  );
};

const Consequences = ({ preview }: { readonly preview: DeletePreviewResponse['data'] }) => {
  const text = useText();
  const { documentIds, occurrences, solutions, refused } = deletionOf(preview);
  return (
    <Flex width="100%" direction="column" alignItems="stretch" gap={4}>
      {documentIds.length > 0 && (
        <Dialog.Description textAlign="center">
          {occurrences > 0 ? text('delete.takes', { occurrences, solutions }) : text('delete.alone')}
        </Dialog.Description>
      )}
      <Refusals items={refused} />
    </Flex>
  );
};

interface DeleteDialogProps {
  readonly documentIds: readonly string[];
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Says what goes with the types and what is refused and why; deletes those that can be, all or none of them. */
export const DeleteDialog = ({ documentIds, onClose, onDeleted }: DeleteDialogProps) => {
  const text = useText();
  useReturnFocus();
  const { toggleNotification } = useNotification();
  const sentenceOf = useRefusalSentence();
  const { data: preview, error } = useDeletePreviewQuery(
    { kind: 'type', documentIds },
    { refetchOnMountOrArgChange: true },
  );
  const [deleteItems] = useDeleteItemsMutation();
  const deletable = preview ? deletionOf(preview).documentIds : [];
  const confirm = async (): Promise<void> => {
    const answer = await deleteItems({ kind: 'type', documentIds: deletable });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: sentenceOf(answer.error ?? {}) });
      return;
    }
    toggleNotification({ type: 'success', message: text('delete.done', { ...answer.data }) });
    onDeleted();
  };
  const isEmpty = preview !== undefined && deletable.length === 0;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent>
        <Dialog.Header>{titleOf(text, preview, documentIds.length)}</Dialog.Header>
        <Dialog.Body>
          {preview && <Consequences preview={preview} />}
          {!preview &&
            (error ? <Typography>{sentenceOf(error)}</Typography> : <Loader>{text('delete.checking')}</Loader>)}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {text(isEmpty || error ? 'pages.close' : 'pages.cancel')}
            </Button>
          </Dialog.Cancel>
          {isEmpty || error ? null : (
            <Dialog.Action>
              <Button fullWidth variant="danger-light" startIcon={<Trash />} disabled={!preview} onClick={confirm}>
                {text('delete.confirm', { count: deletable.length || documentIds.length })}
              </Button>
            </Dialog.Action>
          )}
        </Dialog.Footer>
      </DialogContent>
    </Dialog.Root>
  );
};
