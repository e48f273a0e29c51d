// @ts-check
import { existsSync, statSync } from 'node:fs';
import { Advice, run, say } from './steps.mjs';

const MINIMUM_NODE = 20;
const INSTALLED = 'node_modules/.package-lock.json';

const isInstalled = () => existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;

/** Refuses a Node that the application cannot run on, before anything else is done. */
export const checkNode = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < MINIMUM_NODE) {
    throw new Advice(`Node ${process.versions.node} is too old: install Node ${MINIMUM_NODE} or newer and try again.`);
  }
};

/** Installs what package-lock.json names, where that is not done yet. */
export const install = async () => {
  checkNode();
  if (isInstalled()) return;
  say('Installing packages (a few minutes the first time)');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code !== 0) {
    throw new Advice(
      'The packages could not be installed: read the lines above. A missing compiler is mended by installing python3, make and g++; a full disk by making room.',
    );
  }
};
