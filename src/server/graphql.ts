import type { Core } from '@strapi/strapi';
import { TICKET_TYPES } from './hidden-types';

/** Not in GraphQL's schema at all, and nothing there leads to them (5.16); the counters are the server's own. */
const HIDDEN = ['api::customer.customer', 'api::counter.counter', ...TICKET_TYPES];

interface Extension {
  shadowCRUD(uid: string): { disable(): unknown; field(name: string): { disable(): unknown } };
}

export const hideFromGraphql = (strapi: Core.Strapi): void => {
  const extension: Extension = strapi.plugin('graphql').service('extension');
  for (const uid of HIDDEN) extension.shadowCRUD(uid).disable();
  extension.shadowCRUD('api::inventory-item.inventory-item').field('customer').disable();
};
