import type { Core } from '@strapi/strapi';
import { guarded } from './guard';

const USER = 'plugin::users-permissions.user';

/** Accounts link to sectors as items do: to none that is retired, unless they were linked to it before (3). */
export const guardAccounts = (strapi: Core.Strapi): void => {
  const { beforeCreate, beforeUpdate } = guarded(() => strapi, USER);
  strapi.db.lifecycles.subscribe({ models: [USER], beforeCreate, beforeUpdate } as Parameters<
    typeof strapi.db.lifecycles.subscribe
  >[0]);
};
