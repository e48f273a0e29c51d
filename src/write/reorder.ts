import type { Core } from '@strapi/strapi';
import { staleError } from '../errors/stale';
import { type ListKey, linkOrder, type OrderedList } from './order';
import { from, requiredLink, type Transaction, tableOf } from './store';

interface Placed {
  readonly id: number;
  readonly position: number | null;
}

/** The items of a list in their order. Its parent is locked: of two new orders one comes first. */
const lockList = async (
  strapi: Core.Strapi,
  trx: Transaction,
  list: OrderedList,
  { parentId, flow }: ListKey,
): Promise<Placed[]> => {
  const link = requiredLink(strapi, list.uid, list.parent);
  const table = tableOf(strapi, list.uid);
  await from(strapi, trx, tableOf(strapi, link.targetUid)).where({ id: parentId }).forUpdate().first('id');
  const query = from(strapi, trx, table)
    .join(link.table, `${link.table}.${link.own}`, `${table}.id`)
    .where({ [`${link.table}.${link.target}`]: parentId });
  if (list.group) query.where({ [list.group]: flow });
  const rows: Placed[] = await query.orderBy(['position', `${table}.id`]).select(`${table}.id as id`, 'position');
  return rows.map(({ id, position }) => ({ id: Number(id), position }));
};

/** One statement for all rows: `case` gives each its own value. */
const byId = (trx: Transaction, column: string, values: ReadonlyMap<number, number>) => {
  const cases = [...values].map(() => 'when ? then cast(? as integer)').join(' ');
  return trx.raw(`case ?? ${cases} end`, [column, ...[...values].flat()]);
};

/** The item that moved farthest: where one was dragged, that one. */
const farthest = (before: readonly Placed[], ids: readonly number[]): number | undefined => {
  const distance = (id: number, index: number) => Math.abs(ids.indexOf(id) - index);
  const moved = before.map(({ id }, index) => ({ id, by: distance(id, index) })).filter(({ by }) => by > 0);
  return moved.sort((a, b) => b.by - a.by)[0]?.id;
};

/**
 * Puts a list into a new order, in a number of statements that does not depend on its length. Returns the item that
 * moved farthest; `undefined` where the order is the one that it had.
 *
 * @throws 409 `STALE` where the list has not exactly the items `ids`
 */
export const reorder = async (
  strapi: Core.Strapi,
  trx: Transaction,
  list: OrderedList,
  key: ListKey,
  ids: readonly number[],
): Promise<number | undefined> => {
  const before = await lockList(strapi, trx, list, key);
  const wanted = new Set(ids);
  if (wanted.size !== ids.length || before.length !== ids.length || !before.every(({ id }) => wanted.has(id)))
    throw staleError(strapi);
  const moved = farthest(before, ids);
  if (moved === undefined) return undefined;
  const link = requiredLink(strapi, list.uid, list.parent);
  const positions = new Map(ids.map((id, index) => [id, index + 1]));
  await from(strapi, trx, tableOf(strapi, list.uid))
    .whereIn('id', [...ids])
    .update({ position: byId(trx, 'id', positions) });
  if (link.inverseOrder) {
    const orders = new Map(ids.map((id, index) => [id, linkOrder(index + 1, key.flow)]));
    await from(strapi, trx, link.table)
      .whereIn(link.own, [...ids])
      .update({ [link.inverseOrder]: byId(trx, link.own, orders) });
  }
  return moved;
};
