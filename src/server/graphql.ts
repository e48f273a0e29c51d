import type { Core } from '@strapi/strapi';

/** Not in GraphQL's schema at all, and nothing there leads to them (5.16); the counters are the server's own. */
const HIDDEN = [
  'api::customer.customer',
  'api::counter.counter',
  'api::ticket.ticket',
  'api::ticket-step.ticket-step',
  'api::ticket-history.ticket-history',
  'api::ticket-identity.ticket-identity',
  'api::ticket-file.ticket-file',
  'api::access-record.access-record',
  'api::notification.notification',
];

interface Extension {
  shadowCRUD(uid: string): { disable(): unknown; field(name: string): { disable(): unknown } };
}

export const hideFromGraphql = (strapi: Core.Strapi): void => {
  const extension: Extension = strapi.plugin('graphql').service('extension');
  for (const uid of HIDDEN) extension.shadowCRUD(uid).disable();
  extension.shadowCRUD('api::inventory-item.inventory-item').field('customer').disable();
};
