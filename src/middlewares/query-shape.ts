import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { queryViolations } from '../domain/query-shape';
import { invalid, type Violation } from '../domain/violation';
import { reject } from '../errors/reject';

const violationsOf = (ctx: Context): Violation[] => {
  try {
    return queryViolations(ctx.query);
  } catch (error) {
    // The parser's own: more parameters, or a longer list, than config/middlewares.ts lets it read.
    if (error instanceof RangeError) return [invalid(['query'], 'tooManyValues')];
    throw error;
  }
};

/** Refuses a query that no list answers, before anything makes a statement of it. */
export default (_: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    reject(strapi, violationsOf(ctx));
    await next();
  };
