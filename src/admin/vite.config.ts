import path from 'node:path';
import { mergeConfig, type UserConfig } from 'vite';

/**
 * `@cm-internal/x` is the Content Manager's own module `x`: its inputs, which the editor draws fields with, are not
 * exported. Outside semver, so `@strapi/*` is pinned exactly and a browser test draws every kind of input.
 */
const contentManager = path.resolve(__dirname, '../../node_modules/@strapi/content-manager/dist/admin');

export default (config: UserConfig): UserConfig =>
  mergeConfig(config, {
    resolve: { alias: [{ find: /^@cm-internal\/(.*)$/, replacement: `${contentManager}/$1.mjs` }] },
  });
