import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readTicketQuery } from '../../../domain/ticket-query';
import { reject } from '../../../errors/reject';
import { officeCaller } from '../services/access';
import { callerOf } from '../services/caller';
import { listTickets } from '../services/list';
import { readAccessLog, readHistory, readTicket } from '../services/read';
import { answer, answerPage, documentIdOf, pageOf, refuseParameters } from './request';

/** What staff and tokens read of tickets, as far as each of them may see it (specification, 5.2–5.6). */
export const readingActions = (strapi: Core.Strapi) => ({
  /** `GET /api/tickets` */
  async list(ctx: Context) {
    const { value: query, violations } = readTicketQuery(ctx.query);
    reject(strapi, violations);
    const calling = callerOf(strapi, ctx).then(officeCaller);
    const { rows, total } = await listTickets(strapi, calling, query);
    answerPage(ctx, query.page, rows, total);
  },

  /** `GET /api/tickets/:documentId` */
  async read(ctx: Context) {
    refuseParameters(strapi, ctx);
    answer(ctx, await readTicket(strapi, await callerOf(strapi, ctx), documentIdOf(ctx)));
  },

  /** `GET /api/tickets/:documentId/history` */
  async history(ctx: Context) {
    const page = pageOf(strapi, ctx);
    const { items, total } = await readHistory(strapi, await callerOf(strapi, ctx), documentIdOf(ctx), page);
    answerPage(ctx, page, items, total);
  },

  /** `GET /api/tickets/:documentId/access-log` */
  async accessLog(ctx: Context) {
    const page = pageOf(strapi, ctx);
    const { items, total } = await readAccessLog(strapi, await callerOf(strapi, ctx), documentIdOf(ctx), page);
    answerPage(ctx, page, items, total);
  },
});
