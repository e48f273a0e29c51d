import { randomBytes } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { POSTGRES_TEMPLATE, SQLITE_TEMPLATE, WORK } from './prepare';

declare const TEST_DATABASE: 'sqlite' | 'postgres';

export const isPostgres = (): boolean => TEST_DATABASE === 'postgres';

const postgresEnv = (database: string): Record<string, string> => ({
  DATABASE_CLIENT: 'postgres',
  DATABASE_HOST: '127.0.0.1',
  DATABASE_PORT: process.env['TEST_POSTGRES_PORT'] ?? '',
  DATABASE_NAME: database,
  DATABASE_USERNAME: 'desk',
  DATABASE_PASSWORD: 'desk',
});

const withServer = async <T>(database: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const port = Number(process.env['TEST_POSTGRES_PORT']);
  const client = new Client({ host: '127.0.0.1', port, user: 'desk', password: 'desk', database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const newName = (): string => `suite_${randomBytes(6).toString('hex')}`;

const sqliteEnv = (name: string) => ({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(WORK, `${name}.db`) });

/** A migrated, otherwise empty database for one suite. Returns the variables that lead a server to it. */
export const freshDatabase = async (): Promise<Record<string, string>> => {
  const name = newName();
  if (!isPostgres()) {
    const env = sqliteEnv(name);
    copyFileSync(SQLITE_TEMPLATE, env.DATABASE_FILENAME);
    return env;
  }
  await withServer('postgres', (client) => client.query(`CREATE DATABASE "${name}" TEMPLATE "${POSTGRES_TEMPLATE}"`));
  return postgresEnv(name);
};

/** A database as an earlier version of the application left it (tests/stored). */
export const storedDatabase = async (version: string): Promise<Record<string, string>> => {
  const name = newName();
  const dialect = isPostgres() ? 'postgres' : 'sqlite';
  const sql = readFileSync(path.join(__dirname, '../stored', `${version}.${dialect}.sql`), 'utf8');
  if (!isPostgres()) {
    const env = sqliteEnv(name);
    new Sqlite(env.DATABASE_FILENAME).exec(sql).close();
    return env;
  }
  await withServer('postgres', (client) => client.query(`CREATE DATABASE "${name}"`));
  await withServer(name, (client) => client.query(sql));
  return postgresEnv(name);
};
