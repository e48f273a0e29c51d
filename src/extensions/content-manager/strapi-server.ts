import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Actions, strictActions } from '../../server/content-manager/actions';
import { type RelationsRequest, withoutWhatIsRefused } from '../../server/content-manager/offered';

interface Relations {
  findAvailable(ctx: RelationsRequest): Promise<unknown>;
  extractAndValidateRequestInfo(ctx: RelationsRequest, id: unknown): Promise<unknown>;
}

interface Controllers {
  readonly relations: Relations;
  readonly 'collection-types': Actions;
  readonly 'single-types': Actions;
}

interface Host {
  readonly strapi: Core.Strapi;
}

/** What is extended of the Content Manager. Every application of a process is given the same: it is left unchanged. */
interface Plugin<Extended> {
  readonly controllers: Extended;
}

type Made<Extended> = { readonly [Name in keyof Extended]: (host: Host) => Extended[Name] };

/**
 * Its relation fields offer only what a save would take (specification, sections 3 and 4.2), its forms are read whole,
 * and its actions on drafts are for types that have them.
 */
export default (plugin: Plugin<Controllers>): Plugin<Made<Controllers>> => {
  const { relations, 'collection-types': collections, 'single-types': singles } = plugin.controllers;
  const narrowed = ({ strapi }: Host): Relations => ({
    ...relations,
    findAvailable(ctx) {
      withoutWhatIsRefused(strapi, ctx);
      return relations.findAvailable.call(this, ctx);
    },
    // Its own answer to who may not read the field is no more than noted, and it goes on without what it asked for.
    async extractAndValidateRequestInfo(ctx, id) {
      const info = await relations.extractAndValidateRequestInfo(ctx, id);
      if (info === undefined || info === null) throw new errors.ForbiddenError();
      return info;
    },
  });
  return {
    ...plugin,
    controllers: {
      ...plugin.controllers,
      relations: narrowed,
      'collection-types': ({ strapi }) => strictActions(strapi, collections),
      'single-types': ({ strapi }) => strictActions(strapi, singles),
    },
  };
};
