import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { serverErrorsOf } from '../../../content-manager/form-errors';
import { ActionDialog } from '../../../editing/ActionDialog';
import { useDuplicateOccurrenceMutation } from '../../../services/api';
import { useRefusalNotice } from '../../../services/refusals';
import { useText } from '../../../translations/use-text';
import type { OccurrenceWindowProps } from './occurrence-window';

/** What the server says about the name, if it refused the copy for that. */
const nameError = (error: object): string | undefined => {
  const message = serverErrorsOf('details' in error ? error.details : undefined).fields['name'];
  return typeof message === 'string' ? message : undefined;
};

/** A copy is never renamed silently: its name is asked for. */
export const DuplicateOccurrence = ({ row, onClose }: OccurrenceWindowProps) => {
  const text = useText();
  const notify = useRefusalNotice();
  const { toggleNotification } = useNotification();
  const [name, setName] = useState(row.name ?? '');
  const [error, setError] = useState<string>();
  const [duplicate, { isLoading }] = useDuplicateOccurrenceMutation();
  const confirm = async () => {
    const answer = await duplicate({ documentId: row.documentId, name });
    if ('error' in answer) {
      const message = nameError(answer.error);
      setError(message);
      if (!message) notify(answer.error);
      return;
    }
    onClose();
    toggleNotification({ type: 'success', message: text('occurrence.duplicate.done', { code: answer.data.code }) });
  };
  return (
    <ActionDialog
      title={text('occurrence.duplicate.title')}
      confirm={text('occurrence.duplicate')}
      isBusy={isLoading}
      isReady={name.trim() !== ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>{text('occurrence.duplicate.body')}</Typography>
        <Field.Root name="duplicateName" required error={error}>
          <Field.Label>{text('occurrence.duplicate.name')}</Field.Label>
          <TextInput value={name} maxLength={120} onChange={({ target }) => setName(target.value)} />
          <Field.Error />
        </Field.Root>
      </Flex>
    </ActionDialog>
  );
};
