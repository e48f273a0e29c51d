import type { Core } from '@strapi/strapi';
import { incompleteOccurrences } from '../../../../../api/occurrence/services/readiness-query';
import { from, requiredLink, type Transaction, tableOf } from '../../../../../write/store';
import { EDITOR_UIDS } from '../../../shared/contracts/common';
import type { Access } from '../access';
import { permittedIds } from './permitted';

/** Whether the caller may learn how many occurrences a type has. */
export const mayCountOccurrences = (access: Access): boolean =>
  access.can('read', EDITOR_UIDS.occurrence, 'occurrenceType');

/** Whether the caller may learn which occurrences are ready: all that readiness follows from. */
export const maySeeReadiness = (access: Access): boolean =>
  mayCountOccurrences(access) &&
  access.can('read', EDITOR_UIDS.type, 'solutionRequired') &&
  access.can('read', EDITOR_UIDS.solution, 'occurrence', 'flow', 'active');

const asMap = (rows: readonly { id: unknown; n: unknown }[]): Map<number, number> =>
  new Map(rows.map(({ id, n }) => [Number(id), Number(n)]));

/** How many occurrences each type has; of the types `ids`, or of all. */
export const occurrenceCounts = async (
  strapi: Core.Strapi,
  trx: Transaction,
  access: Access,
  ids?: readonly number[],
): Promise<Map<number, number>> => {
  const { table, own, target } = requiredLink(strapi, EDITOR_UIDS.occurrence, 'occurrenceType');
  const query = from(strapi, trx, table).groupBy(target).select(`${target} as id`).count(`${own} as n`);
  if (ids) query.whereIn(target, [...ids]);
  const permitted = permittedIds(strapi, access, 'read', EDITOR_UIDS.occurrence);
  if (permitted) query.whereIn(own, permitted);
  return asMap(await query);
};

/** How many of each type's active occurrences are not ready; of the types `ids`, or of all. */
export const incompleteCounts = async (
  strapi: Core.Strapi,
  trx: Transaction,
  access: Access,
  ids?: readonly number[],
): Promise<Map<number, number>> => {
  const [types, occurrences] = [tableOf(strapi, EDITOR_UIDS.type), tableOf(strapi, EDITOR_UIDS.occurrence)];
  const query = incompleteOccurrences(strapi, trx).groupBy(`${types}.id`).select(`${types}.id as id`).count('* as n');
  if (ids) query.whereIn(`${types}.id`, [...ids]);
  const permitted = permittedIds(strapi, access, 'read', EDITOR_UIDS.occurrence);
  if (permitted) query.whereIn(`${occurrences}.id`, permitted);
  return asMap(await query);
};

/** Ids of the types that have an active occurrence which is not ready, as a subquery. */
export const incompleteTypes = (strapi: Core.Strapi, trx: Transaction, access: Access) => {
  const query = incompleteOccurrences(strapi, trx).select(`${tableOf(strapi, EDITOR_UIDS.type)}.id`);
  const permitted = permittedIds(strapi, access, 'read', EDITOR_UIDS.occurrence);
  return permitted ? query.whereIn(`${tableOf(strapi, EDITOR_UIDS.occurrence)}.id`, permitted) : query;
};
