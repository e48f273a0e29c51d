// @ts-check
import { spawn } from 'node:child_process';
import { missingPrograms, startSwift } from './lib/swift.mjs';

const INSTALL =
  'apt-get install --no-install-recommends swift-proxy swift-account swift-container swift-object python3-swift';

/** @param {Record<string, string>} env */
const runTests = (env) =>
  new Promise((resolve) => {
    const jest = spawn('npx', ['jest', '--selectProjects', 's3', '--runInBand', ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    // Ctrl-C reaches jest as well; this process stays until the store is stopped.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => jest.kill(signal));
    jest.once('exit', (code) => resolve(code ?? 1));
  });

const main = async () => {
  const missing = missingPrograms();
  if (missing.length > 0) {
    console.error(`OpenStack Swift is missing (${missing.join(', ')}); install it with: ${INSTALL}`);
    return 1;
  }
  const swift = await startSwift();
  try {
    return await runTests(swift.env);
  } finally {
    await swift.stop();
  }
};

process.exitCode = await main();
