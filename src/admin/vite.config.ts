import path from 'node:path';
import { mergeConfig, type UserConfig } from 'vite';

const modules = path.resolve(__dirname, '../../node_modules/@strapi');

/**
 * `@cm-internal/x` is the Content Manager's own module `x`: its inputs, which the editor draws fields with, are not
 * exported. `@admin-internal/x` is the panel's own: what it asks before it logs somebody out. Outside semver, so
 * `@strapi/*` is pinned exactly, and browser tests draw every kind of input and log out.
 */
const INTERNAL = [
  { find: /^@cm-internal\/(.*)$/, replacement: `${modules}/content-manager/dist/admin/$1.mjs` },
  { find: /^@admin-internal\/(.*)$/, replacement: `${modules}/admin/dist/admin/admin/src/$1.mjs` },
];

export default (config: UserConfig): UserConfig => mergeConfig(config, { resolve: { alias: INTERNAL } });
