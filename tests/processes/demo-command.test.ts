import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../helpers/free-port';
import { startProgram } from '../helpers/server-process';

const ROOT = path.resolve(__dirname, '../..');

/** A clone in which nothing was installed yet, as far as the first steps of the command look. */
let clone: string;
beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'occurrence-desk-'));
  cpSync(path.join(ROOT, 'scripts'), path.join(clone, 'scripts'), { recursive: true });
  writeFileSync(path.join(clone, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

/** What the command says on its way out, besides what it says it does. */
const demo = async (env: Record<string, string>, options: readonly string[] = []) => {
  const program = startProgram([...options, 'scripts/demo.mjs'], env, clone);
  const { code } = await program.ended;
  const said = program.output().trim().split('\n');
  return { code, advice: said.filter((line) => !/^\[[\d.]+ s\] /.test(line)) };
};

/** Code that runs before the command, for what a test cannot have: another Node, another disk. */
const preloaded = (code: string): string[] => ['--import', `data:text/javascript,${encodeURIComponent(code)}`];

const listening = (port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });

describe('npm run demo says in one sentence what to do about', () => {
  it('a busy port', async () => {
    const port = await freePort();
    const server = await listening(port);
    expect(await demo({ PORT: String(port) })).toEqual({
      code: 1,
      advice: [`Port ${port} is busy: stop what uses it, or choose another one with PORT=${port + 1} npm run demo.`],
    });
    server.close();
  });

  it('an old Node, before it writes anything', async () => {
    const old = preloaded('Object.defineProperty(process.versions, "node", { value: "18.20.4" })');
    expect(await demo({}, old)).toEqual({
      code: 1,
      advice: ['Node 18.20.4 is too old: install Node 20 or newer and try again.'],
    });
    expect(existsSync(path.join(clone, '.env'))).toBe(false);
  });

  const patched = (patch: string) =>
    preloaded(
      `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; ${patch}; syncBuiltinESMExports();`,
    );

  it('a disk without room for the packages', async () => {
    expect(await demo({}, patched('fs.statfsSync = () => ({ bavail: 1000, bsize: 4096 })'))).toEqual({
      code: 1,
      advice: ['There is not enough room on this disk: make 2 GB free and try again.'],
    });
  });

  it('a disk that is full', async () => {
    const full = 'fs.writeFileSync = () => { throw Object.assign(new Error("write"), { code: "ENOSPC" }) }';
    const enough = 'fs.statfsSync = () => ({ bavail: 2 ** 40, bsize: 4096 })';
    expect(await demo({}, patched(`${full}; ${enough}`))).toEqual({
      code: 1,
      advice: ['The disk is full: make room and try again.'],
    });
  });

  it('packages that cannot be installed, after what npm said', async () => {
    const bin = path.join(clone, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'npm'), '#!/bin/sh\necho "gyp ERR! not found: make" >&2\nexit 1\n', { mode: 0o755 });
    const env = { PORT: String(await freePort()), PATH: `${bin}${path.delimiter}${process.env['PATH']}` };
    const { code, advice } = await demo(env);
    expect(code).toBe(1);
    expect(advice).toEqual([
      'gyp ERR! not found: make',
      expect.stringMatching(
        /^The packages could not be installed: .*missing compiler .* python3, make and g\+\+.*full disk/,
      ),
    ]);
  });
});
