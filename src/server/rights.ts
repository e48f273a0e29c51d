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
