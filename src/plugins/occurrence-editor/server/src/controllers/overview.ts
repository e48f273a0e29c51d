import type { Core } from '@strapi/strapi';
import { type AdminRequest, accessOf } from '../access';
import { configuration } from '../services/configuration';
import { home } from '../services/home';

export const overview = ({ strapi }: { strapi: Core.Strapi }) => ({
  async configuration(ctx: AdminRequest) {
    ctx.body = await configuration(strapi, accessOf(strapi, ctx));
  },
  async home(ctx: AdminRequest) {
    ctx.body = await home(strapi, accessOf(strapi, ctx));
  },
});
