import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { withRefusal } from '../write/refusal';
import { refuseUnknownAttributes } from '../write/unknown-attributes';

type Action = (ctx: Context) => Promise<unknown>;

export interface AccountController {
  readonly create: Action;
  readonly update: Action;
}

export type AccountRoutes = (host: { readonly strapi: Core.Strapi }) => AccountController;

/** The routes of accounts take what accounts have, and say with code and path what is wrong with it. */
export const accountRoutes =
  (original: AccountController): AccountRoutes =>
  ({ strapi }) => {
    const told =
      (action: Action): Action =>
      async (ctx) => {
        refuseUnknownAttributes(strapi, 'plugin::users-permissions.user', ctx.request.body);
        return withRefusal(() => action(ctx));
      };
    return { ...original, create: told(original.create), update: told(original.update) };
  };
