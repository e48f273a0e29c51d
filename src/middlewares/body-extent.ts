import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isRecord } from '../domain/is-record';
import { extentViolations } from '../domain/plain-data';
import { invalid } from '../domain/violation';
import { reject } from '../errors/reject';

/**
 * Refuses a body that is a list, or deeper or longer than any of the application's: what reads it afterwards may take it
 * for an object, recurse, and copy.
 */
export default (_: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const { body } = ctx.request;
    if (Array.isArray(body)) reject(strapi, [invalid([], 'notAnObject')]);
    const { data, ...others } = isRecord(body) ? body : {};
    reject(strapi, [...extentViolations(data), ...extentViolations(others)]);
    await next();
  };
