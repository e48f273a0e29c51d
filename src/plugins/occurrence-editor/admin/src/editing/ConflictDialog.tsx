import { Button, Dialog, Flex, Loader, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import type { ChangedField, ChangesRequest } from '../../../shared/contracts/changes';
import { EDITOR_UIDS, type EditorKind } from '../../../shared/contracts/common';
import { useFieldText } from '../labels/use-field-text';
import { useChangesSinceMutation } from '../services/api';
import { useText } from '../translations/use-text';
import { DialogContent } from './DialogContent';

interface ConflictDialogProps {
  readonly kind: EditorKind;
  readonly documentId: string;
  /** Of the copy that was edited. */
  readonly since: Pick<ChangesRequest, 'updatedAt' | 'fingerprints'>;
  /** Attributes that this person changed. */
  readonly mine: readonly string[];
  readonly onTakeTheirs: () => void;
  /** Told the version to overwrite. */
  readonly onOverwrite: (updatedAt: string) => void;
  readonly onCancel: () => void;
}

const Changes = ({
  kind,
  fields,
  mine,
}: Pick<ConflictDialogProps, 'kind' | 'mine'> & { fields: readonly ChangedField[] }) => {
  const text = useText();
  const { labelOf } = useFieldText(EDITOR_UIDS[kind]);
  const shown = (current: ChangedField['current']) => {
    if (current === null || current === '') return text('conflict.empty');
    if (typeof current === 'boolean') return text(current ? 'conflict.on' : 'conflict.off');
    return Array.isArray(current) ? current.join(', ') || text('conflict.empty') : String(current);
  };
  return (
    <Flex
      tag="ul"
      direction="column"
      alignItems="stretch"
      gap={2}
      width="100%"
      maxHeight="min(24rem, 30vh)"
      overflow="auto"
      tabIndex={0}
    >
      {fields.map(({ name, current }) => (
        <Typography tag="li" key={name}>
          <Typography fontWeight="bold">{labelOf(name)}</Typography>: {shown(current)}
          {mine.includes(name) ? <Typography textColor="danger600"> {text('conflict.both')}</Typography> : null}
        </Typography>
      ))}
    </Flex>
  );
};

/** Two people changed the same item: says what changed since and by whom, and lets this one choose. */
export const ConflictDialog = ({ kind, documentId, since, mine, ...choices }: ConflictDialogProps) => {
  const text = useText();
  const { formatDate } = useIntl();
  const { updatedAt, fingerprints } = since;
  const [ask, { data, isError }] = useChangesSinceMutation();
  useEffect(() => {
    void ask({ kind, documentId, updatedAt, ...(fingerprints ? { fingerprints } : {}) });
  }, [ask, kind, documentId, updatedAt, fingerprints]);
  const when = data ? formatDate(data.updatedAt, { dateStyle: 'medium', timeStyle: 'short' }) : '';
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => open || choices.onCancel()}>
      <DialogContent>
        <Dialog.Header>{text('conflict.title')}</Dialog.Header>
        <Dialog.Body>
          <WarningCircle width="24px" height="24px" fill="danger600" aria-hidden />
          {data ? (
            <>
              <Dialog.Description textAlign="center">
                {data.changedBy
                  ? text('conflict.by', { who: data.changedBy, when })
                  : text('conflict.bySomeone', { when })}
              </Dialog.Description>
              <Changes kind={kind} fields={data.fields} mine={mine} />
              <Typography textAlign="center">{text('conflict.choose')}</Typography>
            </>
          ) : null}
          {isError ? <Typography>{text('conflict.gone')}</Typography> : null}
          {data || isError ? null : <Loader small>{text('shell.loading')}</Loader>}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('conflict.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button variant="secondary" fullWidth disabled={!data} onClick={choices.onTakeTheirs}>
            {text('conflict.theirs')}
          </Button>
          <Button
            variant="danger"
            fullWidth
            disabled={!data}
            onClick={() => data && choices.onOverwrite(data.updatedAt)}
          >
            {text('conflict.overwrite')}
          </Button>
        </Dialog.Footer>
      </DialogContent>
    </Dialog.Root>
  );
};
