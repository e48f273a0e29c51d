import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parsedBody } from '../../../errors/body';
import { stepBody, transferBody } from '../contracts/bodies';
import { callerOf } from '../services/caller';
import { handOnStep, runStep } from '../services/step-actions';
import { answer, documentIdOf, refuseParameters } from './request';

const stepIdOf = (ctx: Context): string => String(ctx['params'].id);

/** Starting and finishing say nothing beyond the address: no body is as good as an empty one. */
const refuseContent = (strapi: Core.Strapi, ctx: Context): void => {
  refuseParameters(strapi, ctx);
  const body: unknown = ctx.request.body;
  const isEmpty = typeof body === 'object' && body !== null && Object.keys(body).length === 0;
  if (body !== undefined && !isEmpty) parsedBody(strapi, stepBody, ctx);
};

/** What the members of a step's sector or group do to it (specification, 5.14). */
export const steppingActions = (strapi: Core.Strapi) => ({
  /** `POST /api/tickets/:documentId/steps/:id/start` */
  async startStep(ctx: Context) {
    refuseContent(strapi, ctx);
    const caller = await callerOf(strapi, ctx);
    answer(ctx, await runStep(strapi, { caller, documentId: documentIdOf(ctx), stepId: stepIdOf(ctx) }, 'start'));
  },

  /** `POST /api/tickets/:documentId/steps/:id/finish` */
  async finishStep(ctx: Context) {
    refuseContent(strapi, ctx);
    const caller = await callerOf(strapi, ctx);
    answer(ctx, await runStep(strapi, { caller, documentId: documentIdOf(ctx), stepId: stepIdOf(ctx) }, 'finish'));
  },

  /** `POST /api/tickets/:documentId/steps/:id/transfer` */
  async transferStep(ctx: Context) {
    refuseParameters(strapi, ctx);
    const body = parsedBody(strapi, transferBody, ctx);
    const caller = await callerOf(strapi, ctx);
    answer(ctx, await handOnStep(strapi, { caller, documentId: documentIdOf(ctx), stepId: stepIdOf(ctx) }, body));
  },
});
