import { Button } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { SolutionRow } from '../../../../../shared/contracts/open-occurrence';
import { DangerDialog } from '../../../editing/ActionDialog';
import { useDeleteDocumentsMutation } from '../../../services/api';
import { useRefusalNotice } from '../../../services/refusals';
import { useText } from '../../../translations/use-text';

interface DeleteSolutionProps {
  readonly row: SolutionRow;
  readonly onGone: () => void;
}

export const DeleteSolution = ({ row, onGone }: DeleteSolutionProps) => {
  const text = useText();
  const notify = useRefusalNotice();
  const { toggleNotification } = useNotification();
  const [isAsking, setAsking] = useState(false);
  const [remove, { isLoading }] = useDeleteDocumentsMutation();
  const confirm = async () => {
    const answer = await remove({ kind: 'solution', documentIds: [row.documentId] });
    setAsking(false);
    if ('error' in answer) return notify(answer.error);
    toggleNotification({ type: 'success', message: text('occurrence.delete.done') });
    onGone();
  };
  return (
    <>
      <Button variant="danger-light" size="S" startIcon={<Trash />} onClick={() => setAsking(true)}>
        {text('solution.delete')}
      </Button>
      {isAsking ? (
        <DangerDialog
          title={text('solution.delete')}
          confirm={text('solution.delete')}
          isBusy={isLoading}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          {text('solution.delete.body', { name: row.name ?? '' })}
        </DangerDialog>
      ) : null}
    </>
  );
};
