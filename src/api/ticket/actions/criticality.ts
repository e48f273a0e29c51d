import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { officeCaller } from '../services/access';
import { callerOf } from '../services/caller';
import { criticalityOf } from '../services/criticality';
import { answer, documentIdOf, refuseParameters } from './request';

/** What staff are told of a customer whom they have identified (specification, 5.8). */
export const criticalityActions = (strapi: Core.Strapi) => ({
  /** `GET /api/customers/:documentId/criticality` */
  async criticality(ctx: Context) {
    refuseParameters(strapi, ctx);
    const caller = officeCaller(await callerOf(strapi, ctx));
    answer(ctx, await criticalityOf(strapi, caller, documentIdOf(ctx)));
  },
});
