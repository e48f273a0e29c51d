// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Advice, run, say } from './steps.mjs';

const STAMP = '.tmp/build-stamp';
const SOURCES = ['config', 'src', 'database', 'package-lock.json', 'tsconfig.json'];

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

/**
 * Builds the server and the admin panel for production, where the sources have changed since the last build.
 *
 * @param {NodeJS.ProcessEnv} [env] settings on top of this process's environment
 */
export const build = async (env = {}) => {
  const hash = sourceHash();
  if (existsSync('dist/build') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  say('Building the server and the admin panel (about a minute)');
  const production = { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
  const code = await run('npx', ['--no-install', 'strapi', 'build'], { env: { ...env, ...production }, quiet: true });
  if (code !== 0) throw new Advice('The build failed: read the lines above.');
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, hash);
};
