// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** A module of the built application: what is seeded by it keeps every rule. @param {string} file @returns {any} */
export const built = (file) => require(path.resolve('dist/src', file));
