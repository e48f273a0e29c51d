import { useDocumentRBAC } from '@cm-internal/features/DocumentRBAC';
import { ComponentInput } from '@cm-internal/pages/EditView/components/FormInputs/Component/Input';
import { InputRenderer, type InputRendererProps } from '@cm-internal/pages/EditView/components/InputRenderer';
import { InputRenderer as SimpleInput, useField, useForm } from '@strapi/strapi/admin';
import type { FormEvent } from 'react';
import { styled } from 'styled-components';
import { useOptionText } from '../labels/use-option-text';
import { useDocumentForm } from './document-form-context';
import type { EditFieldLayout } from './types';
import { useFocusOfNew } from './use-focus-of-new';

type FieldOf<Type extends EditFieldLayout['type']> = Extract<InputRendererProps, { type: Type }>;

/** What the caller may do with a field, as the Content Manager's own inputs find out. */
export const useFieldRights = (name: string, type: EditFieldLayout['type']) => {
  const { documentId } = useDocumentForm();
  const isFormDisabled = useForm('FieldInput', (state) => state.disabled);
  return useDocumentRBAC('FieldInput', (rbac) => {
    const writable = documentId ? rbac.canUpdateFields : rbac.canCreateFields;
    const readable = documentId ? rbac.canReadFields : rbac.canCreateFields;
    return {
      canRead: rbac.canUserAction(name, readable, type),
      canEdit: rbac.canUserAction(name, writable, type) && !isFormDisabled,
    };
  });
};

/** Options that the editor has words for; those of an attribute that someone added show their values. */
const EnumerationInput = ({ visible: _visible, ...field }: FieldOf<'enumeration'>) => {
  const { canEdit } = useFieldRights(field.name, 'enumeration');
  const optionText = useOptionText();
  const { mainField: _mainField, unique: _unique, document: _document, autoComplete: _autoComplete, ...input } = field;
  const options = field.attribute.enum.map((value) => ({ value, label: optionText(value) }));
  return <SimpleInput {...input} options={options} disabled={!canEdit || Boolean(field.disabled)} />;
};

const ComponentField = ({ visible: _visible, ...field }: FieldOf<'component'>) => {
  const { canEdit } = useFieldRights(field.name, 'component');
  const { components } = useDocumentForm();
  const layout = components[field.attribute.component]?.layout ?? [];
  const { size: _size, ...input } = { size: 12, ...field };
  const { value } = useField<unknown>(field.name);
  const rows = Array.isArray(value) ? value.length : 0;
  const box = useFocusOfNew<HTMLDivElement>(rows, `[name^="${field.name}.${rows - 1}."]`);
  return (
    <div ref={box}>
      <ComponentInput {...input} layout={layout} disabled={!canEdit || Boolean(field.disabled)}>
        {(nested) => <FieldInput key={nested.name} {...nested} />}
      </ComponentInput>
    </div>
  );
};

/** No asterisk where one of the two is always chosen: there is nothing to fill in. */
const Unmarked = styled.div`
  label [aria-hidden] {
    display: none;
  }
`;

const Switch = (field: FieldOf<'boolean'>) => (
  <Unmarked>
    <InputRenderer {...field} />
  </Unmarked>
);

const WHOLE_NUMBERS: ReadonlySet<string> = new Set(['integer', 'biginteger']);
const FRACTIONS: ReadonlySet<string> = new Set(['float', 'decimal']);

/** The host reads past what separates thousands: typed in Spanish, 1.5 would be stored as 15. */
const refuseSeparators = (event: FormEvent): void => {
  if ('data' in event && /[.,]/.test(String(event.data))) event.preventDefault();
};

const NumberField = (field: InputRendererProps) => {
  const { epoch } = useDocumentForm();
  const input = <InputRenderer key={epoch} {...field} />;
  return WHOLE_NUMBERS.has(field.type) ? <div onBeforeInput={refuseSeparators}>{input}</div> : input;
};

/**
 * One field, drawn by the Content Manager's own input for its type. Only what it cannot do is added: words for the
 * options of an enumeration, inside components as well.
 */
export const FieldInput = (field: InputRendererProps) => {
  const { canRead } = useFieldRights(field.name, field.type);
  if (field.type === 'boolean') return <Switch {...field} />;
  if (!canRead || !field.visible || field.attribute.conditions) return <InputRenderer {...field} />;
  if (field.type === 'enumeration' && !('customField' in field.attribute)) return <EnumerationInput {...field} />;
  if (field.type === 'component') return <ComponentField {...field} />;
  const isNumber = WHOLE_NUMBERS.has(field.type) || FRACTIONS.has(field.type);
  return isNumber ? <NumberField {...field} /> : <InputRenderer {...field} />;
};
