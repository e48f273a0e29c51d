// @ts-check
import { spawn } from 'node:child_process';

const LOOK_EVERY = 200;
/** As `npm start` has it: without a limit Node collects late, and a busy server takes twice the memory that it needs. */
const NODE_OPTIONS = '--max-old-space-size=1024';

/** @param {string} address @param {() => boolean} isOver */
const untilHealthy = async (address, isOver) => {
  while (!isOver()) {
    const answer = await fetch(`${address}/_health`).catch(() => undefined);
    if (answer?.status === 204) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return false;
};

/** Where a server that listens on `host` is reached from this machine. @param {string} host */
const reached = (host) => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

/**
 * Starts the built application as a process of its own.
 *
 * @param {NodeJS.ProcessEnv} env all its settings, HOST and PORT among them
 * @param {{ stdio?: import('node:child_process').StdioOptions, script?: readonly string[], cwd?: string }} [options] script: what Node runs instead of `strapi start`; cwd: the application's folder
 */
export const startServer = (env, { stdio = 'inherit', script, cwd = process.cwd() } = {}) => {
  const args = script ?? ['node_modules/@strapi/strapi/bin/strapi.js', 'start'];
  const child = spawn(process.execPath, [...args], { env: { NODE_OPTIONS, ...env }, stdio, cwd });
  const address = `http://${reached(env['HOST'] ?? '127.0.0.1')}:${env['PORT']}`;
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  return {
    child,
    address,
    /** Its exit code, once it has ended. */
    ended,
    /** Whether it answers; `false` where it ended instead. */
    healthy: () => untilHealthy(address, () => child.exitCode !== null || child.signalCode !== null),
    /** Stops it in order. */
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
};
