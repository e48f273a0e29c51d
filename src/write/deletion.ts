import type { Core } from '@strapi/strapi';
import { deletionViolations, OWNED_BY } from '../domain/in-use';
import { reject } from '../errors/reject';
import { from, hasDrafts, inTransaction, isRetirable, type Transaction, tableOf, type Uid } from './store';
import { usagesOf } from './usage';

interface Row {
  readonly id: number;
  readonly documentId: string;
}

/** Locks the rows, so that no link to them is made between the count of their uses and their deletion. */
const lock = (strapi: Core.Strapi, trx: Transaction, uid: string, ids: readonly number[]) =>
  from(strapi, trx, tableOf(strapi, uid)).whereIn('id', ids).orderBy('id').forUpdate().select('id');

/** The documents that vanish with these rows: publishing deletes rows too, but leaves another version. */
const vanishing = async (strapi: Core.Strapi, uid: string, rows: readonly Row[]): Promise<Row[]> => {
  if (!hasDrafts(strapi, uid)) return [...rows];
  const kept: Row[] = await strapi.db.query(uid as Uid).findMany({
    select: ['id', 'documentId'],
    where: { documentId: { $in: rows.map(({ documentId }) => documentId) }, id: { $notIn: rows.map(({ id }) => id) } },
  });
  const keptDocuments = new Set(kept.map(({ documentId }) => documentId));
  return rows.filter(({ documentId }) => !keptDocuments.has(documentId));
};

const deleteOwned = async (strapi: Core.Strapi, uid: string, ids: readonly number[]): Promise<void> => {
  for (const [owned, { owner, attribute }] of Object.entries(OWNED_BY)) {
    if (owner !== uid) continue;
    const rows: Row[] = await strapi.db.query(owned as Uid).findMany({
      select: ['id', 'documentId'],
      where: { [attribute]: { id: { $in: ids } } },
    });
    for (const { documentId } of rows) await strapi.documents(owned as Uid).delete({ documentId });
  }
};

/**
 * Before rows are deleted: refuses it while other items use them (4.4), and deletes what they own.
 *
 * @throws ValidationError (400) `IN_USE`
 */
export const beforeDeletion = async (strapi: Core.Strapi, uid: string, where: unknown): Promise<void> => {
  const found: Row[] = await strapi.db.query(uid as Uid).findMany({ select: ['id', 'documentId'], where });
  const rows = await vanishing(strapi, uid, found);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return;
  await inTransaction(strapi, async (trx) => {
    await lock(strapi, trx, uid, ids);
    reject(strapi, deletionViolations(await usagesOf(strapi, uid, ids), isRetirable(strapi, uid)));
    await deleteOwned(strapi, uid, ids);
  });
};
