import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { invalid } from '../../../domain/violation';
import { parsedBody } from '../../../errors/body';
import { reject } from '../../../errors/reject';
import { asRight, mayDo } from '../../../server/rights';
import { assignBody, changeBody, closeBody, reclassifyBody, reopenBody, transferBody } from '../contracts/bodies';
import { answeredTicket } from '../services/answered';
import { type Caller, callerOf } from '../services/caller';
import { changeTicket } from '../services/change';
import { closeTicket, reopenTicket } from '../services/close';
import { assignTicket, transferTicket } from '../services/hand-over';
import { previewReclassification } from '../services/preview';
import { reclassifyTicket } from '../services/reclassify';
import type { TicketRow } from '../services/ticket-row';
import { answer, documentIdOf, refuseParameters } from './request';

const ASSIGN_OTHERS = 'api::ticket.ticket.assignOthers';

/** `?dryRun=true`; anything but true and false is refused. */
const isDryRun = (strapi: Core.Strapi, { query }: Context): boolean => {
  const { dryRun } = query;
  if (!['true', 'false', undefined].includes(dryRun as string))
    reject(strapi, [invalid(['dryRun'], 'unknownParameter')]);
  return dryRun === 'true';
};

type Work = (caller: Caller, documentId: string) => Promise<TicketRow>;

/** Does something to the ticket that the address names, and answers with it. */
const treat = async (strapi: Core.Strapi, ctx: Context, work: Work): Promise<void> => {
  const caller = await callerOf(strapi, ctx);
  answer(ctx, await answeredTicket(strapi, caller, await work(caller, documentIdOf(ctx))));
};

/** What staff and tokens do to tickets that they may see in full (specification, section 6). */
export const treatmentActions = (strapi: Core.Strapi) => ({
  /** `PUT /api/tickets/:documentId` */
  async change(ctx: Context) {
    refuseParameters(strapi, ctx);
    const body = parsedBody(strapi, changeBody, ctx);
    const ifMatch = ctx.get('If-Match') || undefined;
    await treat(strapi, ctx, (caller, documentId) => changeTicket(strapi, { caller, documentId, body, ifMatch }));
  },

  /** `POST /api/tickets/:documentId/close` */
  async close(ctx: Context) {
    refuseParameters(strapi, ctx);
    const body = parsedBody(strapi, closeBody, ctx);
    await treat(strapi, ctx, (caller, documentId) => closeTicket(strapi, caller, documentId, body));
  },

  /** `POST /api/tickets/:documentId/reopen` */
  async reopen(ctx: Context) {
    refuseParameters(strapi, ctx);
    const body = parsedBody(strapi, reopenBody, ctx);
    await treat(strapi, ctx, (caller, documentId) => reopenTicket(strapi, caller, documentId, body));
  },

  /** `POST /api/tickets/:documentId/reclassify`; with `?dryRun=true` it says what would change, and changes nothing. */
  async reclassify(ctx: Context) {
    refuseParameters(strapi, ctx, ['dryRun']);
    const isDry = isDryRun(strapi, ctx);
    const body = parsedBody(strapi, reclassifyBody, ctx);
    if (!isDry) {
      return treat(strapi, ctx, (caller, documentId) => reclassifyTicket(strapi, caller, documentId, body));
    }
    const caller = await callerOf(strapi, ctx);
    return answer(ctx, await previewReclassification(strapi, caller, documentIdOf(ctx), body), { dryRun: true });
  },

  /** `POST /api/tickets/:documentId/transfer` */
  async transfer(ctx: Context) {
    refuseParameters(strapi, ctx);
    const body = parsedBody(strapi, transferBody, ctx);
    await treat(strapi, ctx, (caller, documentId) => transferTicket(strapi, caller, documentId, body));
  },

  /** `POST /api/tickets/:documentId/assign`: what nobody else has, to oneself; with the right `assignOthers`, anything to anybody. */
  async assign(ctx: Context) {
    refuseParameters(strapi, ctx);
    const { assignee } = parsedBody(strapi, assignBody, ctx);
    const mayAssignOthers = () => mayDo(strapi, ctx, ASSIGN_OTHERS);
    await treat(strapi, ctx, (caller, documentId) =>
      assignTicket(strapi, { caller, documentId, assignee, mayAssignOthers }),
    );
  },

  /** The right to give tickets to others, and to take them from others (5.16): `assign` asks for it. */
  assignOthers: asRight((): never => {
    throw new errors.NotFoundError();
  }),
});
