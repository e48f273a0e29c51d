// @ts-check
import { spawn } from 'node:child_process';

const startedAt = Date.now();

/** Says what is being done, with the time since the command was given. @param {string} text */
export const say = (text) => console.log(`[${((Date.now() - startedAt) / 1000).toFixed(1)} s] ${text}`);

/** A failure that the person who ran the command can mend: its sentence is all that is shown. */
export class Advice extends Error {}

/**
 * Runs a command, its output going to this one's.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet: show the output only if the command fails
 * @returns {Promise<number>} its exit code
 */
export const run = (command, args, { env = {}, quiet = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: quiet ? 'pipe' : 'inherit' });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });

/**
 * Runs a command's steps, and ends the process with one sentence where a step gives advice.
 *
 * @param {() => Promise<void>} main
 */
export const command = async (main) => {
  try {
    await main();
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    if (!isFull && !(error instanceof Advice)) throw error;
    console.error(isFull ? 'The disk is full: make room and try again.' : error.message);
    process.exitCode = 1;
  }
};
