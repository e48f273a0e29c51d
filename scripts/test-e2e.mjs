// @ts-check
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from './lib/build.mjs';
import { newSecrets } from './lib/environment.mjs';
import { extendedApplication } from './lib/extended-application.mjs';
import { freePort } from './lib/free-port.mjs';
import { install } from './lib/install.mjs';
import { startServer } from './lib/server.mjs';
import { Advice, command, run, say } from './lib/steps.mjs';

const FOLDER = path.resolve('.tmp/e2e');
const TEMPLATE = path.join(FOLDER, 'template.db');
const EMPTY_TEMPLATE = path.join(FOLDER, 'template-empty.db');
const UPLOADS = path.join(FOLDER, 'template-public');
const SETTINGS = path.join(FOLDER, 'settings.json');
const RESULTS = path.join(FOLDER, 'results.json');
const CHROMIUM = '/usr/bin/chromium';

/** The application whose first day is tested, with attributes that a configurator has added. */
const EXTENDED = path.join(FOLDER, 'extended');
const ADDED = 'tests/e2e/support/added-attributes.json';

/** @typedef {{ stamp: string, secrets: Record<string, string>, password: string, token: string }} Settings */

/** What the prepared database depends on: the panel's pages are no part of it. */
const SOURCES = ['seeds', 'src', 'config', 'scripts/lib', 'tests/e2e/support'];

const currentStamp = () => {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => !file.includes('/admin/') && !file.endsWith('.test.ts'));
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

/** @param {Record<string, string>} secrets @param {string} database @param {string} files */
const environment = (secrets, database, files) => ({
  ...process.env,
  ...secrets,
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: database,
  PUBLIC_DIR: files,
  S3_BUCKET: '',
  HOST: '127.0.0.1',
  LOGIN_ATTEMPTS_PER_ACCOUNT: '100',
});

/** Makes the database that every run starts from a copy of. @param {string} stamp @returns {Promise<Settings>} */
const prepare = async (stamp) => {
  say('Loading the demo data for the browser tests');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(path.join(UPLOADS, 'uploads'), { recursive: true });
  const password = `E2e${randomBytes(24).toString('base64url')}`;
  const settings = { stamp, secrets: newSecrets(), password, token: '' };
  const env = {
    ...environment(settings.secrets, TEMPLATE, UPLOADS),
    E2E_PASSWORD: settings.password,
    E2E_TOKEN_FILE: `${FOLDER}/token`,
    E2E_EMPTY_COPY: EMPTY_TEMPLATE,
  };
  if ((await run(process.execPath, ['scripts/seed-e2e.mjs'], { env })) !== 0)
    throw new Advice('The data for the browser tests could not be loaded: read the lines above.');
  settings.token = readFileSync(`${FOLDER}/token`, 'utf8');
  writeFileSync(SETTINGS, JSON.stringify(settings));
  return settings;
};

/** @returns {Promise<Settings>} */
const prepared = async () => {
  const stamp = currentStamp();
  /** @type {Settings | undefined} */
  const known = existsSync(SETTINGS) ? JSON.parse(readFileSync(SETTINGS, 'utf8')) : undefined;
  return known?.stamp === stamp ? known : prepare(stamp);
};

/** A server on a fresh copy of a prepared database. @param {Settings} settings @param {string} template @param {string} cwd */
const serve = async ({ secrets }, template, cwd) => {
  const port = await freePort();
  const database = path.join(FOLDER, `run-${port}.db`);
  const files = path.join(FOLDER, `public-${port}`);
  copyFileSync(template, database);
  cpSync(UPLOADS, files, { recursive: true });
  const server = startServer({ ...environment(secrets, database, files), PORT: String(port) }, { cwd });
  children.push(server.child);
  if (!(await server.healthy())) throw new Advice('The server did not start: read the lines above.');
  return {
    ...server,
    async stop() {
      await server.stop();
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true });
      rmSync(files, { recursive: true, force: true });
    },
  };
};

/** What Ctrl+C or a stop of this command has to stop. @type {import('node:child_process').ChildProcess[]} */
const children = [];

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });

/** @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
const runPlaywright = (args, env) =>
  new Promise((resolve, reject) => {
    const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...env } };
    const child = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...args], options);
    children.push(child);
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
const playwright = async (args, env) => {
  rmSync(RESULTS, { force: true });
  const code = await runPlaywright(args, env);
  if (!existsSync(RESULTS)) throw new Advice('The browser tests did not run: see above.');
  const { stats } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  console.log(`${stats.expected} passed, ${stats.unexpected + stats.flaky} failed`);
  if (stats.expected + stats.unexpected + stats.flaky === 0) throw new Advice('No browser test ran.');
  if (code !== 0) process.exitCode = code;
};

/** @param {Awaited<ReturnType<typeof serve>>[]} servers @param {Record<string, string>} env */
const keepServing = async (servers, env) => {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  console.log(`\n${env['E2E_URL']}/admin is there until Ctrl+C. To run one file against it:\n`);
  console.log(`${settings.join(' ')} npx playwright test <file>\n`);
  await Promise.all(servers.map(({ ended }) => ended));
};

/** @param {Awaited<ReturnType<typeof serve>>[]} servers of the demo, and of the first day @param {Settings} settings */
const test = (servers, { password, token }) => {
  const [demo, firstDay] = servers.map(({ address }) => address);
  const env = { E2E_URL: demo ?? '', E2E_EMPTY_URL: firstDay ?? '', E2E_PASSWORD: password, E2E_TOKEN: token };
  const args = process.argv.slice(2);
  return args.includes('--serve') ? keepServing(servers, env) : playwright(args, env);
};

await command(async () => {
  if (!existsSync(CHROMIUM)) throw new Advice('Chromium is missing; install it with: apt-get install chromium');
  await install();
  await build();
  const settings = await prepared();
  say('Starting the servers');
  /** @type {Awaited<ReturnType<typeof serve>>[]} */
  const servers = [];
  try {
    servers.push(await serve(settings, TEMPLATE, process.cwd()));
    extendedApplication(EXTENDED, JSON.parse(readFileSync(ADDED, 'utf8')));
    servers.push(await serve(settings, EMPTY_TEMPLATE, EXTENDED));
    await test(servers, settings);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
});
