// @ts-check
// Apart from postgres.mjs: whoever needs no database should not load one.
import { createServer } from 'node:net';

/** @returns {Promise<number>} a port that nothing listens on */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
