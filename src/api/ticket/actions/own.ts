import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { RequesterFacts } from '../../../domain/requester';
import { REQUESTER_HIDDEN, readTicketQuery } from '../../../domain/ticket-query';
import { reject } from '../../../errors/reject';
import { customerOf, userIdOf } from '../services/caller';
import { listOwnTickets, readOwnTicket } from '../services/my-tickets';
import { answer, answerPage, documentIdOf, refuseParameters } from './request';

/** Who has tickets of their own is a person with an account; staff may be requesters as well. */
export const requesterOf = async (strapi: Core.Strapi, ctx: Context): Promise<RequesterFacts> => {
  const userId = userIdOf(ctx);
  if (userId === null) throw new errors.ForbiddenError();
  return { userId, customerId: await customerOf(strapi, userId) };
};

/** The requester's own tickets, anonymous ones too (specification, 5.2, 5.5). */
export const ownActions = (strapi: Core.Strapi) => ({
  /** `GET /api/my/tickets` */
  async myList(ctx: Context) {
    const { value: query, violations } = readTicketQuery(ctx.query, REQUESTER_HIDDEN);
    reject(strapi, violations);
    const { rows, total } = await listOwnTickets(strapi, await requesterOf(strapi, ctx), query);
    answerPage(ctx, query.page, rows, total);
  },

  /** `GET /api/my/tickets/:documentId` */
  async myRead(ctx: Context) {
    refuseParameters(strapi, ctx);
    answer(ctx, await readOwnTicket(strapi, await requesterOf(strapi, ctx), documentIdOf(ctx)));
  },
});
