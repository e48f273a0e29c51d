import type { Core } from '@strapi/strapi';
import { attributesOf, hasDrafts, type Uid } from './store';

export interface ComponentLink {
  readonly attribute: string;
  readonly targetUid: string;
  readonly id: number;
}

/** One stored entry of a component, with the ids that it links to. */
export interface ComponentRow {
  /** From the item that has it: `['steps', '0']`. */
  readonly path: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly links: readonly ComponentLink[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const records = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value : [value]).filter(isRecord);

const populateOf = (strapi: Core.Strapi, uid: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributesOf(strapi, uid)).flatMap(([name, { type, component }]): [string, unknown][] => {
      if (type === 'relation') return [[name, { select: ['id'] }]];
      return component === undefined ? [] : [[name, { populate: populateOf(strapi, component) }]];
    }),
  );

const rowsOf = (
  strapi: Core.Strapi,
  uid: string,
  path: readonly string[],
  entry: Record<string, unknown>,
): ComponentRow[] => {
  const attributes = Object.entries(attributesOf(strapi, uid));
  const links = attributes.flatMap(([attribute, { target }]) =>
    target === undefined
      ? []
      : records(entry[attribute]).map(({ id }) => ({ attribute, targetUid: target, id: Number(id) })),
  );
  const nested = attributes.flatMap(([attribute, { component }]) =>
    component === undefined
      ? []
      : records(entry[attribute]).flatMap((child, index) =>
          rowsOf(strapi, component, [...path, attribute, String(index)], child),
        ),
  );
  return [{ path, values: entry, links }, ...nested];
};

const idsOf = (value: unknown): number[] => records(value).map(({ id }) => Number(id));

/**
 * The entries, at any depth, of the components that `data` carries (as lifecycles see them: ids of rows that are
 * already written), in the order in which they were given.
 */
export const componentRows = async (
  strapi: Core.Strapi,
  uid: string,
  data: Record<string, unknown>,
): Promise<ComponentRow[]> => {
  const rows: ComponentRow[] = [];
  for (const [name, { component, repeatable }] of Object.entries(attributesOf(strapi, uid))) {
    const ids = component === undefined ? [] : idsOf(data[name]);
    if (component === undefined || ids.length === 0) continue;
    const query = { where: { id: { $in: ids } }, populate: populateOf(strapi, component) };
    const found: Record<string, unknown>[] = await strapi.db.query(component as Uid).findMany(query);
    const byId = new Map(found.map((entry) => [Number(entry['id']), entry]));
    ids.forEach((id, index) => {
      const entry = byId.get(id);
      const path = repeatable ? [name, String(index)] : [name];
      if (entry) rows.push(...rowsOf(strapi, component, path, entry));
    });
  }
  return rows;
};

/** The entries of one attribute, wherever it stands: `entriesAt(rows, 'users')` has the users of steps too. */
export const entriesAt = (rows: readonly ComponentRow[], attribute: string): ComponentRow[] =>
  rows.filter(({ path }) => path.findLast((part) => !/^\d+$/.test(part)) === attribute);

/** The id that an entry links to through one of its attributes. */
export const linkedId = (row: ComponentRow, attribute: string): number | null =>
  row.links.find((link) => link.attribute === attribute)?.id ?? null;

/** The entries that an item has now, at any depth, in the named component attributes; of its draft where it has one. */
export const storedComponents = async (
  strapi: Core.Strapi,
  uid: Uid,
  documentId: string,
  names: readonly string[],
): Promise<Record<string, unknown>> => {
  const attributes = attributesOf(strapi, uid);
  const populate = Object.fromEntries(
    names.map((name) => [name, { populate: populateOf(strapi, attributes[name]?.component ?? '') }]),
  );
  const where = { documentId, ...(hasDrafts(strapi, uid) && { publishedAt: null }) };
  return (await strapi.db.query(uid).findOne({ select: ['id'], where, populate })) ?? {};
};

/** The entries in `stored`, as {@link storedComponents} read it, of one component attribute. */
export const rowsIn = (strapi: Core.Strapi, uid: string, stored: Record<string, unknown>, name: string) =>
  records(stored[name]).flatMap((entry, index) =>
    rowsOf(strapi, attributesOf(strapi, uid)[name]?.component ?? '', [name, String(index)], entry),
  );
