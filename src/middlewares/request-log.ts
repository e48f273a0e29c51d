import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/**
 * Logs every request, at level `http`, by its path alone: what people look for (`q`, `filters`) may be a name, and may
 * be what a ticket says.
 */
export default (_: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const start = Date.now();
    await next();
    strapi.log.http(`${ctx.method} ${ctx.path} (${Date.now() - start} ms) ${ctx.status}`);
  };
