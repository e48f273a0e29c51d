import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { freePort } from '../helpers/free-port';

/** What a clone has once it was installed and built. */
const LINKED = ['config', 'database', 'dist', 'node_modules', 'seeds', 'src', 'types'];
const COPIED = ['favicon.png', 'package-lock.json', 'package.json', 'public', 'scripts', 'tsconfig.json'];

/** Milliseconds that the demo may take to load and start; a small machine may be busy with other tests. */
const PATIENCE = 200_000;

/** A clone of its own, so that the `.env` and the data of who runs the tests stay as they are. */
let clone: string;
let child: ChildProcess | undefined;

test.beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'occurrence-desk-'));
  for (const name of LINKED) symlinkSync(path.resolve(name), path.join(clone, name));
  for (const name of COPIED) cpSync(name, path.join(clone, name), { recursive: true, preserveTimestamps: true });
  mkdirSync(path.join(clone, '.tmp'));
  cpSync('.tmp/build-stamp', path.join(clone, '.tmp/build-stamp'));
});
test.afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(clone, { recursive: true, force: true });
});

interface Demo {
  readonly said: string;
  readonly email: string;
  readonly password: string;
  readonly url: string;
  /** Ctrl+C: resolves to the exit code. */
  stop(): Promise<number | null>;
}

const lineOf = (said: string, name: string): string => new RegExp(`^${name}: (.+)$`, 'm').exec(said)?.[1] ?? '';

/** Runs `npm run demo` until it says that it is ready. */
const demo = async (port: number): Promise<Demo> => {
  // No npm on the path: the packages are those of who runs the tests, and stay as they are.
  const env = { PATH: clone, HOME: clone, HOST: '127.0.0.1', PORT: String(port) };
  const running = spawn(process.execPath, ['scripts/demo.mjs'], { cwd: clone, env, stdio: 'pipe' });
  child = running;
  const ended = once(running, 'close');
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  await expect.poll(() => said, { timeout: PATIENCE }).toMatch(/^Password: .+$/m);
  const url = lineOf(said, 'API').replace(/\/api .*$/, '');
  return {
    said,
    email: lineOf(said, 'Email'),
    password: lineOf(said, 'Password'),
    url,
    async stop() {
      running.kill('SIGINT');
      const [code] = await ended;
      return code;
    },
  };
};

const logIn = async (request: APIRequestContext, { url, email, password }: Demo): Promise<string> => {
  const answer = await request.post(`${url}/admin/login`, { data: { email, password } });
  expect(answer.status()).toBe(200);
  return (await answer.json()).data.token;
};

/** How many there are of what the demo makes. */
const counts = async (request: APIRequestContext, served: Demo): Promise<number[]> => {
  const headers = { Authorization: `Bearer ${await logIn(request, served)}` };
  const uids = ['occurrence-type', 'occurrence', 'article', 'customer'].map((name) => `api::${name}.${name}`);
  return Promise.all(
    uids.map(async (uid) => {
      const answer = await request.get(`${served.url}/content-manager/collection-types/${uid}`, { headers });
      return (await answer.json()).pagination.total;
    }),
  );
};

test('npm run demo serves what it says, and a second run loses and duplicates nothing', async ({ request }) => {
  test.setTimeout(2 * PATIENCE);
  const port = await freePort();
  const first = await demo(port);
  expect(first.url).toBe(`http://127.0.0.1:${port}`);
  expect(first.said).toMatch(/^\[[\d.]+ s\] Wrote \.env with new secrets$/m);
  expect(first.said).toMatch(/^\[[\d.]+ s\] Loading the demo data/m);
  expect((await request.get(`${first.url}/admin`)).status()).toBe(200);
  expect((await (await request.get(`${first.url}/api/catalog`)).json()).meta.types).toBeGreaterThanOrEqual(15);
  const before = await counts(request, first);
  expect(before[0]).toBeGreaterThanOrEqual(16);
  const settings = readFileSync(path.join(clone, '.env'), 'utf8');
  expect(await first.stop()).toBe(0);

  const second = await demo(port);
  expect([second.email, second.password]).toEqual([first.email, first.password]);
  expect(await counts(request, second)).toEqual(before);
  expect(readFileSync(path.join(clone, '.env'), 'utf8')).toBe(settings);
  expect(await second.stop()).toBe(0);
});
