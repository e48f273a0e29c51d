/** An action of a controller, as Strapi's permissions name it. */
export type Action = `${'api' | 'plugin'}::${string}.${string}.${string}`;

/** A users-permissions role: `type` is what applications know it by, the rest is for the people who give it. */
export interface RoleTemplate {
  readonly type: string;
  readonly name: string;
  readonly description: string;
  readonly actions: readonly Action[];
}

/** The types of the catalogue: what is configured once and used by every ticket. */
const CATALOGUE_TYPES = [
  'occurrence-type',
  'occurrence',
  'solution',
  'classification',
  'solution-group',
  'sector',
  'form',
  'extra-field-group',
  'service-script',
  'alert',
  'article',
  'article-category',
  'satisfaction-survey',
  'inventory-item',
] as const;

const readingOf = (type: string): Action[] => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`];

const ticket = <Name extends string>(...names: Name[]): Action[] =>
  names.map((name) => `api::ticket.ticket.${name}` as const);

/** What every account may do with itself; Strapi gives it to `authenticated` only. */
const OWN_ACCOUNT: readonly Action[] = [
  'plugin::users-permissions.auth.logout',
  'plugin::users-permissions.auth.getSessions',
  'plugin::users-permissions.auth.revokeSession',
  'plugin::users-permissions.auth.changePassword',
  'plugin::users-permissions.user.me',
];

/** Customers read what is offered, open tickets and follow their own. */
export const CUSTOMER_ACTIONS: readonly Action[] = [
  'api::catalog.catalog.find',
  'api::occurrence.occurrence.opening',
  ...ticket('open', 'myList', 'myRead', 'upload', 'myAttach', 'myFiles', 'myFile'),
];

/** Staff who treat tickets. They may be requesters as well. */
const AGENT_ACTIONS: readonly Action[] = [
  ...OWN_ACCOUNT,
  ...CUSTOMER_ACTIONS,
  ...CATALOGUE_TYPES.flatMap(readingOf),
  'api::inventory-item.inventory-item.create',
  'api::inventory-item.inventory-item.update',
  'api::customer.customer.list',
  'api::customer.customer.read',
  'api::customer.customer.add',
  'api::customer.customer.change',
  'api::customer.customer.criticality',
  ...ticket('list', 'read', 'change', 'close', 'reopen', 'reclassify', 'transfer', 'assign', 'history'),
  ...ticket('startStep', 'finishStep', 'transferStep', 'attach', 'files', 'file'),
  'api::notification.notification.mine',
];

/**
 * The roles that the application makes (specification, 5.16). No action of tickets or customers is named like a core
 * action: those names would open populate and filters through relations.
 */
export const ROLES: readonly RoleTemplate[] = [
  {
    type: 'agent',
    name: 'Agent',
    description: 'Treats tickets: reads the catalogue and customers, opens, changes and closes tickets.',
    actions: AGENT_ACTIONS,
  },
  {
    type: 'supervisor',
    name: 'Supervisor',
    description: 'An agent who also assigns tickets to others and reads who looked at what.',
    actions: [...AGENT_ACTIONS, ...ticket('assignOthers', 'accessLog')],
  },
  {
    type: 'identity-custodian',
    name: 'Identity custodian',
    description: 'An agent who may also reveal, for a stated reason, who is behind an anonymous ticket.',
    actions: [...AGENT_ACTIONS, ...ticket('reveal')],
  },
];
