import { Combobox, ComboboxOption, Field, Flex, Typography } from '@strapi/design-system';
import { useDebounce, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { serverErrorsOf } from '../../../content-manager/form-errors';
import { ActionDialog } from '../../../editing/ActionDialog';
import { useMoveOccurrenceMutation, useSearchTypesQuery } from '../../../services/api';
import { useRefusalNotice } from '../../../services/refusals';
import { useText } from '../../../translations/use-text';
import type { OccurrenceWindowProps } from './occurrence-window';

const SEARCH_DELAY = 250;

/** Moves an occurrence with all that belongs to it to the end of another type. */
export const MoveOccurrence = ({ row, typeId, onClose, onGone }: OccurrenceWindowProps) => {
  const text = useText();
  const notify = useRefusalNotice();
  const { toggleNotification } = useNotification();
  const [search, setSearch] = useState('');
  const [target, setTarget] = useState<string>();
  const [error, setError] = useState<string>();
  const { data: types = [], isFetching } = useSearchTypesQuery(useDebounce(search, SEARCH_DELAY));
  const [move, { isLoading }] = useMoveOccurrenceMutation();
  const confirm = async () => {
    const answer = await move({ documentId: row.documentId, occurrenceType: target ?? '' });
    if ('error' in answer) {
      const { fields, others } = serverErrorsOf('details' in answer.error ? answer.error.details : undefined);
      const message = Object.values(fields).find((entry) => typeof entry === 'string') ?? others[0];
      setError(typeof message === 'string' ? message : undefined);
      if (!message) notify(answer.error);
      return;
    }
    onClose();
    toggleNotification({
      type: 'success',
      message: text('occurrence.move.done', { name: answer.data.occurrenceType.name ?? '' }),
    });
    onGone();
  };
  return (
    <ActionDialog
      title={text('occurrence.move.title')}
      confirm={text('occurrence.move')}
      isBusy={isLoading}
      isReady={target !== undefined}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>{text('occurrence.move.body')}</Typography>
        <Field.Root name="moveTo" required error={error}>
          <Field.Label>{text('occurrence.move.to')}</Field.Label>
          <Combobox
            value={target}
            placeholder={text('list.filter.choose')}
            clearLabel={text('pages.clear')}
            noOptionsMessage={() => text('list.filter.nothing')}
            loadingMessage={text('shell.loading')}
            loading={isFetching}
            autocomplete="list"
            filterValue=""
            onInputChange={(event) => setSearch(event.currentTarget.value)}
            onChange={(value) => setTarget(value)}
            onClear={() => setTarget(undefined)}
          >
            {types
              .filter(({ documentId }) => documentId !== typeId)
              .map(({ documentId, name = documentId, sector }) => (
                <ComboboxOption key={documentId} value={documentId}>
                  {sector ? `${name} (${sector.name})` : name}
                </ComboboxOption>
              ))}
          </Combobox>
          <Field.Error />
        </Field.Root>
      </Flex>
    </ActionDialog>
  );
};
