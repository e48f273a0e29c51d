import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { type AdminContext, accessOf } from '../access';
import { parsed } from '../parse';
import { listQuery } from '../services/list-query';
import { listTypes } from '../services/list-types';

type AdminRequest = Context & AdminContext;

export const types = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /occurrence-editor/types` */
  async list(ctx: AdminRequest) {
    ctx.body = await listTypes(strapi, accessOf(strapi, ctx), parsed(strapi, listQuery, ctx.query, 'query'));
  },
});
