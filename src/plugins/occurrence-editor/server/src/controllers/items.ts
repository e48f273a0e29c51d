import type { Core } from '@strapi/strapi';
import { type AdminRequest, accessOf } from '../access';
import { changesBody, deleteBody } from '../bodies';
import { parsed } from '../parse';
import { changesSince } from '../services/changes';
import { deleteAll, deletePreview } from '../services/deletion';

/** What types, occurrences and solutions have in common. */
export const items = ({ strapi }: { strapi: Core.Strapi }) => ({
  async changes(ctx: AdminRequest) {
    ctx.body = await changesSince(strapi, accessOf(strapi, ctx), parsed(strapi, changesBody, ctx.request.body));
  },
  async deletePreview(ctx: AdminRequest) {
    ctx.body = await deletePreview(strapi, accessOf(strapi, ctx), parsed(strapi, deleteBody, ctx.request.body));
  },
  async delete(ctx: AdminRequest) {
    ctx.body = await deleteAll(strapi, accessOf(strapi, ctx), parsed(strapi, deleteBody, ctx.request.body));
  },
});
