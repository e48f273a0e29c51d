import type { Core } from '@strapi/strapi';
import { userDeletionViolations } from '../domain/in-use';
import { reject } from '../errors/reject';
import { attributesOf, from, inTransaction, linkOf, type Transaction, tableOf } from '../write/store';
import { ticketsOfUsers } from '../write/usage';

const USER = 'plugin::users-permissions.user';
const ENTRY = 'desk.user-role';

/** Where the entries of a component are joined to what has them: the table, and its column of the entry. */
const joinsOf = (strapi: Core.Strapi): { table: string; entry: string }[] =>
  [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)].flatMap((uid) =>
    Object.entries(attributesOf(strapi, uid)).flatMap(([name, { component }]) => {
      const attribute = component === ENTRY ? strapi.db.metadata.get(uid).attributes[name] : undefined;
      const joinTable = attribute && 'joinTable' in attribute ? attribute.joinTable : undefined;
      if (!joinTable || !('inverseJoinColumn' in joinTable)) return [];
      return [{ table: joinTable.name, entry: joinTable.inverseJoinColumn.name }];
    }),
  );

const entriesOf = async (strapi: Core.Strapi, trx: Transaction, users: readonly number[]): Promise<number[]> => {
  const link = linkOf(strapi, ENTRY, 'user');
  if (!link) return [];
  const rows: Record<string, number>[] = await from(strapi, trx, link.table)
    .whereIn(link.target, users)
    .select(link.own);
  return rows.map((row) => Number(row[link.own]));
};

const removeEntries = async (strapi: Core.Strapi, trx: Transaction, users: readonly number[]): Promise<void> => {
  const entries = await entriesOf(strapi, trx, users);
  if (entries.length === 0) return;
  for (const { table, entry } of joinsOf(strapi)) {
    await from(strapi, trx, table).where({ component_type: ENTRY }).whereIn(entry, entries).delete();
  }
  await from(strapi, trx, tableOf(strapi, ENTRY)).whereIn('id', entries).delete();
};

const leave = async (strapi: Core.Strapi, where: unknown): Promise<void> => {
  const users: { id: number }[] = await strapi.db.query(USER).findMany({ select: ['id'], where });
  const ids = users.map(({ id }) => id);
  if (ids.length === 0) return;
  await inTransaction(strapi, async (trx) => {
    // No ticket of theirs is opened between the count and the deletion.
    await from(strapi, trx, tableOf(strapi, USER)).whereIn('id', ids).orderBy('id').forUpdate().select('id');
    reject(strapi, userDeletionViolations(await ticketsOfUsers(strapi, ids)));
    await removeEntries(strapi, trx, ids);
  });
};

/**
 * What is looked at before users are deleted holds until they are: Strapi's own route deletes them outside any
 * transaction.
 */
const deleteInTransaction = (strapi: Core.Strapi): void => {
  const manager = strapi.db.entityManager;
  for (const verb of ['delete', 'deleteMany'] as const) {
    const original = manager[verb].bind(manager);
    manager[verb] = (uid: string, params: object) =>
      uid === USER ? inTransaction(strapi, () => original(uid, params)) : original(uid, params);
  }
};

/**
 * A user who is deleted leaves the Users lists of types, occurrences and steps; group links go by themselves. Who
 * opened a ticket or is its assignee stays (4.4).
 *
 * @throws ValidationError (400) `IN_USE`
 */
export const letUsersLeave = (strapi: Core.Strapi): void => {
  deleteInTransaction(strapi);
  strapi.db.lifecycles.subscribe({
    models: [USER],
    beforeDelete: ({ params }) => leave(strapi, params.where),
    beforeDeleteMany: ({ params }) => leave(strapi, params.where),
  });
};
