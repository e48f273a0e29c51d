import type { Core } from '@strapi/strapi';
import { type AdminRequest, accessOf } from '../access';
import { duplicateTypeBody, orderBody } from '../bodies';
import { parsed } from '../parse';
import { duplicateType } from '../services/duplicate';
import { listQuery } from '../services/list-query';
import { listTypes } from '../services/list-types';
import { openType } from '../services/open-type';
import { putInOrder } from '../services/order';

export const types = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: AdminRequest) {
    ctx.body = await listTypes(strapi, accessOf(strapi, ctx), parsed(strapi, listQuery, ctx.query, 'query'));
  },
  async open(ctx: AdminRequest) {
    ctx.body = await openType(strapi, accessOf(strapi, ctx), ctx.params.documentId);
  },
  async order(ctx: AdminRequest) {
    const body = parsed(strapi, orderBody, ctx.request.body);
    ctx.body = await putInOrder(
      strapi,
      accessOf(strapi, ctx),
      'api::occurrence.occurrence',
      ctx.params.documentId,
      body,
    );
  },
  async duplicate(ctx: AdminRequest) {
    const body = parsed(strapi, duplicateTypeBody, ctx.request.body);
    ctx.body = await duplicateType(strapi, accessOf(strapi, ctx), ctx.params.documentId, body);
  },
});
