// @ts-check
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { ensureEnvironment } from './lib/environment.mjs';
import { install } from './lib/install.mjs';
import { Advice, command, run, say } from './lib/steps.mjs';

const NEEDED_BYTES = 2 * 1024 ** 3;
const STAMP = '.tmp/build-stamp';
const SOURCES = ['config', 'src', 'database', 'package-lock.json', 'tsconfig.json'];

const checkDisk = () => {
  if (existsSync('node_modules')) return;
  const { bavail, bsize } = statfsSync('.');
  if (bavail * bsize < NEEDED_BYTES)
    throw new Advice('There is not enough room on this disk: make 2 GB free and try again.');
};

/** @param {string} host @param {number} port @returns {Promise<void>} */
const checkPort = (host, port) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) =>
      reject(
        'code' in error && error.code === 'EADDRINUSE'
          ? new Advice(
              `Port ${port} is busy: stop what uses it, or choose another one with PORT=${port + 1} npm run demo.`,
            )
          : error,
      ),
    );
    server.listen(port, host, () => server.close(() => resolve()));
  });

/** @param {string} name @returns {string[]} */
const filesOf = (name) =>
  statSync(name).isDirectory()
    ? readdirSync(name)
        .sort()
        .flatMap((child) => filesOf(path.join(name, child)))
    : [name];

const sourceHash = () => {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

/** @param {Record<string, string>} env */
const build = async (env) => {
  const hash = sourceHash();
  if (existsSync('dist/build') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  say('Building the server and the admin panel (about a minute)');
  if ((await run('npx', ['--no-install', 'strapi', 'build'], { env, quiet: true })) !== 0)
    throw new Advice('The build failed: read the lines above.');
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, hash);
};

/** @param {string} address @param {() => boolean} isOver */
const untilHealthy = async (address, isOver) => {
  while (!isOver()) {
    const answer = await fetch(`${address}/_health`).catch(() => undefined);
    if (answer?.status === 204) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
};

/** @param {Record<string, string>} env @param {string} address */
const serve = async (env, address) => {
  say('Starting the server');
  const server = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], {
    env,
    stdio: 'inherit',
  });
  const ended = new Promise((resolve) => server.once('exit', (code) => resolve(code ?? 1)));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
  if (await untilHealthy(address, () => server.exitCode !== null)) {
    say('Ready. Stop it with Ctrl+C.');
    console.log(
      `\nAdmin panel: ${address}/admin\nAPI: ${address}/api (try ${address}/api/catalog)\nEmail: ${env['DEMO_EMAIL']}\nPassword: ${env['DEMO_PASSWORD']}\n`,
    );
  }
  process.exitCode = await ended;
};

await command(async () => {
  checkDisk();
  const isNew = !existsSync('.env');
  const settings = ensureEnvironment();
  if (isNew) say('Wrote .env with new secrets');
  const env = {
    ...settings,
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    LOG_LEVEL: settings['LOG_LEVEL'] ?? 'warn',
  };
  const host = settings['HOST'] ?? '127.0.0.1';
  const port = Number(settings['PORT'] ?? 1337);
  await checkPort(host, port);
  await install();
  await build(env);
  say('Loading the demo data (only what is not there yet)');
  if ((await run(process.execPath, ['scripts/seed-demo.mjs'], { env })) !== 0)
    throw new Advice('The demo data could not be loaded: read the lines above.');
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  await serve(env, `http://${shown}:${port}`);
});
