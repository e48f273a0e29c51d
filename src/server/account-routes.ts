import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecord } from '../domain/is-record';
import { invalid, type Violation } from '../domain/violation';
import { reject } from '../errors/reject';
import { withRefusal } from '../write/refusal';
import { refuseUnknownAttributes } from '../write/unknown-attributes';

/** What the server alone writes of an account; Strapi's controllers hand on whatever a body has. */
const SERVERS = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations'];

const serverValues = (body: unknown): Violation[] =>
  isRecord(body) ? SERVERS.filter((name) => body[name] !== undefined).map((name) => invalid([name], 'immutable')) : [];

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
        reject(strapi, serverValues(ctx.request.body));
        return withRefusal(() => action(ctx));
      };
    return { ...original, create: told(original.create), update: told(original.update) };
  };
