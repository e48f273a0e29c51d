import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** Milliseconds that opening the file waits for another process that is doing the same. */
const SQLITE_BUSY_TIMEOUT = 10_000;

interface SqliteConnection {
  pragma(statement: string): unknown;
}

const sqlite = (env: Env) => ({
  client: 'sqlite' as const,
  connection: {
    // `||`, not a default: an empty DATABASE_FILENAME= counts as unset.
    filename: path.resolve(process.cwd(), env('DATABASE_FILENAME') || '.tmp/data.db'),
  },
  useNullAsDefault: true,
  pool: {
    afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
      connection.pragma(`busy_timeout = ${SQLITE_BUSY_TIMEOUT}`);
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = NORMAL');
      connection.pragma('foreign_keys = ON');
      // From here on src/server/shared-sqlite.ts waits: the driver would hold up the whole process meanwhile.
      connection.pragma('busy_timeout = 0');
      done(null, connection);
    },
  },
});

const tls = (env: Env) =>
  env.bool('DATABASE_SSL', false) && {
    ca: env('DATABASE_SSL_CA'),
    cert: env('DATABASE_SSL_CERT'),
    key: env('DATABASE_SSL_KEY'),
    rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
  };

const postgres = (env: Env) => ({
  client: 'postgres' as const,
  connection: {
    ...(env('DATABASE_URL') ? { connectionString: env('DATABASE_URL') } : {}),
    host: env('DATABASE_HOST', '127.0.0.1'),
    port: env.int('DATABASE_PORT', 5432),
    database: env('DATABASE_NAME', 'occurrence_desk'),
    user: env('DATABASE_USERNAME', 'occurrence_desk'),
    password: env('DATABASE_PASSWORD', ''),
    schema: env('DATABASE_SCHEMA', 'public'),
    ssl: tls(env),
  },
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
  acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
});

const clients = { sqlite, postgres };

/** SQLite by default; PostgreSQL 14 or newer with DATABASE_CLIENT=postgres. */
export default ({ env }: { env: Env }) => {
  const client = env('DATABASE_CLIENT') || 'sqlite';
  if (client !== 'sqlite' && client !== 'postgres') {
    throw new Error(`DATABASE_CLIENT is "${client}": use "sqlite" or "postgres".`);
  }
  return { connection: clients[client](env), settings: { runMigrations: true, useTypescriptMigrations: true } };
};
