import type { Core } from '@strapi/strapi';
import { type from, requiredLink, tableOf } from '../../../../../write/store';
import { EDITOR_UIDS, TYPE_FLAGS } from '../../../shared/contracts/common';
import type { Access } from '../access';
import { mayCountOccurrences, maySeeReadiness } from './counts';
import { DEFAULT_SORT, type ListQuery, type ListSort } from './list-query';

const TYPE = EDITOR_UIDS.type;

/** The types of the related items that columns name. */
export const RELATED = {
  sector: 'api::sector.sector',
  classification: 'api::classification.classification',
} as const;

export type Related = keyof typeof RELATED;

export const RELATED_COLUMNS = Object.keys(RELATED) as Related[];

export const isRelated = (column: string): column is Related => column in RELATED;

/** Whether the caller may read a column: what it may not read is neither shown, nor sorted nor filtered by. */
export const isReadable = (access: Access, column: string): boolean => {
  if (column === 'updatedAt') return access.can('read', TYPE);
  if (column === 'occurrenceCount') return mayCountOccurrences(access);
  if (column === 'incompleteCount') return maySeeReadiness(access);
  return access.can('read', TYPE, column) && (!isRelated(column) || access.can('read', RELATED[column], 'name'));
};

const isDefault = ({ column, direction }: ListSort): boolean =>
  column === DEFAULT_SORT.column && direction === DEFAULT_SORT.direction;

/** The order of a list. The default one is nobody's wish: where names are hidden, what changed last comes first. */
export const sortFor = (access: Access, { sort = DEFAULT_SORT }: ListQuery): ListSort =>
  isDefault(sort) && !isReadable(access, sort.column) ? { column: 'updatedAt', direction: -1 } : sort;

/** The columns that a query asks about. */
export const columnsIn = (query: ListQuery): string[] => [
  ...(query.sort ? [query.sort.column] : []),
  ...(query.q === undefined ? [] : ['name']),
  ...(query.incomplete === undefined ? [] : ['incompleteCount']),
  ...[...RELATED_COLUMNS, ...TYPE_FLAGS, 'active' as const].filter((name) => query[name] !== undefined),
];

export type Query = ReturnType<typeof from>;

/** Joins the related item, or nothing where there is none, to a query on types. */
export const joinRelated = (strapi: Core.Strapi, query: Query, attribute: Related): void => {
  const { table, own, target } = requiredLink(strapi, TYPE, attribute);
  const related = tableOf(strapi, RELATED[attribute]);
  query
    .leftJoin(table, `${table}.${own}`, `${tableOf(strapi, TYPE)}.id`)
    .leftJoin(related, `${related}.id`, `${table}.${target}`);
};
