// @ts-check
import { existsSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { build } from './lib/build.mjs';
import { ensureEnvironment } from './lib/environment.mjs';
import { checkNode, install } from './lib/install.mjs';
import { startServer } from './lib/server.mjs';
import { Advice, command, run, say } from './lib/steps.mjs';

const NEEDED_BYTES = 2 * 1024 ** 3;

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

/** @param {Record<string, string>} env */
const serve = async (env) => {
  say('Starting the server');
  const server = startServer(env);
  const { address } = server;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => server.child.kill(signal));
  if (await server.healthy()) {
    say('Ready. Stop it with Ctrl+C.');
    console.log(
      `\nAdmin panel: ${address}/admin\nAPI: ${address}/api (try ${address}/api/catalog)\nEmail: ${env['DEMO_EMAIL']}\nPassword: ${env['DEMO_PASSWORD']}\n`,
    );
  }
  process.exitCode = await server.ended;
};

await command(async () => {
  checkNode();
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
  await serve({ ...env, HOST: host, PORT: String(port) });
});
