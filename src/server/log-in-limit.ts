import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { RateLimit } from 'koa2-ratelimit';

type Action = (ctx: never) => Promise<unknown>;
type Controller = Record<string, Action>;

const MINUTES = 5;

const textIn = (ctx: Context, name: string): string => {
  const body = (ctx.request.body ?? {}) as Readonly<Record<string, unknown>>;
  const value = body[name];
  return typeof value === 'string' ? value.trim().toLowerCase() : '';
};

const isPasswordLogIn = (ctx: Context): boolean => (ctx['params']?.provider ?? 'local') === 'local';

/** What can be tried over and over on one account, and whose account a request means; `undefined`: nobody's. */
const ACCOUNT_OF: Readonly<Record<string, (ctx: Context) => string | undefined>> = {
  callback: (ctx) => (isPasswordLogIn(ctx) ? textIn(ctx, 'identifier') : undefined),
  // These two send a letter each time.
  forgotPassword: (ctx) => textIn(ctx, 'email'),
  sendEmailConfirmation: (ctx) => textIn(ctx, 'email'),
  // Asks for the current password.
  changePassword: (ctx) => String(ctx.state['user']?.id ?? ''),
};

const limit = (action: string, account: string) =>
  RateLimit.middleware({
    interval: { min: MINUTES },
    max: Number(process.env['LOGIN_ATTEMPTS_PER_ACCOUNT']) || 10,
    keyGenerator: async (ctx: Context) => `${action}:${account}:${ctx.request.ip}`,
    // Not async: the library does not wait for it.
    handler: () => {
      throw new errors.RateLimitError();
    },
  });

const limited =
  (controller: Controller, name: string, action: Action): Action =>
  async (ctx: never) => {
    const context: Context = ctx;
    const account = ACCOUNT_OF[name]?.(context);
    if (account !== undefined) await limit(name, account)(context, async () => undefined);
    return action.call(controller, ctx);
  };

/**
 * Log-ins, forgotten passwords and the like are limited for each account at each address, over REST and GraphQL alike:
 * who mistypes waits, the rest of the office behind the same address does not, and nobody's mailbox is filled. (The
 * limit of an address as a whole is in config/plugins.ts.)
 */
export const limitedByAccount = (controller: Controller): Controller => {
  const actions = Object.entries(controller).filter(([name]) => name in ACCOUNT_OF);
  return {
    ...controller,
    ...Object.fromEntries(actions.map(([name, action]) => [name, limited(controller, name, action)])),
  };
};
