import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { compileStrapi, createStrapi } from '@strapi/strapi';
import { SECRETS } from './secrets';

const ROOT = path.resolve(__dirname, '../..');
export const WORK = path.join(ROOT, '.tmp', 'test');
export const SQLITE_TEMPLATE = path.join(WORK, 'template.db');
export const POSTGRES_TEMPLATE = 'desk_template';

let isCompiled = false;

/** Compiles the application once for all suites of a run. */
export const compileOnce = async (): Promise<void> => {
  if (isCompiled) return;
  process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';
  await compileStrapi({ appDir: ROOT });
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  isCompiled = true;
};

/** Lets a server make its tables in the database that `env` names; suites start from copies of it. */
export const makeTemplate = async (env: Record<string, string>): Promise<void> => {
  const before = { ...process.env };
  Object.assign(process.env, SECRETS, env, { NODE_ENV: 'test', LOG_LEVEL: 'error' });
  const app = await createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  await app.destroy();
  process.env = before;
};
