import type { Core } from '@strapi/strapi';
import { attributesOf, from, inTransaction, linkOf, type Transaction, tableOf } from '../write/store';

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

const removeEntries = async (strapi: Core.Strapi, where: unknown): Promise<void> => {
  const users: { id: number }[] = await strapi.db.query(USER).findMany({ select: ['id'], where });
  await inTransaction(strapi, async (trx) => {
    const entries = await entriesOf(
      strapi,
      trx,
      users.map(({ id }) => id),
    );
    if (entries.length === 0) return;
    for (const { table, entry } of joinsOf(strapi)) {
      await from(strapi, trx, table).where({ component_type: ENTRY }).whereIn(entry, entries).delete();
    }
    await from(strapi, trx, tableOf(strapi, ENTRY)).whereIn('id', entries).delete();
  });
};

/** A user who is deleted leaves the Users lists of types, occurrences and steps (4.4); group links go by themselves. */
export const letUsersLeave = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: [USER],
    beforeDelete: ({ params }) => removeEntries(strapi, params.where),
    beforeDeleteMany: ({ params }) => removeEntries(strapi, params.where),
  });
};
