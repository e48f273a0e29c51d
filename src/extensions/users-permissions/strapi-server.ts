import type { Core } from '@strapi/strapi';
import { type AccountController, type AccountRoutes, accountRoutes } from '../../server/account-routes';
import { limitedByAccount } from '../../server/log-in-limit';

type Auth = (host: { strapi: Core.Strapi }) => Record<string, (ctx: never) => Promise<unknown>>;

interface Plugin<Accounts> {
  contentTypes: { user: { schema: { attributes: Record<string, object> } } };
  controllers: { auth: Auth; user: Accounts; contentmanageruser: Accounts };
}

/** Accounts belong to sectors (specification, section 3), and what can be tried on them is limited one by one. */
export default (plugin: Plugin<AccountController>): Plugin<AccountRoutes> => {
  const { contentTypes, controllers } = plugin;
  const { attributes } = contentTypes.user.schema;
  attributes['sector'] = { type: 'relation', relation: 'oneToOne', target: 'api::sector.sector' };
  attributes['otherSectors'] = { type: 'relation', relation: 'oneToMany', target: 'api::sector.sector' };
  return {
    ...plugin,
    controllers: {
      ...controllers,
      auth: ({ strapi }) => limitedByAccount(controllers.auth({ strapi })),
      user: accountRoutes(controllers.user),
      contentmanageruser: accountRoutes(controllers.contentmanageruser),
    },
  };
};
