import type { Core } from '@strapi/strapi';
import { setCreatorFields } from '@strapi/utils';
import { staleError } from '../../../../../errors/stale';
import type { OrderedList } from '../../../../../write/order';
import { reorder } from '../../../../../write/reorder';
import { inTransaction } from '../../../../../write/store';
import { EDITOR_UIDS } from '../../../shared/contracts/common';
import type { OrderRequest, OrderResponse } from '../../../shared/contracts/order';
import { type Access, assertCan } from '../access';
import { permittedRow, permittedRows } from './permitted';

const { type: TYPE, occurrence: OCCURRENCE, solution: SOLUTION } = EDITOR_UIDS;

type ListUid = typeof OCCURRENCE | typeof SOLUTION;

/** The list as the guards of writes know it, and the type of the item that it belongs to. */
const LISTS = {
  [OCCURRENCE]: { list: { uid: OCCURRENCE, parent: 'occurrenceType' }, parentUid: TYPE },
  [SOLUTION]: { list: { uid: SOLUTION, parent: 'occurrence', group: 'flow' }, parentUid: OCCURRENCE },
} as const satisfies Record<ListUid, { list: OrderedList; parentUid: string }>;

/** Who moved it and when, by a write that the catalogue, webhooks and other pages hear of. */
const touch = (strapi: Core.Strapi, access: Access, uid: ListUid, documentId: string): Promise<unknown> => {
  const data = setCreatorFields({ user: { id: access.userId }, isEdition: true })({});
  return strapi.documents(uid).update({ documentId, data } as never);
};

/**
 * Puts the occurrences of a type, or the solutions of one flow of an occurrence, into a new order: all of them at once,
 * in one transaction.
 *
 * @throws ForbiddenError (403), NotFoundError (404) of the list, 409 `STALE` where it has others than those named by now
 */
export const putInOrder = async (
  strapi: Core.Strapi,
  access: Access,
  uid: ListUid,
  parentDocumentId: string,
  { order, flow = 'main' }: OrderRequest,
): Promise<OrderResponse> => {
  const { list, parentUid } = LISTS[uid];
  assertCan(access, 'update', uid, 'position');
  const parent = await permittedRow(strapi, access, 'read', parentUid, parentDocumentId);
  const rows = await permittedRows(strapi, access, 'update', uid, order);
  if (rows.length < order.length) throw staleError(strapi);
  await inTransaction(strapi, async (trx) => {
    const key = { parentId: parent.id, flow: uid === SOLUTION ? flow : null };
    const ids = rows.map(({ id }) => id);
    const moved = await reorder(strapi, trx, list, key, ids);
    const row = rows.find(({ id }) => id === moved);
    if (row) await touch(strapi, access, uid, row.documentId);
  });
  return { data: order.map((documentId, index) => ({ documentId, position: index + 1 })) };
};
