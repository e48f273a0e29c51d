// @ts-check
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newSecrets } from '../lib/environment.mjs';
import { freePort } from '../lib/free-port.mjs';
import { startServer } from '../lib/server.mjs';
import { Advice, run } from '../lib/steps.mjs';

const FOLDER = '.tmp/bench';
const BARE = `${FOLDER}/bare`;
/** In place of the middleware that guards shapes: gives the column that may not be empty a value, and judges nothing. */
const UNGUARDED = `
const { randomUUID } = require('node:crypto');
exports.shapeMiddleware = (strapi) => (context, next) => {
  const isKeyed = context.params.data && 'nameKey' in strapi.getModel(context.uid).attributes;
  if (isKeyed) context.params.data.nameKey = randomUUID();
  return next();
};
`;

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  );

/**
 * A copy of the built server with every rule taken out: what Strapi alone does with the same types and tables. The
 * product has no such switch.
 */
export const makeBare = () => {
  rmSync(BARE, { recursive: true, force: true });
  mkdirSync(BARE, { recursive: true });
  for (const part of ['src', 'config']) cpSync(`dist/${part}`, `${BARE}/${part}`, { recursive: true });
  for (const file of filesIn(`${BARE}/src/api`)) if (path.basename(file) === 'lifecycles.js') rmSync(file);
  writeFileSync(`${BARE}/src/write/shape.js`, UNGUARDED);
  return path.resolve(BARE);
};

/** The same for every process of one run: tokens made by one are good for the others. */
const secrets = newSecrets();

/** @returns {Promise<NodeJS.ProcessEnv>} */
const serverEnv = async () => ({
  ...process.env,
  ...secrets,
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  LOG_LEVEL: 'error',
  HOST: '127.0.0.1',
  PORT: String(await freePort()),
});

/** @typedef {{ token: string, types: string[], typeCount: number, relations: Record<string, string>, administrator: { email: string, password: string }, desk?: import('./desk.mjs').Desk }} Prepared */
/** @typedef {{ name: string, env(database: string): NodeJS.ProcessEnv, copy(from: string, to: string): Promise<void>, stop(): Promise<void> }} Place */

const sqliteFile = (/** @type {string} */ database) => path.resolve(FOLDER, `${database}.db`);

/** @returns {Promise<Place>} */
const sqlite = async () => {
  for (const file of existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    if (/\.db(-\w+)?$/.test(file)) rmSync(path.join(FOLDER, file));
  mkdirSync(FOLDER, { recursive: true });
  return {
    name: 'SQLite',
    env: (database) => ({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: sqliteFile(database) }),
    async copy(from, to) {
      cpSync(sqliteFile(from), sqliteFile(to));
    },
    async stop() {},
  };
};

/** @returns {Promise<Place>} */
const postgres = async () => {
  const { startPostgres } = await import('../lib/postgres.mjs');
  const server = await startPostgres({ flags: ['-c', 'shared_buffers=512MB'] });
  return {
    name: 'PostgreSQL',
    env: (database) => server.env(database),
    async copy(from, to) {
      await server.createDatabase(to, from === '' ? undefined : from);
    },
    stop: () => server.stop(),
  };
};

/** @param {string} name @returns {Promise<Place>} */
export const openPlace = (name) => {
  if (name === 'sqlite') return sqlite();
  if (name === 'postgres') return postgres();
  throw new Advice(`There is no database "${name}": use sqlite or postgres.`);
};

/**
 * Fills a new database through the Document Service.
 *
 * @param {Place} place
 * @param {string} database
 * @param {{ types: number, occurrences: number, withDesk?: boolean, largest?: number }} size withDesk: with people who treat tickets; largest: of the first type
 * @returns {Promise<Prepared>}
 */
export const prepare = async (place, database, { types, occurrences, withDesk = false, largest = 0 }) => {
  if (place.name === 'PostgreSQL') await place.copy('', database);
  const answer = path.resolve(FOLDER, `${database}.json`);
  mkdirSync(FOLDER, { recursive: true });
  const env = { ...(await serverEnv()), ...place.env(database) };
  const size = [types, occurrences, largest].map(String);
  const args = ['scripts/bench/prepare.mjs', ...size, answer, ...(withDesk ? ['desk'] : [])];
  if ((await run(process.execPath, args, { env })) !== 0) throw new Advice('The database could not be filled.');
  return JSON.parse(readFileSync(answer, 'utf8'));
};

/**
 * Serves a database until `stop`: the product, or (`bare`) the copy without rules.
 *
 * @param {Place} place
 * @param {string} database
 * @param {{ bare?: string, panel?: boolean }} [options] panel: with the admin panel
 */
export const serve = async (place, database, { bare, panel } = {}) => {
  const options = { ...(bare && { BENCH_DIST: bare }), ...(panel && { BENCH_PANEL: 'true' }) };
  const env = { ...(await serverEnv()), ...place.env(database), ...options };
  const server = startServer(env, {
    script: ['scripts/bench/serve.mjs'],
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  if (!(await server.healthy())) throw new Advice('The server did not start: read the lines above.');
  /** How many statements its API has sent so far. @returns {Promise<number>} */
  const statements = () =>
    new Promise((resolve) => {
      server.child.once('message', (sent) => resolve(Number(sent)));
      server.child.send('statements');
    });
  return { ...server, statements };
};
