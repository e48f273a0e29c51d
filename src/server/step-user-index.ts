import type { Core } from '@strapi/strapi';
import { isPostgres, lockName, type Transaction, tableOf } from '../write/store';

const STEP = 'api::ticket-step.ticket-step';

/**
 * Lets PostgreSQL find the steps that have somebody in their list of Users, which is JSON, by an index: who is foreign
 * to a sector may list its restricted tickets through a step. Schemas cannot declare such an index. It is made once; on
 * SQLite the steps of each ticket are looked at.
 */
export const ensureStepUserIndex = async (strapi: Core.Strapi): Promise<void> => {
  if (!isPostgres(strapi)) return;
  const [schema, table] = [strapi.db.getSchemaName() ?? 'public', tableOf(strapi, STEP)];
  const name = `${table}_user_ids_index`;
  const connection = strapi.db.connection as unknown as Transaction;
  const { rows }: { rows: object[] } = await connection.raw(
    'select 1 from pg_indexes where schemaname = ? and indexname = ?',
    [schema, name],
  );
  if (rows.length > 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    await lockName(strapi, trx, name);
    await trx.raw(
      `create index if not exists "${name}" on "${schema}"."${table}" using gin (user_ids jsonb_path_ops) where started_at is not null`,
    );
  });
};
