import type { StrapiApp } from '@strapi/strapi/admin';
import type { EditFieldLayout, EditLayout } from '../content-manager/types';
import { PLUGIN_ID } from '../plugin';
import { helpKey, labelKey } from './use-field-text';

export const EDIT_LAYOUT_HOOK = 'Admin/CM/pages/EditView/mutate-edit-view-layout';

type Texts = Readonly<Record<string, string>>;

interface InitialData {
  readonly contentTypes?: readonly { readonly uid: string; readonly attributes: Readonly<Record<string, unknown>> }[];
}

/** The panel's texts in its language, and the schemas that the Content Manager loaded. */
export interface Panel {
  readonly texts: Texts;
  readonly schemas: NonNullable<InitialData['contentTypes']>;
}

export const panelOf = (app: StrapiApp): Panel => {
  const state = app.store?.getState();
  const translations = app.configurations.translations as Readonly<Record<string, Texts>>;
  const queries = (state?.adminApi.queries ?? {}) as Readonly<Record<string, { data?: unknown } | undefined>>;
  const initial = queries['getInitialData(undefined)']?.data as InitialData | undefined;
  return { texts: translations[state?.admin_app.language.locale ?? 'en'] ?? {}, schemas: initial?.contentTypes ?? [] };
};

/**
 * A field with the editor's label and help in the person's language. What a configurator wrote in "Configure the view"
 * stays: a label that differs from the attribute's name, a description that is not empty.
 */
export const namedField = <Field extends EditFieldLayout>(field: Field, uid: string, texts: Texts): Field => ({
  ...field,
  label: field.label === field.name ? (texts[`${PLUGIN_ID}.${labelKey(uid, field.name)}`] ?? field.label) : field.label,
  hint: field.hint || (texts[`${PLUGIN_ID}.${helpKey(uid, field.name)}`] ?? ''),
});

const namedRows = (rows: readonly EditFieldLayout[][], uid: string, texts: Texts) =>
  rows.map((row) => row.map((field) => namedField(field, uid, texts)));

/** A layout does not say whose it is; its fields' attributes are those of the schema. */
const ownerOf = (layout: EditLayout, schemas: Panel['schemas']): string | undefined => {
  const [field] = layout.layout.flat(2);
  return field && schemas.find(({ attributes }) => attributes[field.name] === field.attribute)?.uid;
};

const namedLayout = (layout: EditLayout, { texts, schemas }: Panel): EditLayout => {
  const owner = ownerOf(layout, schemas);
  return {
    ...layout,
    layout: owner ? layout.layout.map((panel) => namedRows(panel, owner, texts)) : layout.layout,
    components: Object.fromEntries(
      Object.entries(layout.components).map(([uid, component]) => [
        uid,
        { ...component, layout: namedRows(component.layout, uid, texts) },
      ]),
    ),
  };
};

/**
 * Gives every field of the catalogue its label and help, wherever the Content Manager draws it: in the editor, in the
 * window that creates a related item, and in the stock pages.
 */
export const nameFields = (app: StrapiApp) => {
  const known = new WeakMap<EditLayout, { readonly texts: Texts; readonly named: EditLayout }>();
  return <Payload extends { layout: EditLayout }>(payload: Payload): Payload => {
    const panel = panelOf(app);
    const last = known.get(payload.layout);
    if (last?.texts === panel.texts) return { ...payload, layout: last.named };
    const named = namedLayout(payload.layout, panel);
    known.set(payload.layout, { texts: panel.texts, named });
    return { ...payload, layout: named };
  };
};
