// @ts-check
/** Serves the built application, or the one in BENCH_DIST, as `strapi start` does. */
import { createRequire } from 'node:module';

/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const appDir = process.cwd();
const distDir = process.env['BENCH_DIST'] ?? `${appDir}/dist`;
await createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).start();
