// @ts-check
/**
 * Serves the built application, or the one in BENCH_DIST, as `strapi start` does. Asked over the channel of its parent, it
 * says how many statements requests to its API have sent.
 */
import { createRequire } from 'node:module';

/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const appDir = process.cwd();
const distDir = process.env['BENCH_DIST'] ?? `${appDir}/dist`;
const serveAdminPanel = process.env['BENCH_PANEL'] === 'true';
const strapi = await createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel }).start();

let sent = 0;
strapi.db.connection.on('query', () => {
  if (strapi.requestContext.get()?.path.startsWith('/api/')) sent += 1;
});
process.on('message', () => process.send?.(sent));
