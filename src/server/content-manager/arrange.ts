import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { attributesOf, type Uid } from '../../write/store';
import { SERVER_GIVEN, VIEWS, type View } from './views';

const FULL_ROW = 12;
const NEVER_NARROWER = new Set(['component', 'json', 'blocks']);
const ACRONYMS: Readonly<Record<string, string>> = { sla: 'SLA', sms: 'SMS' };

/** A column's heading: `slaValue` → `SLA value`. */
const heading = (attribute: string): string => {
  const words = attribute.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).split(' ');
  const text = words.map((word) => ACRONYMS[word] ?? word).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

type Attributes = ReturnType<typeof attributesOf>;

const rowsOf = (attributes: Attributes, { edit }: View) => {
  const named = new Set(edit.flat());
  const others = Object.keys(attributes).filter((name) => !named.has(name));
  const rows = [...edit, ...others.map((name) => [name])];
  return rows.map((row) =>
    row.map((name) => {
      const isWide = NEVER_NARROWER.has(attributes[name]?.type ?? '');
      return { name, size: isWide ? FULL_ROW : FULL_ROW / row.length };
    }),
  );
};

const configOf = (attributes: Attributes, view: View) => {
  const mainField = ['name', 'title'].find((name) => name in attributes) ?? 'id';
  const metadata = (name: string) => ({
    // The edit view's labels are the attributes' names: the editor shows those in each person's language.
    edit: SERVER_GIVEN.includes(name) ? { editable: false } : {},
    list: { label: heading(name) },
  });
  return {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      mainField,
      defaultSortBy: view.sortBy ?? mainField,
      defaultSortOrder: 'ASC',
      relationOpenMode: 'modal',
    },
    metadatas: Object.fromEntries(
      [...Object.keys(attributes), 'createdAt', 'updatedAt'].map((name) => [name, metadata(name)]),
    ),
    layouts: { list: [...view.list], edit: rowsOf(attributes, view) },
  };
};

/**
 * Arranges the catalogue's types in the Content Manager. It takes a model's `config` for what it stores when it first
 * meets a type or attribute, and never looks at it again: what a configurator arranges stays.
 */
export const arrangeContentManager = (strapi: Core.Strapi): void => {
  for (const [uid, view] of Object.entries(VIEWS)) {
    const model = strapi.contentTypes[uid as Uid];
    if (!model) continue;
    const shown = new Set(contentTypes.getVisibleAttributes(model));
    const attributes = Object.entries(attributesOf(strapi, uid)).filter(([name]) => shown.has(name));
    Object.assign(model, { config: configOf(Object.fromEntries(attributes), view) });
  }
};
