import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { type Page, paginationOf, parsePage } from '../../../domain/page';
import { invalid } from '../../../domain/violation';
import { reject } from '../../../errors/reject';

/** The ticket that the address names. */
export const documentIdOf = (ctx: Context): string => String(ctx['params'].documentId);

/** Answers about tickets are the caller's alone: no cache keeps them. */
export const answer = (ctx: Context, data: unknown, meta: object = {}): void => {
  ctx.set('Cache-Control', 'private, no-store');
  ctx.body = { data, meta };
};

/** An answer with one page of a list. */
export const answerPage = (ctx: Context, page: Page, data: unknown, total: number | null): void =>
  answer(ctx, data, { pagination: paginationOf(page, total) });

/** Refuses parameters of the query string other than `allowed` (400). */
export const refuseParameters = (strapi: Core.Strapi, ctx: Context, allowed: readonly string[] = []): void =>
  reject(
    strapi,
    Object.keys(ctx.query)
      .filter((name) => !allowed.includes(name))
      .map((name) => invalid([name], 'unknownParameter')),
  );

/** The page that is asked for, of a list that takes nothing else. */
export const pageOf = (strapi: Core.Strapi, ctx: Context): Page => {
  refuseParameters(strapi, ctx, ['pagination']);
  const { page, violations } = parsePage(ctx.query['pagination']);
  reject(strapi, violations);
  return page;
};
