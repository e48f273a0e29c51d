import type { Core } from '@strapi/strapi';
import { OWNED_BY } from '../domain/in-use';
import type { Usage } from '../domain/violation';
import { attributesOf, columnsOf, from, hasDrafts, inTransaction, tableOf, type Uid } from './store';

const TICKET = 'api::ticket.ticket';
const TICKET_IDENTITY = 'api::ticket-identity.ticket-identity';

type Where = Record<string, unknown>;

/** Types outside `api::` that count as users of the catalogue's items. */
const OUTSIDE = ['plugin::users-permissions.user'];

const wheres = (strapi: Core.Strapi, uid: string, targetUid: string, ids: readonly number[]): Where[] =>
  Object.entries(attributesOf(strapi, uid)).flatMap(
    ([name, { target, mappedBy, useJoinTable, component }]): Where[] => {
      if (component !== undefined) return wheres(strapi, component, targetUid, ids).map((where) => ({ [name]: where }));
      const counts = target === targetUid && mappedBy === undefined && useJoinTable !== false;
      return counts ? [{ [name]: { id: { $in: ids } } }] : [];
    },
  );

/** Who an anonymous ticket is for stands apart from it, in plain numbers. It counts as a ticket like any other. */
const IDENTITY: Readonly<Record<string, string>> = {
  'api::customer.customer': 'customer_id',
  'api::inventory-item.inventory-item': 'inventory_item_id',
  'plugin::users-permissions.user': 'creator_id',
};

const rowsWith = async (strapi: Core.Strapi, uid: string, columns: readonly string[], ids: readonly number[]) => {
  if (columns.length === 0) return 0;
  const rows: { n: string | number }[] = await inTransaction(strapi, async (trx) => {
    const query = from(strapi, trx, tableOf(strapi, uid)).count({ n: '*' });
    for (const column of columns) query.orWhereIn(column, [...ids]);
    return query;
  });
  return Number(rows[0]?.n);
};

/** How many items of a type name one of `ids` in a column of their own row. */
const columnUses = async (strapi: Core.Strapi, uid: string, targetUid: string, ids: readonly number[]) => {
  const own = await rowsWith(strapi, uid, columnsOf(strapi, uid, targetUid), ids);
  const apart = uid === TICKET ? IDENTITY[targetUid] : undefined;
  return apart === undefined ? own : own + (await rowsWith(strapi, TICKET_IDENTITY, [apart], ids));
};

/** How many tickets a user opened, or is the assignee of: nobody learns which (4.4, 5.5). */
export const ticketsOfUsers = (strapi: Core.Strapi, ids: readonly number[]): Promise<number> =>
  columnUses(strapi, TICKET, 'plugin::users-permissions.user', ids);

const isOwned = (uid: string, targetUid: string): boolean => OWNED_BY[uid]?.owner === targetUid;

/** Versions of one document count once: drafts where there are drafts. */
const versionOf = (strapi: Core.Strapi, uid: string): Where => (hasDrafts(strapi, uid) ? { publishedAt: null } : {});

/**
 * How many items of each type link to one of `ids`, through any relation of any schema, in components too. Items that
 * the target owns do not count: they go with it (4.4).
 */
export const usagesOf = async (strapi: Core.Strapi, targetUid: string, ids: readonly number[]): Promise<Usage[]> => {
  const owners = Object.entries(strapi.contentTypes).filter(
    ([uid]) => uid.startsWith('api::') || OUTSIDE.includes(uid),
  );
  const usages: Usage[] = [];
  for (const [uid, type] of owners) {
    if (isOwned(uid, targetUid)) continue;
    const inColumns = await columnUses(strapi, uid, targetUid, ids);
    const links = wheres(strapi, uid, targetUid, ids);
    const where = { ...versionOf(strapi, uid), $or: links };
    const linked = links.length === 0 ? 0 : await strapi.db.query(uid as Uid).count({ where });
    if (inColumns + linked > 0) usages.push({ type: type?.info.singularName ?? uid, count: inColumns + linked });
  }
  return usages;
};
