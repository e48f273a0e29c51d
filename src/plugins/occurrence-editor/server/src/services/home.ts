import type { Core } from '@strapi/strapi';
import { incompleteOccurrences } from '../../../../../api/occurrence/services/readiness-query';
import { from, inTransaction, requiredLink, type Transaction, tableOf, type Uid } from '../../../../../write/store';
import { EDITOR_UIDS } from '../../../shared/contracts/common';
import type { HomeResponse, RecentChange } from '../../../shared/contracts/home';
import type { Access } from '../access';
import { maySeeReadiness } from './counts';
import { isoDate } from './document-state';
import { permittedIds } from './permitted';

const { type: TYPE, occurrence: OCCURRENCE, solution: SOLUTION } = EDITOR_UIDS;
const MAX_CHANGES = 5;

type Row = Record<string, unknown>;

const countOf = async (strapi: Core.Strapi, access: Access, uid: Uid): Promise<number> =>
  strapi.db.query(uid).count({ where: access.only('read', uid) ?? {} });

const totals = async (strapi: Core.Strapi, access: Access) => ({
  ...(access.can('read', TYPE) && { types: await countOf(strapi, access, TYPE) }),
  ...(access.can('read', OCCURRENCE) && { occurrences: await countOf(strapi, access, OCCURRENCE) }),
  ...(access.can('read', SOLUTION) && { solutions: await countOf(strapi, access, SOLUTION) }),
});

const incomplete = async (strapi: Core.Strapi, trx: Transaction, access: Access) => {
  if (!maySeeReadiness(access) || !access.can('read', TYPE, 'active')) return {};
  const [types, occurrences] = [tableOf(strapi, TYPE), tableOf(strapi, OCCURRENCE)];
  const query = incompleteOccurrences(strapi, trx).where({ [`${types}.active`]: true });
  const [ofTypes, own] = [permittedIds(strapi, access, 'read', TYPE), permittedIds(strapi, access, 'read', OCCURRENCE)];
  if (ofTypes) query.whereIn(`${types}.id`, ofTypes);
  if (own) query.whereIn(`${occurrences}.id`, own);
  const [row] = await query.count('* as n').countDistinct(`${types}.id as types`);
  return { incompleteOccurrences: Number(row?.['n']), incompleteTypes: Number(row?.['types']) };
};

const withoutSector = async (strapi: Core.Strapi, trx: Transaction, access: Access) => {
  if (!access.can('read', TYPE, 'sector', 'active')) return {};
  const { table, own } = requiredLink(strapi, TYPE, 'sector');
  const query = from(strapi, trx, tableOf(strapi, TYPE)).where({ active: true });
  const permitted = permittedIds(strapi, access, 'read', TYPE);
  if (permitted) query.whereIn('id', permitted);
  const [row] = await query.whereNotIn('id', from(strapi, trx, table).select(own)).count('* as n');
  return { typesWithoutSector: Number(row?.['n']) };
};

const latest = async (strapi: Core.Strapi, access: Access, kind: RecentChange['kind']): Promise<RecentChange[]> => {
  const uid = EDITOR_UIDS[kind];
  if (!access.can('read', uid, 'name')) return [];
  const ofType = kind === 'occurrence' && access.can('read', OCCURRENCE, 'occurrenceType');
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'name', 'updatedAt'],
    where: access.only('read', uid) ?? {},
    ...(ofType && { populate: { occurrenceType: { select: ['documentId'] } } }),
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    limit: MAX_CHANGES,
  });
  return rows.map((row) => ({
    kind,
    documentId: String(row['documentId']),
    name: String(row['name']),
    ...(ofType && { occurrenceType: String((row['occurrenceType'] as Row | null)?.['documentId']) }),
    updatedAt: isoDate(row['updatedAt']),
  }));
};

/** What the home page's widget shows; what the caller may not read is left out. */
export const home = async (strapi: Core.Strapi, access: Access): Promise<HomeResponse> => {
  const changes = [...(await latest(strapi, access, 'type')), ...(await latest(strapi, access, 'occurrence'))];
  const recentlyChanged = changes.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)).slice(0, MAX_CHANGES);
  const numbers = await inTransaction(strapi, async (trx) => ({
    ...(await incomplete(strapi, trx, access)),
    ...(await withoutSector(strapi, trx, access)),
  }));
  return { data: { ...(await totals(strapi, access)), ...numbers, recentlyChanged } };
};
