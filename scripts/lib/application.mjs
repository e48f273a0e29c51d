// @ts-check
import { createRequire } from 'node:module';

// Strapi's ES modules do not load in Node (they import folders); its CommonJS build does.
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

/**
 * Loads the built application without serving it, does `work`, and ends it.
 *
 * @template T
 * @param {(strapi: import('@strapi/strapi').Core.Strapi) => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withApplication = async (work) => {
  const appDir = process.cwd();
  const strapi = await createStrapi({
    appDir,
    distDir: `${appDir}/dist`,
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
};
