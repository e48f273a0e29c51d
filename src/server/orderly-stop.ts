import type { Core } from '@strapi/strapi';

/** Longest wait, in milliseconds, for requests and statements that are under way. */
const PATIENCE = 20_000;
const LOOK_EVERY = 25;

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const until = async (isDone: () => boolean): Promise<void> => {
  const deadline = Date.now() + PATIENCE;
  while (!isDone() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
};

/** No new connections; those in use are closed once they have had their answer. */
const closeServer = async ({ server }: Core.Strapi): Promise<void> => {
  const { httpServer } = server;
  if (!httpServer.listening) return;
  let isClosed = false;
  httpServer.close(() => {
    isClosed = true;
  });
  await until(() => {
    httpServer.closeIdleConnections();
    return isClosed;
  });
};

const poolOf = (strapi: Core.Strapi): Pool | undefined =>
  (strapi.db?.connection as { client?: { pool?: Pool } } | undefined)?.client?.pool;

const closeWhenIdle = async (strapi: Core.Strapi): Promise<void> => {
  const pool = poolOf(strapi);
  if (pool) await until(() => pool.numUsed() === 0 && pool.numPendingAcquires() === 0);
};

/**
 * Strapi's own shutdown cuts connections that wait for an answer. This lets them finish first: on SIGTERM no
 * request that was taken is lost.
 */
export const stopOrderly = (strapi: Core.Strapi): void => {
  const destroy = strapi.destroy.bind(strapi);
  let isStopping = false;
  strapi.server.use(async (ctx, next) => {
    await next();
    // Tells the client to open its next connection elsewhere.
    if (isStopping) ctx.set('Connection', 'close');
  });
  strapi.destroy = async () => {
    isStopping = true;
    await closeServer(strapi);
    await closeWhenIdle(strapi);
    await destroy();
  };
};
