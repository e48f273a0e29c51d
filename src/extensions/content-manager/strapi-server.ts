import type { Core } from '@strapi/strapi';
import { type RelationsRequest, withoutWhatIsRefused } from '../../server/content-manager/offered';

interface Relations {
  findAvailable(ctx: RelationsRequest): Promise<unknown>;
}

/** What is extended of the Content Manager. Every application of a process is given the same: it is left unchanged. */
interface Plugin<Controller> {
  readonly controllers: { readonly relations: Controller };
}

/** Its relation fields offer only what a save would take (specification, sections 3 and 4.2). */
export default (plugin: Plugin<Relations>): Plugin<(host: { strapi: Core.Strapi }) => Relations> => {
  const { relations } = plugin.controllers;
  const narrowed = ({ strapi }: { strapi: Core.Strapi }): Relations => ({
    ...relations,
    findAvailable(ctx) {
      withoutWhatIsRefused(strapi, ctx);
      return relations.findAvailable(ctx);
    },
  });
  return { ...plugin, controllers: { ...plugin.controllers, relations: narrowed } };
};
