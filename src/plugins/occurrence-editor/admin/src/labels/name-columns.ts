import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../plugin';
import { type Panel, panelOf } from './name-fields';
import { labelKey } from './use-field-text';

export const LIST_COLUMNS_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';

/** A heading of a stock list; its label may be a text by its id. */
interface Column {
  readonly name: string;
  readonly attribute: object;
  readonly label: unknown;
}

const ownerOf = ({ name, attribute }: Column, schemas: Panel['schemas']): string | undefined =>
  schemas.find(({ attributes }) => attributes[name] === attribute)?.uid;

/** `slaValue` → `sla value` */
const wordsOf = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();

/** Whether a label only says the attribute's name, as the schemas' own labels do: `SLA value`. */
const isUnnamed = ({ name, label }: Column): boolean =>
  typeof label === 'string' && label.toLowerCase() === wordsOf(name);

/** A heading in the person's language, unless a configurator wrote another in "Configure the view". */
export const namedColumn = <Given extends Column>(column: Given, { texts, schemas }: Panel): Given => {
  const uid = isUnnamed(column) ? ownerOf(column, schemas) : undefined;
  const id = uid && `${PLUGIN_ID}.${labelKey(uid, column.name)}`;
  return id && texts[id] ? { ...column, label: { id, defaultMessage: column.label } } : column;
};

/** Gives the columns of the Content Manager's lists the words that the fields have in its forms. */
export const nameColumns =
  (app: StrapiApp) =>
  <Payload extends { displayedHeaders: readonly Column[] }>(payload: Payload): Payload => {
    const panel = panelOf(app);
    return { ...payload, displayedHeaders: payload.displayedHeaders.map((column) => namedColumn(column, panel)) };
  };
