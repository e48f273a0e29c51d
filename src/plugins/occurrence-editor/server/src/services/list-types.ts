import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { from, inTransaction, type Transaction, tableOf } from '../../../../../write/store';
import { EDITOR_UIDS } from '../../../shared/contracts/common';
import type { ListTypesResponse, TypeRow } from '../../../shared/contracts/list-types';
import { type Access, assertCan } from '../access';
import { incompleteCounts, mayCountOccurrences, maySeeReadiness, occurrenceCounts } from './counts';
import { columnsIn, isReadable, joinRelated, RELATED, RELATED_COLUMNS, type Related, sortFor } from './list-columns';
import { listIds } from './list-keys';
import type { ListQuery } from './list-query';

const TYPE = EDITOR_UIDS.type;
const PAGE_SIZE = 10;

type Row = Record<string, unknown>;

const loadRows = (
  strapi: Core.Strapi,
  trx: Transaction,
  ids: readonly number[],
  related: readonly Related[],
): Promise<Row[]> => {
  const types = tableOf(strapi, TYPE);
  const query = from(strapi, trx, types).whereIn(`${types}.id`, [...ids]);
  const columns: Record<string, string> = {};
  for (const attribute of related) {
    joinRelated(strapi, query, attribute);
    columns[`${attribute}Id`] = `${tableOf(strapi, RELATED[attribute])}.document_id`;
    columns[`${attribute}Name`] = `${tableOf(strapi, RELATED[attribute])}.name`;
  }
  return query.select({
    id: `${types}.id`,
    documentId: `${types}.document_id`,
    name: `${types}.name`,
    active: `${types}.active`,
    updatedAt: `${types}.updated_at`,
    ...columns,
  });
};

interface Counts {
  readonly occurrences: Map<number, number> | undefined;
  readonly incomplete: Map<number, number> | undefined;
}

const named = (row: Row, attribute: Related) =>
  row[`${attribute}Id`] === null
    ? null
    : { documentId: String(row[`${attribute}Id`]), name: String(row[`${attribute}Name`]) };

const typeRow = (row: Row, access: Access, related: readonly Related[], counts: Counts): TypeRow => ({
  documentId: String(row['documentId']),
  ...(isReadable(access, 'name') && { name: String(row['name']) }),
  ...Object.fromEntries(related.map((attribute) => [attribute, named(row, attribute)])),
  ...(isReadable(access, 'active') && { active: Boolean(row['active']) }),
  ...(counts.occurrences && { occurrenceCount: counts.occurrences.get(Number(row['id'])) ?? 0 }),
  ...(counts.incomplete && { incompleteCount: counts.incomplete.get(Number(row['id'])) ?? 0 }),
  updatedAt: new Date(row['updatedAt'] as string | number | Date).toISOString(),
});

const loadPage = async (
  strapi: Core.Strapi,
  trx: Transaction,
  access: Access,
  ids: readonly number[],
): Promise<TypeRow[]> => {
  const related = RELATED_COLUMNS.filter((attribute) => isReadable(access, attribute));
  const rows = new Map((await loadRows(strapi, trx, ids, related)).map((row) => [Number(row['id']), row]));
  const counts = {
    occurrences: mayCountOccurrences(access) ? await occurrenceCounts(strapi, trx, access, ids) : undefined,
    // Of all types: narrowed to a page, SQLite walks all active occurrences once for each type of it.
    incomplete: maySeeReadiness(access) ? await incompleteCounts(strapi, trx, access) : undefined,
  };
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [typeRow(row, access, related, counts)] : [];
  });
};

/**
 * One page of the list of types, in at most six statements at any size.
 *
 * @throws ForbiddenError (403) where the caller may not read types, or what it sorts or filters by
 */
export const listTypes = (strapi: Core.Strapi, access: Access, query: ListQuery): Promise<ListTypesResponse> => {
  assertCan(access, 'read', TYPE);
  const sorted = { ...query, sort: sortFor(access, query) };
  if (!columnsIn(sorted).every((column) => isReadable(access, column))) throw new errors.ForbiddenError();
  return inTransaction(strapi, async (trx) => {
    const ids = await listIds(strapi, trx, access, sorted);
    const { page = 1, pageSize = PAGE_SIZE } = query;
    const results = await loadPage(strapi, trx, access, ids.slice((page - 1) * pageSize, page * pageSize));
    const pageCount = Math.ceil(ids.length / pageSize);
    return { results, pagination: { page, pageSize, pageCount, total: ids.length } };
  });
};
