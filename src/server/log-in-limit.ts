import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { RateLimit } from 'koa2-ratelimit';

type Controller = Record<string, (ctx: never) => Promise<unknown>>;

const MINUTES = 5;

const identifierOf = (ctx: Context): string => {
  const body: unknown = ctx.request.body;
  const identifier = typeof body === 'object' && body !== null && 'identifier' in body ? body.identifier : '';
  return typeof identifier === 'string' ? identifier.trim().toLowerCase() : '';
};

const limit = () =>
  RateLimit.middleware({
    interval: { min: MINUTES },
    max: Number(process.env['LOGIN_ATTEMPTS_PER_ACCOUNT']) || 10,
    keyGenerator: async (ctx: Context) => `log-in:${identifierOf(ctx)}:${ctx.request.ip}`,
    // Not async: the library does not wait for it.
    handler: () => {
      throw new errors.RateLimitError();
    },
  });

/**
 * Log-ins are limited for each account at each address, over REST and GraphQL alike: who mistypes waits, the rest of
 * the office behind the same address does not. (The limit of an address as a whole is in config/plugins.ts.)
 */
export const limitedLogIn = (controller: Controller): Controller => {
  const { callback } = controller;
  if (!callback) return controller;
  const limited = limit();
  return {
    ...controller,
    async callback(ctx: never) {
      const context: Context = ctx;
      const isPassword = (context['params']?.provider ?? 'local') === 'local';
      if (isPassword) await limited(context, async () => undefined);
      return callback.call(controller, ctx);
    },
  };
};
