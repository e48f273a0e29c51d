import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { isBaseQueryError, useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { NONE } from '../../../../shared/contracts/list-types';
import { ItemPicker } from '../../components/ItemPicker';
import { ActionDialog } from '../../editing/ActionDialog';
import { BASE_PATH } from '../../plugin';
import { useDuplicateTypeMutation } from '../../services/pages-api';
import { useRefusalNotice } from '../../services/refusals';
import { useText } from '../../translations/use-text';
import type { TableRow } from './rows';

const SECTORS = { uid: 'api::sector.sector', activeOnly: true } as const;

type FieldErrors = Readonly<Record<string, string | undefined>>;

/** Sends the copy, opens it, or says on each field what is wrong with it. */
const useDuplicate = ({ documentId }: TableRow) => {
  const text = useText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: fieldErrorsOf } = useAPIErrorHandler();
  const notify = useRefusalNotice();
  const [errors, setErrors] = useState<FieldErrors>({});
  const [send, { isLoading }] = useDuplicateTypeMutation();
  const duplicate = async (name: string, sector: string | null): Promise<void> => {
    const answer = await send({ documentId, name, sector });
    if ('data' in answer) {
      const { documentId: copy, ...counts } = answer.data;
      toggleNotification({ type: 'success', message: text('duplicate.done', counts) });
      navigate(`${BASE_PATH}/types/${copy}`);
      return;
    }
    const { error } = answer;
    const byField: FieldErrors =
      isBaseQueryError(error) && error.name === 'ValidationError' ? fieldErrorsOf(error) : {};
    setErrors(byField);
    if (!byField['name'] && !byField['sector']) notify(error);
  };
  return { duplicate, errors, isLoading };
};

interface DuplicateDialogProps {
  readonly row: TableRow;
  readonly onClose: () => void;
}

/** Copies a type with everything below it, under another name or in another sector. */
export const DuplicateDialog = ({ row, onClose }: DuplicateDialogProps) => {
  const text = useText();
  const [name, setName] = useState(row.name ?? '');
  const [sector, setSector] = useState<string | undefined>(row.sector?.documentId ?? NONE);
  const { duplicate, errors, isLoading } = useDuplicate(row);
  const chosen = sector === undefined || sector === NONE ? null : sector;
  return (
    <ActionDialog
      title={text('duplicate.title', { name: row.name })}
      confirm={text('duplicate.confirm')}
      isBusy={isLoading}
      isReady={name.trim() !== ''}
      onConfirm={() => duplicate(name, chosen)}
      onClose={onClose}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">
          {row.occurrenceCount === undefined
            ? text('duplicate.intro.uncounted')
            : text('duplicate.intro', { count: row.occurrenceCount })}
        </Typography>
        <Field.Root name="name" error={errors['name'] ?? false} hint={text('help.occurrence-type.name')} required>
          <Field.Label>{text('field.occurrence-type.name')}</Field.Label>
          <TextInput value={name} maxLength={120} autoComplete="off" onChange={({ target }) => setName(target.value)} />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        {row.sector !== undefined && (
          <Field.Root name="sector" error={errors['sector'] ?? false}>
            <Field.Label>{text('field.occurrence-type.sector')}</Field.Label>
            <ItemPicker
              from={SECTORS}
              value={sector}
              known={row.sector}
              noneLabel={text('list.filter.sector.none')}
              onChange={setSector}
            />
            <Field.Error />
          </Field.Root>
        )}
      </Flex>
    </ActionDialog>
  );
};
