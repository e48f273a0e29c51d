import { ComponentProvider } from '@cm-internal/pages/EditView/components/FormInputs/ComponentContext';
import { transformDocument } from '@cm-internal/pages/EditView/utils/data';
import { createDefaultForm } from '@cm-internal/pages/EditView/utils/forms';
import { Box, Button, Field, Flex, Grid, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useField, useForm } from '@strapi/strapi/admin';
import { useText } from '../translations/use-text';
import { useDocumentForm } from './document-form-context';
import { FieldInput, useFieldRights } from './FieldInput';
import type { EditFieldLayout } from './types';
import { useFocusOfNew } from './use-focus-of-new';

interface Row {
  readonly id?: number;
  readonly __temp_key__: string;
}

interface ComponentRowsProps {
  readonly field: Extract<EditFieldLayout, { type: 'component' }>;
  /** `Add user` */
  readonly addLabel: string;
  /** `User {number}` */
  readonly rowLabel: (number: number) => string;
  readonly emptyText: string;
  readonly level: 'h2' | 'h3';
}

const useRows = ({ name, attribute }: ComponentRowsProps['field']) => {
  const { schemas } = useDocumentForm();
  const { value, error } = useField<readonly Row[]>(name);
  const { addFieldRow, removeFieldRow } = useForm('ComponentRows', (form) => form);
  const schema = schemas[attribute.component];
  const add = () => {
    if (!schema) return;
    addFieldRow(name, transformDocument(schema, schemas)(createDefaultForm(schema, schemas) as never));
  };
  return { rows: value ?? [], error, add, remove: (index: number) => removeFieldRow(name, index) };
};

/**
 * A repeatable component whose rows are short, all in sight: the Content Manager folds them up under a title that
 * cannot be a related item. The fields are its own inputs.
 */
export const ComponentRows = ({ field, addLabel, rowLabel, emptyText, level }: ComponentRowsProps) => {
  const text = useText();
  const { components } = useDocumentForm();
  const { canRead, canEdit } = useFieldRights(field.name, 'component');
  const { rows, error, add, remove } = useRows(field);
  const list = useFocusOfNew<HTMLUListElement>(rows.length, 'li:last-child input');
  const fields = components[field.attribute.component]?.layout.flat() ?? [];
  if (!canRead) return <FieldInput {...field} />;
  return (
    <Field.Root name={field.name} error={error} hint={field.hint}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
          <Box>
            <Typography tag={level} variant="delta" fontWeight="semiBold">
              {`${field.label} (${rows.length})`}
            </Typography>
            <Field.Hint />
          </Box>
          {canEdit ? (
            <Box flex="0 0 auto">
              <Button variant="secondary" size="S" startIcon={<Plus />} onClick={add}>
                {addLabel}
              </Button>
            </Box>
          ) : null}
        </Flex>
        <Field.Error />
        {rows.length === 0 ? <Typography textColor="neutral600">{emptyText}</Typography> : null}
        <Flex tag="ul" ref={list} direction="column" alignItems="stretch" gap={3}>
          {rows.map(({ id, __temp_key__ }, index) => (
            <ComponentProvider key={__temp_key__} id={id} uid={field.attribute.component} level={0} type="repeatable">
              <Flex
                tag="li"
                aria-label={rowLabel(index + 1)}
                gap={4}
                alignItems="flex-start"
                padding={4}
                borderColor="neutral150"
                hasRadius
              >
                <Box flex="1">
                  <Grid.Root gap={4}>
                    {fields.map(({ size: _size, ...nested }) => (
                      <Grid.Item key={nested.name} col={6} s={12} xs={12} direction="column" alignItems="stretch">
                        <FieldInput {...nested} name={`${field.name}.${index}.${nested.name}`} />
                      </Grid.Item>
                    ))}
                  </Grid.Root>
                </Box>
                {canEdit ? (
                  <IconButton
                    variant="ghost"
                    label={text('rows.remove', { row: rowLabel(index + 1) })}
                    onClick={() => remove(index)}
                  >
                    <Trash />
                  </IconButton>
                ) : null}
              </Flex>
            </ComponentProvider>
          ))}
        </Flex>
      </Flex>
    </Field.Root>
  );
};
