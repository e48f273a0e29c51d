import type { Core } from '@strapi/strapi';
import { type AdminRequest, accessOf } from '../access';
import { duplicateOccurrenceBody, explainQuery, flowOrderBody, moveBody } from '../bodies';
import { parsed } from '../parse';
import { duplicateOccurrence } from '../services/duplicate';
import { explain } from '../services/explain';
import { moveOccurrence } from '../services/move';
import { openOccurrence } from '../services/open-occurrence';
import { putInOrder } from '../services/order';

export const occurrences = ({ strapi }: { strapi: Core.Strapi }) => ({
  async open(ctx: AdminRequest) {
    ctx.body = await openOccurrence(strapi, accessOf(strapi, ctx), ctx.params.documentId);
  },
  async explain(ctx: AdminRequest) {
    const { user } = parsed(strapi, explainQuery, ctx.query, 'query');
    ctx.body = await explain(strapi, accessOf(strapi, ctx), ctx.params.documentId, user);
  },
  async order(ctx: AdminRequest) {
    const body = parsed(strapi, flowOrderBody, ctx.request.body);
    ctx.body = await putInOrder(strapi, accessOf(strapi, ctx), 'api::solution.solution', ctx.params.documentId, body);
  },
  async move(ctx: AdminRequest) {
    const body = parsed(strapi, moveBody, ctx.request.body);
    ctx.body = await moveOccurrence(strapi, accessOf(strapi, ctx), ctx.params.documentId, body);
  },
  async duplicate(ctx: AdminRequest) {
    const body = parsed(strapi, duplicateOccurrenceBody, ctx.request.body);
    ctx.body = await duplicateOccurrence(strapi, accessOf(strapi, ctx), ctx.params.documentId, body);
  },
});
