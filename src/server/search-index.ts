import type { Core } from '@strapi/strapi';
import { isPostgres, lockName, type Transaction, tableOf } from '../write/store';

const TICKET = 'api::ticket.ticket';

/** What lists of tickets look for words in. */
const SEARCHED = ['search_text', 'protocol'] as const;

interface Facts {
  readonly rows: readonly { readonly extension: string | null; readonly made: number }[];
}

const nameOf = (table: string, column: string): string => `${table}_${column}_trgm_index`;

/** The schema that `pg_trgm` is in, null where it is not there, and how many of the indexes are. */
const factsOf = async (trx: Transaction, schema: string, table: string) => {
  const { rows }: Facts = await trx.raw(
    `select (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm') as extension,
       (select count(*)::int from pg_indexes where schemaname = ? and indexname = any(?)) as made`,
    [schema, SEARCHED.map((column) => nameOf(table, column))],
  );
  return { extension: rows[0]?.extension ?? null, made: rows[0]?.made ?? 0 };
};

/** Makes the extension where the database has it and the role may, else does nothing. Not in a transaction: it would end. */
const tryExtension = async (strapi: Core.Strapi): Promise<void> => {
  try {
    await strapi.db.connection.raw('create extension if not exists pg_trgm');
  } catch (error) {
    strapi.log.debug(`pg_trgm: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/**
 * Lets PostgreSQL find words inside texts by an index (trigrams) instead of reading every ticket. It is made once, when
 * the extension `pg_trgm` first can be had; without it searches give the same answers, slower. On SQLite they read all.
 */
export const ensureSearchIndex = async (strapi: Core.Strapi): Promise<void> => {
  if (!isPostgres(strapi)) return;
  const [schema, table] = [strapi.db.getSchemaName() ?? 'public', tableOf(strapi, TICKET)];
  const connection = strapi.db.connection as unknown as Transaction;
  const before = await factsOf(connection, schema, table);
  if (before.made === SEARCHED.length) return;
  if (before.extension === null) await tryExtension(strapi);
  const { extension } = await factsOf(connection, schema, table);
  if (extension === null) {
    strapi.log.warn(
      'Searching many tickets will be slow: the database has no extension pg_trgm, and this role may not make it. README.md says more.',
    );
    return;
  }
  await strapi.db.transaction(async ({ trx }) => {
    await lockName(strapi, trx, 'search-index');
    for (const column of SEARCHED) {
      await trx.raw(
        `create index if not exists "${nameOf(table, column)}" on "${schema}"."${table}" using gin (${column} "${extension}".gin_trgm_ops)`,
      );
    }
  });
};
