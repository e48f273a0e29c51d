import type { Core } from '@strapi/strapi';
import { isDatabaseError } from '../errors/database';

/** Longest wait, in milliseconds, for another process that is writing. */
const PATIENCE = 30_000;
/** Short: the gap that another busy process leaves between two of its transactions is short as well. */
const LOOK_EVERY = 1;

interface Query {
  sql: string;
}

interface Transaction {
  begin(connection: unknown): Promise<unknown>;
}

/** The part of knex's client that is used here. */
interface Client {
  query(connection: unknown, query: Query | string): Promise<unknown>;
  _query(connection: unknown, query: Query): Promise<unknown>;
  transaction(container: unknown, config: unknown, outer?: unknown): Transaction;
}

const isBusy = (error: unknown): boolean => isDatabaseError(error) && error.code?.startsWith('SQLITE_BUSY') === true;

/** Tries again while another process writes, without holding up what this process does meanwhile. */
const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  }
};

/**
 * Lets several processes write to one SQLite file: a seed beside a server, say. A transaction that reads before it
 * writes would be refused at once where another process has written in between, and no busy timeout helps it. So
 * transactions take the right to write when they begin, and statements outside of one wait for theirs.
 *
 * Knex has no setting for that; PostgreSQL needs none.
 */
export const shareSqlite = (strapi: Core.Strapi): void => {
  if (strapi.db.dialect.client !== 'sqlite') return;
  const client: Client = strapi.db.connection.client;
  const { _query, transaction } = client;
  client._query = (connection, query) => patiently(() => _query.call(client, connection, query));
  client.transaction = (container, config, outer) => {
    const created = transaction.call(client, container, config, outer);
    if (outer === undefined || outer === null)
      created.begin = (connection) => client.query(connection, 'BEGIN IMMEDIATE;');
    return created;
  };
};
