// @ts-check
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { newSecrets } from './lib/environment.mjs';
import { install } from './lib/install.mjs';
import { Advice, command, run, say } from './lib/steps.mjs';

const RESULTS = '.tmp/jest.json';
const GENERATED = 'types/generated';

/** Commands that load the application, but serve nobody, still want secrets. */
const env = {
  ...newSecrets(),
  STRAPI_TELEMETRY_DISABLED: 'true',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: '.tmp/check.db',
};

/** In megabytes: a server that starts and answers leaves so much behind that clearing it away took a fifth of the time. */
const ROOM_FOR_YOUNG_OBJECTS = ['--min-semi-space-size=64', '--max-semi-space-size=128'];

/** @param {string} what @param {string} name @param {readonly string[]} args */
const step = async (what, name, args) => {
  say(what);
  const code = await run('npx', ['--no-install', name, ...args], { env });
  if (code !== 0) throw new Advice(`${what}: failed, see above.`);
};

const generatedTypesAreFresh = async () => {
  const kept = '.tmp/types-before';
  rmSync(kept, { recursive: true, force: true });
  mkdirSync('.tmp', { recursive: true });
  cpSync(GENERATED, kept, { recursive: true });
  await step('Generating types from the schemas', 'strapi', ['ts:generate-types', '--silent']);
  const isStale = readdirSync(GENERATED).some(
    (file) =>
      !existsSync(`${kept}/${file}`) ||
      readFileSync(`${kept}/${file}`, 'utf8') !== readFileSync(`${GENERATED}/${file}`, 'utf8'),
  );
  if (isStale) throw new Advice('The generated types were stale and are fresh now: commit types/generated.');
};

const suites = async () => {
  say('Rules, and the API on SQLite and on PostgreSQL');
  rmSync(RESULTS, { force: true });
  const code = await run(process.execPath, [
    ...ROOM_FOR_YOUNG_OBJECTS,
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=2',
    '--json',
    `--outputFile=${RESULTS}`,
    '--silent',
    ...process.argv.slice(2),
  ]);
  if (!existsSync(RESULTS)) throw new Advice('The tests did not run: see above.');
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const isEmpty =
    numPassedTests + numFailedTests === 0 ||
    testResults.some((/** @type {{ assertionResults: unknown[] }} */ suite) => suite.assertionResults.length === 0);
  say('Done');
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
  if (isEmpty) throw new Advice('A suite ran no test.');
  if (code !== 0) process.exitCode = code;
};

const sourcesAreClean = async () => {
  await step('Lint and format', 'biome', ['check', '.']);
  for (const part of ['.', 'tests', 'scripts', 'src/admin'])
    await step(`Types of ${part === '.' ? 'the server' : part}`, 'tsc', ['--noEmit', '-p', part]);
  await step('Unused files, exports and dependencies', 'knip', []);
};

const documentIsCurrent = async () => {
  say('The OpenAPI document is current');
  if ((await run('node', ['scripts/openapi.mjs', '--check'], { env })) !== 0) throw new Advice('See above.');
};

await command(async () => {
  await install();
  await Promise.all([sourcesAreClean(), documentIsCurrent()]);
  await generatedTypesAreFresh();
  await suites();
});
