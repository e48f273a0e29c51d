import type { Core } from '@strapi/strapi';
import { placed } from '../domain/place';
import { FLOW_ORDER, type SolutionFlow } from '../domain/solution-order';
import { from, type Link, requiredLink, type Transaction, tableOf } from './store';

/** A list that items of a type are ordered in: those that link to the same parent, and agree in `group`. */
export interface OrderedList {
  readonly uid: string;
  readonly parent: string;
  readonly group?: 'flow';
}

/** Links of one flow stay clear of the next one's. */
const FLOW_SPAN = 1_000_000;

/** What the link table orders an item of a list by. */
export const linkOrder = (position: number, flow: unknown): number =>
  position + Math.max(FLOW_ORDER.indexOf(flow as SolutionFlow), 0) * FLOW_SPAN;

const linkOfList = (strapi: Core.Strapi, { uid, parent }: OrderedList): Link => requiredLink(strapi, uid, parent);

interface Item {
  readonly id: number;
  readonly parentId: number;
  readonly position: number | null;
  readonly flow: string | null;
}

const itemOf = async (
  strapi: Core.Strapi,
  trx: Transaction,
  list: OrderedList,
  id: number,
): Promise<Item | undefined> => {
  const link = linkOfList(strapi, list);
  const row = await from(strapi, trx, tableOf(strapi, list.uid))
    .join(link.table, `${link.table}.${link.own}`, `${tableOf(strapi, list.uid)}.id`)
    .where({ [`${tableOf(strapi, list.uid)}.id`]: id })
    .first(`${link.table}.${link.target} as parentId`, 'position', ...(list.group ? [list.group] : []));
  return row && { id, parentId: Number(row.parentId), position: row.position, flow: row.flow ?? null };
};

/** The other items of the list in their order, locked with their parent so that two reorderings do not cross. */
const siblings = async (strapi: Core.Strapi, trx: Transaction, list: OrderedList, item: Item): Promise<Item[]> => {
  const link = linkOfList(strapi, list);
  const table = tableOf(strapi, list.uid);
  const query = from(strapi, trx, table)
    .join(link.table, `${link.table}.${link.own}`, `${table}.id`)
    .where({ [`${link.table}.${link.target}`]: item.parentId })
    .whereNot({ [`${table}.id`]: item.id });
  if (list.group) query.where({ [list.group]: item.flow });
  const rows = await query.orderBy(['position', `${table}.id`]).select(`${table}.id as id`, 'position');
  return rows.map((row: { id: number; position: number | null }) => ({
    ...item,
    id: Number(row.id),
    position: row.position,
  }));
};

const write = async (
  strapi: Core.Strapi,
  trx: Transaction,
  list: OrderedList,
  item: Item,
  position: number,
): Promise<void> => {
  const link = linkOfList(strapi, list);
  if (item.position !== position)
    await from(strapi, trx, tableOf(strapi, list.uid)).where({ id: item.id }).update({ position });
  if (!link.inverseOrder) return;
  // The inverse relation is read in the order of this column, by REST, GraphQL and the Content Manager alike.
  const order = linkOrder(position, item.flow);
  await from(strapi, trx, link.table)
    .where({ [link.own]: item.id })
    .whereNot({ [link.inverseOrder]: order })
    .update({ [link.inverseOrder]: order });
};

const lastPosition = async (strapi: Core.Strapi, trx: Transaction, list: OrderedList, item: Item): Promise<number> => {
  const link = linkOfList(strapi, list);
  const table = tableOf(strapi, list.uid);
  const query = from(strapi, trx, table)
    .join(link.table, `${link.table}.${link.own}`, `${table}.id`)
    .where({ [`${link.table}.${link.target}`]: item.parentId })
    .whereNot({ [`${table}.id`]: item.id });
  if (list.group) query.where({ [list.group]: item.flow });
  const [row] = await query.max('position as last');
  return Number(row?.['last'] ?? 0);
};

const append = async (strapi: Core.Strapi, trx: Transaction, list: OrderedList, id: number): Promise<number | null> => {
  const item = await itemOf(strapi, trx, list, id);
  if (!item) return null;
  const last = (await lastPosition(strapi, trx, list, item)) + 1;
  await write(strapi, trx, list, item, last);
  return last;
};

const moveTo = async (
  strapi: Core.Strapi,
  trx: Transaction,
  list: OrderedList,
  id: number,
  place: number,
): Promise<number | null> => {
  const item = await itemOf(strapi, trx, list, id);
  if (!item) return null;
  const parentUid = linkOfList(strapi, list).targetUid;
  await from(strapi, trx, tableOf(strapi, parentUid)).where({ id: item.parentId }).forUpdate().first('id');
  const others = await siblings(strapi, trx, list, item);
  const byId = new Map([item, ...others].map((each) => [each.id, each]));
  const order = placed(
    others.map((other) => other.id),
    id,
    place,
  );
  for (const [index, each] of order.entries()) {
    const moved = byId.get(each);
    if (moved) await write(strapi, trx, list, moved, index + 1);
  }
  return order.indexOf(id) + 1;
};

/** Which list an item is in. */
export interface ListKey {
  readonly parentId: number;
  readonly flow: string | null;
}

/** The list that an item is in; `undefined` where it has no parent. */
export const listOf = (
  strapi: Core.Strapi,
  trx: Transaction,
  list: OrderedList,
  id: number,
): Promise<ListKey | undefined> => itemOf(strapi, trx, list, id);

/**
 * Locks what lists belong to, always in the same order: two items that leave one list, or change places between two,
 * would each wait for a link that the other has removed (Strapi numbers the links of the whole list anew).
 */
export const lockLists = async (
  strapi: Core.Strapi,
  trx: Transaction,
  list: OrderedList,
  parentIds: readonly (number | undefined)[],
): Promise<void> => {
  const ids = parentIds.filter((id) => id !== undefined);
  const table = tableOf(strapi, linkOfList(strapi, list).targetUid);
  await from(strapi, trx, table).whereIn('id', ids).orderBy('id').forUpdate().select('id');
};

export interface Placing {
  readonly id: number;
  /** The place that the caller asked for, counted from 1. */
  readonly place: number | undefined;
  /** The list that it was in before the write; `undefined` for a new item. */
  readonly before: ListKey | undefined;
}

/**
 * Gives a written item its place: where the caller asked, else at the end of a list that is new to it, else where it
 * was. Returns its position, counted from 1; `null` where it is in no list.
 */
export const place = async (
  strapi: Core.Strapi,
  trx: Transaction,
  list: OrderedList,
  placing: Placing,
): Promise<number | null> => {
  const { id, before } = placing;
  if (placing.place !== undefined) return moveTo(strapi, trx, list, id, placing.place);
  const item = await itemOf(strapi, trx, list, id);
  if (!item) return null;
  const isSame = item.parentId === before?.parentId && item.flow === before.flow;
  if (!isSame || item.position === null) return append(strapi, trx, list, id);
  await write(strapi, trx, list, item, item.position);
  return item.position;
};
