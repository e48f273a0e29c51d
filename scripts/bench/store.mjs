// @ts-check
/** Fills the databases that the benchmark of tickets serves, past the rules. */
import { createRequire } from 'node:module';
import pg from 'pg';
import { seedTickets, withoutIndexes } from '../lib/seed-tickets.mjs';
import { seedTicketsInSqlite } from '../lib/seed-tickets-sqlite.mjs';
import { stockCopies } from './stock.mjs';

/**
 * @typedef {object} Store
 * @property {(tickets: number) => Promise<void>} seed makes so many tickets of the product's type
 * @property {() => Promise<void>} copyToStock gives the type that Strapi generates the same tickets; the product's go
 * @property {(sql: string) => Promise<Record<string, any>[]>} rows
 * @property {() => Promise<void>} close
 */

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Store>} */
const postgres = async (env) => {
  const client = new pg.Client({
    host: env['DATABASE_HOST'],
    port: Number(env['DATABASE_PORT']),
    database: env['DATABASE_NAME'],
    user: env['DATABASE_USERNAME'],
    password: env['DATABASE_PASSWORD'],
  });
  await client.connect();
  return {
    seed: (tickets) => seedTickets(client, { tickets }),
    async copyToStock() {
      const copies = stockCopies();
      const tables = copies.map(({ table }) => table);
      await withoutIndexes(client, tables, async () => {
        for (const { sql } of copies) await client.query(sql);
      });
      const [first] = tables;
      await client.query(`select setval(pg_get_serial_sequence('${first}', 'id'), (select max(id) from ${first}))`);
      await client.query('truncate tickets cascade');
      await client.query('vacuum analyze');
    },
    rows: async (sql) => (await client.query(sql)).rows,
    close: () => client.end(),
  };
};

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Store>} */
const sqlite = async (env) => {
  const Driver = createRequire(import.meta.url)('better-sqlite3');
  /** @type {import('../lib/seed-tickets-sqlite.mjs').Database} */
  const database = new Driver(env['DATABASE_FILENAME'] ?? '');
  return {
    async seed(tickets) {
      seedTicketsInSqlite(database, { tickets });
    },
    async copyToStock() {
      for (const { sql } of stockCopies()) database.exec(sql);
      database.exec('delete from ticket_identities; delete from ticket_steps; delete from tickets');
    },
    rows: async (sql) => database.prepare(sql).all(),
    close: async () => void database.close(),
  };
};

/** @param {NodeJS.ProcessEnv} env the settings of the database @returns {Promise<Store>} */
export const openStore = (env) => (env['DATABASE_CLIENT'] === 'postgres' ? postgres(env) : sqlite(env));
