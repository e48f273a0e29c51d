import type { Core } from '@strapi/strapi';
import { comparableName, compareNames } from '../../../../../domain/name';
import { from, requiredLink, type Transaction, tableOf } from '../../../../../write/store';
import { EDITOR_UIDS, TYPE_FLAGS } from '../../../shared/contracts/common';
import { NONE } from '../../../shared/contracts/list-types';
import type { Access } from '../access';
import { incompleteCounts, incompleteTypes, mayCountOccurrences, occurrenceCounts } from './counts';
import { isReadable, isRelated, joinRelated, type Query, RELATED, RELATED_COLUMNS, type Related } from './list-columns';
import type { ListQuery, ListSort } from './list-query';
import { permittedIds } from './permitted';

const { type: TYPE, occurrence: OCCURRENCE } = EDITOR_UIDS;

type SortedQuery = ListQuery & { readonly sort: ListSort };

interface Key {
  readonly id: number;
  readonly name: string;
  /** What the list is sorted by. */
  readonly value: unknown;
}

const columnOf = (attribute: string): string => attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const filterRelated = (
  strapi: Core.Strapi,
  trx: Transaction,
  query: Query,
  attribute: Related,
  value: string,
): void => {
  const { table, own, target } = requiredLink(strapi, TYPE, attribute);
  const [id, links] = [`${tableOf(strapi, TYPE)}.id`, from(strapi, trx, table).select(own)];
  if (value === NONE) {
    query.whereNotIn(id, links);
    return;
  }
  const named = from(strapi, trx, tableOf(strapi, RELATED[attribute])).select('id').where({ document_id: value });
  query.whereIn(id, links.whereIn(target, named));
};

const filter = (strapi: Core.Strapi, trx: Transaction, access: Access, query: Query, list: ListQuery): void => {
  const types = tableOf(strapi, TYPE);
  for (const flag of [...TYPE_FLAGS, 'active' as const]) {
    if (list[flag] !== undefined) query.where({ [`${types}.${columnOf(flag)}`]: list[flag] });
  }
  for (const attribute of RELATED_COLUMNS) {
    const value = list[attribute];
    if (value !== undefined) filterRelated(strapi, trx, query, attribute, value);
  }
  if (list.incomplete === true) query.whereIn(`${types}.id`, incompleteTypes(strapi, trx, access));
  if (list.incomplete === false) query.whereNotIn(`${types}.id`, incompleteTypes(strapi, trx, access));
  const permitted = permittedIds(strapi, access, 'read', TYPE);
  if (permitted) query.whereIn(`${types}.id`, permitted);
};

const valueColumn = (strapi: Core.Strapi, column: string): string => {
  if (isRelated(column)) return `${tableOf(strapi, RELATED[column])}.name`;
  return `${tableOf(strapi, TYPE)}.${column.endsWith('Count') ? 'id' : columnOf(column)}`;
};

const loadKeys = (strapi: Core.Strapi, trx: Transaction, access: Access, list: SortedQuery): Promise<Key[]> => {
  const types = tableOf(strapi, TYPE);
  const { column } = list.sort;
  const query = from(strapi, trx, types);
  filter(strapi, trx, access, query, list);
  if (isRelated(column)) joinRelated(strapi, query, column);
  return query.select({ id: `${types}.id`, name: `${types}.name`, value: valueColumn(strapi, column) });
};

/** The type of the occurrence that has the code which was searched for. */
const idsWithCode = async (strapi: Core.Strapi, trx: Transaction, access: Access, q: string): Promise<number[]> => {
  if (!/^\d{1,9}$/.test(q) || !mayCountOccurrences(access) || !access.can('read', OCCURRENCE, 'code')) return [];
  const { table, own, target } = requiredLink(strapi, OCCURRENCE, 'occurrenceType');
  const coded = from(strapi, trx, tableOf(strapi, OCCURRENCE))
    .select('id')
    .where({ code: Number(q) });
  const permitted = permittedIds(strapi, access, 'read', OCCURRENCE);
  if (permitted) coded.whereIn('id', permitted);
  const rows: { id: number }[] = await from(strapi, trx, table).select(`${target} as id`).whereIn(own, coded);
  return rows.map(({ id }) => Number(id));
};

const withCounts = async (
  strapi: Core.Strapi,
  trx: Transaction,
  access: Access,
  { sort: { column } }: SortedQuery,
  keys: readonly Key[],
): Promise<readonly Key[]> => {
  if (column !== 'occurrenceCount' && column !== 'incompleteCount') return keys;
  const count = column === 'occurrenceCount' ? occurrenceCounts : incompleteCounts;
  const counts = await count(strapi, trx, access);
  return keys.map((key) => ({ ...key, value: counts.get(Number(key.id)) ?? 0 }));
};

/** Items without a value come last, whichever way the list is sorted. */
const compareValues = (a: unknown, b: unknown, direction: 1 | -1): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'string' && typeof b === 'string') return direction * compareNames(a, b);
  return direction * (Number(a) - Number(b));
};

/**
 * Ids of the types that a query asks for, in its order. Names are searched and ordered here, as people do it and alike
 * on every database, which is why one statement reads id, name and sort value of all types that the filters leave.
 */
export const listIds = async (
  strapi: Core.Strapi,
  trx: Transaction,
  access: Access,
  list: SortedQuery,
): Promise<number[]> => {
  const all = await loadKeys(strapi, trx, access, list);
  const q = comparableName(list.q ?? '');
  const coded = new Set(await idsWithCode(strapi, trx, access, q));
  const found = all.filter(({ id, name }) => coded.has(Number(id)) || comparableName(name).includes(q));
  const { direction } = list.sort;
  // Names that the caller may not read do not show in the order either.
  const byName = isReadable(access, 'name') ? (a: Key, b: Key) => compareNames(a.name, b.name) : () => 0;
  const keys = await withCounts(strapi, trx, access, list, found);
  return [...keys]
    .sort((a, b) => compareValues(a.value, b.value, direction) || byName(a, b) || a.id - b.id)
    .map(({ id }) => Number(id));
};
