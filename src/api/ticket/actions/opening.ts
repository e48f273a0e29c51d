import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { parsedBody } from '../../../errors/body';
import { openBody } from '../contracts/bodies';
import { answeredTicket } from '../services/answered';
import { callerOf } from '../services/caller';
import { openTicket } from '../services/open';
import { answer, refuseParameters } from './request';

export const openingActions = (strapi: Core.Strapi) => ({
  /** `POST /api/tickets` (specification, section 6). */
  async open(ctx: Context) {
    refuseParameters(strapi, ctx);
    const body = parsedBody(strapi, openBody, ctx);
    const caller = await callerOf(strapi, ctx);
    if (caller.kind === 'visitor') throw new errors.ForbiddenError();
    const { row, parts } = await openTicket(strapi, { caller, body });
    ctx.status = 201;
    answer(ctx, await answeredTicket(strapi, caller, row, parts));
  },
});
