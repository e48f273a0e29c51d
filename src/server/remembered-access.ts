import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { afterCommit } from '../write/store';

/** How long, in milliseconds, a decision may be older than another process's change of rights. */
const MAX_AGE = 500;
const MAX_CALLERS = 1_000;

/** Changes to these change who may do what. */
const SOURCES = [
  'plugin::users-permissions.permission',
  'plugin::users-permissions.role',
  'plugin::users-permissions.user',
  'admin::api-token',
  'admin::api-token-permission',
];

interface Auth {
  readonly strategy: { verify?(auth: Auth, config: object): Promise<void> };
  readonly credentials: unknown;
  readonly ability: unknown;
}

/** What Strapi's own strategies say of a caller. */
type Access = { readonly auth: Auth } | { readonly error: string };

/** Asks every strategy that content-API routes are open to, as Strapi does itself. */
const ask = async (strapi: Core.Strapi, ctx: Context): Promise<Access> => {
  let error = 'Missing or invalid credentials';
  const state: { route: object; auth?: Auth } = { route: { info: { type: 'content-api' }, config: {} } };
  const unauthorized = (message: string) => {
    error = message;
  };
  const probe = Object.create(ctx, { state: { value: state }, unauthorized: { value: unauthorized } });
  await strapi.get('auth').authenticate(probe, async () => undefined);
  return state.auth ? { auth: state.auth } : { error };
};

const keyOf = (ctx: Context): string => createHash('sha256').update(ctx.get('Authorization')).digest('base64');

/**
 * A strategy that remembers for a moment what Strapi's own strategies decided of a caller: they read the database
 * four times a request, which is most of what an unchanged catalogue costs. A change of rights in this process is
 * seen at once, one of another process within half a second.
 */
export const rememberedAccess = (host: () => Core.Strapi) => {
  const known = new Map<string, { readonly access: Promise<Access>; readonly until: number }>();
  /** The application that is listened to: another one in the same process has rights of its own. */
  let watched: Core.Strapi | undefined;

  const watch = (strapi: Core.Strapi): void => {
    if (watched === strapi) return;
    watched = strapi;
    known.clear();
    const forget = () => afterCommit(strapi, () => known.clear());
    strapi.db.lifecycles.subscribe({
      models: SOURCES,
      afterCreate: forget,
      afterCreateMany: forget,
      afterUpdate: forget,
      afterUpdateMany: forget,
      afterDelete: forget,
      afterDeleteMany: forget,
    });
  };

  const accessOf = (ctx: Context): Promise<Access> => {
    watch(host());
    const key = keyOf(ctx);
    const remembered = known.get(key);
    if (remembered && remembered.until > Date.now()) return remembered.access;
    if (known.size >= MAX_CALLERS) known.clear();
    const access = ask(host(), ctx);
    known.set(key, { access, until: Date.now() + MAX_AGE });
    access.catch(() => known.delete(key));
    return access;
  };

  return {
    name: 'remembered-access',
    async authenticate(ctx: Context) {
      const access = await accessOf(ctx);
      if ('error' in access) return { authenticated: false, error: access.error };
      return { authenticated: true, credentials: access.auth, ability: null };
    },
    async verify({ credentials: auth }: { credentials: Auth }, config: object) {
      if (!auth.strategy.verify) throw new errors.ForbiddenError();
      await auth.strategy.verify(auth, config);
    },
  };
};
