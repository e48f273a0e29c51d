import type { Core } from '@strapi/strapi';
import { inTransaction, isPostgres, type Transaction, tableOf } from '../write/store';

const RECORD = 'api::access-record.access-record';
const REFUSAL = 'Access records are neither changed nor deleted.';

/** Any number: processes that start at once wait for each other. */
const LOCK = 4_105_505;

const onPostgres = async (strapi: Core.Strapi, trx: Transaction, table: string): Promise<void> => {
  const schema = strapi.db.getSchemaName();
  const [qualified, refuse] = [table, `${table}_refuse`].map((name) =>
    schema ? `"${schema}"."${name}"` : `"${name}"`,
  );
  await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
  await trx.raw(`create or replace function ${refuse}() returns trigger language plpgsql as $$
    begin raise exception '${REFUSAL}'; end $$`);
  await trx.raw(`drop trigger if exists ${table}_no_change on ${qualified}`);
  await trx.raw(`create trigger ${table}_no_change before update or delete on ${qualified}
    for each row execute function ${refuse}()`);
  await trx.raw(`drop trigger if exists ${table}_no_truncate on ${qualified}`);
  await trx.raw(`create trigger ${table}_no_truncate before truncate on ${qualified}
    for each statement execute function ${refuse}()`);
};

const onSqlite = async (trx: Transaction, table: string): Promise<void> => {
  for (const verb of ['update', 'delete']) {
    await trx.raw(`create trigger if not exists ${table}_no_${verb} before ${verb} on ${table}
      begin select raise(abort, '${REFUSAL}'); end`);
  }
};

/**
 * Lets the database itself refuse to change or delete the record of who saw what (5.5, 5.6), whoever asks. A change of
 * the table's schema can take triggers with it on SQLite: they are made at each start.
 */
export const keepAccessRecords = (strapi: Core.Strapi): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const table = tableOf(strapi, RECORD);
    await (isPostgres(strapi) ? onPostgres(strapi, trx, table) : onSqlite(trx, table));
  });
