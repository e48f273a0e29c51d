import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** Whether the caller's role or token has the right to `action`, beside the one that the route asks for. */
export const mayDo = async (strapi: Core.Strapi, ctx: Context, action: string): Promise<boolean> => {
  try {
    await strapi.get('auth').verify(ctx.state['auth'], { scope: [action] });
    return true;
  } catch {
    return false;
  }
};

/**
 * Marks an action that no route leads to as a right that administrators give to roles and tokens. Strapi lists the
 * actions that it marked itself when it made the routes.
 */
export const asRight = <Action extends object>(action: Action): Action =>
  Object.assign(action, { [Symbol.for('__type__')]: ['content-api'] });
