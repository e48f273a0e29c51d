import { randomBytes } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
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

/** A migrated, otherwise empty database for one suite. Returns the variables that lead a server to it. */
export const freshDatabase = async (): Promise<Record<string, string>> => {
  const name = `suite_${randomBytes(6).toString('hex')}`;
  if (!isPostgres()) {
    const file = path.join(WORK, `${name}.db`);
    copyFileSync(SQLITE_TEMPLATE, file);
    return { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file };
  }
  const env = postgresEnv('postgres');
  const client = new Client({
    host: '127.0.0.1',
    port: Number(env['DATABASE_PORT']),
    user: 'desk',
    password: 'desk',
    database: 'postgres',
  });
  await client.connect();
  await client.query(`CREATE DATABASE "${name}" TEMPLATE "${POSTGRES_TEMPLATE}"`);
  await client.end();
  return postgresEnv(name);
};
