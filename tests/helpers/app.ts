import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Core, createStrapi as CreateStrapi } from '@strapi/strapi';
import supertest from 'supertest';
import { freshDatabase } from './database';
import { SECRETS } from './secrets';

/** Strapi outside Jest's sandbox: see environment.js. */
declare const createStrapi: typeof CreateStrapi;

const ROOT = path.resolve(__dirname, '../..');

export interface App {
  strapi: Core.Strapi;
  url: string;
  /** The variables that lead another process to the same database. */
  database: Record<string, string>;
  /** A full-access API token, good for every process on the database. */
  token: string;
  /** A caller without credentials. */
  anyone: ReturnType<typeof supertest.agent>;
  /** A caller with a full-access API token. */
  api: ReturnType<typeof supertest.agent>;
  stop(): Promise<void>;
}

interface Options {
  env?: Record<string, string>;
  /** The variables that lead to its database; a fresh one where they are missing. */
  database?: Record<string, string>;
}

/** A caller that sends `token` with every request. */
export const withToken = (url: string, token: string) => supertest.agent(url).set('Authorization', `Bearer ${token}`);

/** A full-access API token, as an administrator makes one in the panel. */
export const apiToken = async (strapi: Core.Strapi, name = 'test'): Promise<string> => {
  const token = await strapi
    .service('admin::api-token')
    .create({ name, description: '', type: 'full-access', lifespan: null });
  return token.accessKey;
};

/** The application as it runs in production, on a free port. */
export const startApp = async ({ env = {}, database: given }: Options = {}): Promise<App> => {
  const database = given ?? (await freshDatabase());
  Object.assign(
    process.env,
    SECRETS,
    database,
    { NODE_ENV: 'test', LOG_LEVEL: 'error', STRAPI_TELEMETRY_DISABLED: 'true' },
    env,
  );
  const strapi = await createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve()));
  const url = `http://127.0.0.1:${(strapi.server.httpServer.address() as AddressInfo).port}`;
  const token = await apiToken(strapi);
  return {
    strapi,
    url,
    database,
    token,
    anyone: supertest.agent(url),
    api: withToken(url, token),
    stop: () => strapi.destroy(),
  };
};
