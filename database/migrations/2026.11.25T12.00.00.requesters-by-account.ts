import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../src/write/store';

/** What is used of the builder of a table. */
interface Columns {
  integer(name: string): unknown;
  boolean(name: string): { notNullable(): { defaultTo(value: boolean): unknown } };
}

type Database = Core.Strapi['db'];

/**
 * Anonymous tickets were their customer's account's, whoever's that had become; they stay with the account that asked
 * from now on, and their files name it no more. On a new database there is nothing to do.
 */
export const up = async (trx: Transaction, db: Database): Promise<void> => {
  const schema = db.getSchemaName();
  const from = (table: string) => (schema ? trx(table).withSchema(schema) : trx(table));
  const tables = () => (schema ? trx.schema.withSchema(schema) : trx.schema);
  if (!(await tables().hasTable('ticket_identities'))) return;
  await tables().alterTable('ticket_identities', (table: Columns) => table.integer('account_id'));
  await tables().alterTable('ticket_files', (table: Columns) =>
    table.boolean('by_requester').notNullable().defaultTo(false),
  );

  const rows: { id: number; ticket_id: number; creator_id: number | null; user_id: number | null }[] = await from(
    'ticket_identities as i',
  )
    .leftJoin('customers_user_lnk as l', 'l.customer_id', 'i.customer_id')
    .select('i.id', 'i.ticket_id', 'i.creator_id', 'l.user_id');
  for (const { id, ticket_id, creator_id, user_id } of rows) {
    const account = creator_id ?? user_id;
    if (account === null) continue;
    await from('ticket_identities').where({ id }).update({ account_id: account });
    await from('ticket_files')
      .where({ ticket_id, uploaded_by_id: account })
      .update({ uploaded_by_id: null, by_requester: true });
  }
};

/** Who asked is no longer in the files' rows: there is no way back but a backup. */
export const down = async (): Promise<void> => {
  throw new Error('Senders of files are not put back: restore the backup that was made before the upgrade.');
};
