import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isRecord } from '../domain/is-record';
import { nestingViolations } from '../domain/plain-data';
import { reject } from '../errors/reject';

/** Refuses a body that is nested deeper than anything of the application: what reads it afterwards may recurse. */
export default (_: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const { body } = ctx.request;
    reject(strapi, nestingViolations(isRecord(body) ? (body['data'] ?? body) : body));
    await next();
  };
