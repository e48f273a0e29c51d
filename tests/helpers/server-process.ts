import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import supertest from 'supertest';
import { type App, withToken } from './app';
import { freePort } from './free-port';
import { SECRETS } from './secrets';

const ROOT = path.resolve(__dirname, '../..');
const LOOK_EVERY = 50;

export interface Ending {
  /** Exit code; `null` where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program that runs as a process of its own. */
export interface Program {
  readonly child: ChildProcess;
  /** Resolves once it has ended. */
  readonly ended: Promise<Ending>;
  /** What it has written so far, to both streams. */
  output(): string;
  /** `kill -9`: it learns nothing of it. */
  kill(): Promise<Ending>;
  /** SIGTERM: it stops in order. */
  stop(): Promise<Ending>;
}

export interface ServerProcess extends Program {
  readonly url: string;
  /** A caller without credentials. */
  readonly anyone: ReturnType<typeof supertest.agent>;
  /** A caller with the full-access API token of `app`. */
  readonly api: ReturnType<typeof supertest.agent>;
}

const running = new Set<ChildProcess>();

/** A suite that fails leaves no process behind. */
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Runs Node with `args`, in the project's folder if no other is given; `env` is all that it knows of the outside. */
export const startProgram = (args: readonly string[], env: Record<string, string>, cwd = ROOT): Program => {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...args], { cwd, env: { PATH, HOME, ...env }, stdio: 'pipe' });
  running.add(child);
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => chunks.push(text));
  const ended = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    return { code, signal };
  });
  const send = (signal: NodeJS.Signals) => () => {
    child.kill(signal);
    return ended;
  };
  return { child, ended, output: () => chunks.join(''), kill: send('SIGKILL'), stop: send('SIGTERM') };
};

/** Settings of the production server on the database of `app`. */
export const productionEnv = ({ database }: Pick<App, 'database'>): Record<string, string> => ({
  ...SECRETS,
  ...database,
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  STRAPI_TELEMETRY_DISABLED: 'true',
});

/** Strapi's own commands. */
export const STRAPI = ['node_modules/@strapi/strapi/bin/strapi.js'];

/** `npm start`, without npm in between: the signals and the process id are the server's own. */
export const SERVER = [...STRAPI, 'start'];

const isHealthy = async (url: string): Promise<boolean> =>
  (await fetch(`${url}/_health`).catch(() => undefined))?.status === 204;

const untilHealthy = async (url: string, { child, output }: Program): Promise<void> => {
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
};

/** The production server as a process of its own, beside `app` on the same database; resolves once it answers. */
export const startServer = async (app: App, env: Record<string, string> = {}): Promise<ServerProcess> => {
  const port = String(await freePort());
  const program = startProgram(SERVER, { ...productionEnv(app), PORT: port, ...env });
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, program);
  return { ...program, url, anyone: supertest.agent(url), api: withToken(url, app.token) };
};
