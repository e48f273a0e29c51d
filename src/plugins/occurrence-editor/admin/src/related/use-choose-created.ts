import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { Editable } from '../content-manager/use-editable';
import { useText } from '../translations/use-text';
import { connectItem, disconnectItem, isToOne, parentPath } from './choose-created';
import type { CreatedItem, FieldToConnect } from './related-items';

interface StoredRelations {
  readonly results: readonly { readonly id: number; readonly documentId: string }[];
}

const valueAt = (values: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    values,
  );

const connectedIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null && 'connect' in value && Array.isArray(value.connect)
    ? value.connect
    : [];

interface Owner {
  readonly model: string;
  /** Absent as long as it is not stored. */
  readonly id: string | undefined;
}

/** Where the Content Manager keeps what is stored in a field: of the document, or of a row of a component. */
const ownerOf = (values: unknown, { name, component }: FieldToConnect, document: Owner): Owner => {
  if (!component) return document;
  const row = valueAt(values, parentPath(name));
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return { model: component, id: id === undefined ? undefined : String(id) };
};

/** Chooses a created item in its field, in place of what a field for one item had; saved with the form. */
export const useChooseCreated = (uid: string, documentId: string | undefined, { schema, components }: Editable) => {
  const text = useText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { getValues, onChange } = useForm('ChooseCreated', (form) => form);
  return useCallback(
    async (field: FieldToConnect, item: CreatedItem) => {
      const attribute = field.name.split('.').at(-1) ?? '';
      const attributes = (field.component ? components[field.component]?.attributes : schema?.attributes) ?? {};
      const single = isToOne(attributes[attribute]);
      const { model, id } = ownerOf(getValues(), field, { model: uid, id: documentId });
      const path = `/content-manager/relations/${model}/${id}/${attribute}`;
      const stored = single && id ? (await get<StoredRelations>(path)).data.results : [];
      const connected = connectedIn(valueAt(getValues(), field.name.split('.')));
      const created = connectItem(item, field.model, connected.length);
      onChange(`${field.name}.connect`, single ? [created] : [...connected, created]);
      if (stored.length > 0) onChange(`${field.name}.disconnect`, stored.map(disconnectItem));
      toggleNotification({ type: 'info', message: text('related.chosen', { name: created.label }) });
    },
    [components, schema, getValues, onChange, uid, documentId, get, toggleNotification, text],
  );
};
