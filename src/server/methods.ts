import type { Core } from '@strapi/strapi';
import { httpError } from '../errors/http';
import { messagesFor, sentence } from '../errors/language';

/** What the router answers with bare text: a method that an address does not take, or that nothing does. */
const BARE: readonly number[] = [405, 501];

/** Answers in the form of all errors (specification, section 6) where an address does not take the request's method. */
export const refuseMethods = (strapi: Core.Strapi): void => {
  strapi.server.use(async (ctx, next) => {
    await next();
    if (!BARE.includes(ctx.status) || ctx.body) return;
    throw httpError(ctx.status, sentence(messagesFor(strapi), 'methodNotAllowed', { method: ctx.method }));
  });
};
