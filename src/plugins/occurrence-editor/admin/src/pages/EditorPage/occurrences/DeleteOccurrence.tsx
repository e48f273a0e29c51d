import { useNotification } from '@strapi/strapi/admin';
import { DangerDialog } from '../../../editing/ActionDialog';
import { useDeleteDocumentsMutation } from '../../../services/api';
import { useRefusalNotice } from '../../../services/refusals';
import { useText } from '../../../translations/use-text';
import type { OccurrenceWindowProps } from './occurrence-window';

export const DeleteOccurrence = ({ row, onClose, onGone }: OccurrenceWindowProps) => {
  const text = useText();
  const notify = useRefusalNotice();
  const { toggleNotification } = useNotification();
  const [remove, { isLoading }] = useDeleteDocumentsMutation();
  const confirm = async () => {
    const answer = await remove({ kind: 'occurrence', documentIds: [row.documentId] });
    onClose();
    if ('error' in answer) return notify(answer.error);
    toggleNotification({ type: 'success', message: text('occurrence.delete.done') });
    onGone();
  };
  return (
    <DangerDialog
      title={text('occurrence.delete.title')}
      confirm={text('occurrence.delete')}
      isBusy={isLoading}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {text('occurrence.delete.body', { name: row.name ?? '' })}
    </DangerDialog>
  );
};
