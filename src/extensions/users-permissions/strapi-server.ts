import type { Core } from '@strapi/strapi';
import { limitedByAccount } from '../../server/log-in-limit';

interface Plugin {
  contentTypes: { user: { schema: { attributes: Record<string, object> } } };
  controllers: Record<string, (host: { strapi: Core.Strapi }) => Record<string, (ctx: never) => Promise<unknown>>>;
}

/** Accounts belong to sectors (specification, section 3), and what can be tried on them is limited one by one. */
export default (plugin: Plugin): Plugin => {
  const { attributes } = plugin.contentTypes.user.schema;
  attributes['sector'] = { type: 'relation', relation: 'oneToOne', target: 'api::sector.sector' };
  attributes['otherSectors'] = { type: 'relation', relation: 'oneToMany', target: 'api::sector.sector' };
  const { auth } = plugin.controllers;
  if (!auth) return plugin;
  const limited: typeof auth = ({ strapi }) => limitedByAccount(auth({ strapi }));
  return { ...plugin, controllers: { ...plugin.controllers, auth: limited } };
};
