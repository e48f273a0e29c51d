import type { Core } from '@strapi/strapi';
import { inTransaction, lockName, type Uid } from '../write/store';

/** A permission as the panel's settings give it to a role. */
interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[] };
  readonly conditions: readonly string[];
}

interface RoleTemplate {
  readonly name: string;
  readonly code: string;
  readonly description: string;
  readonly permissions: readonly Permission[];
}

const DONE = 'admin-roles';

/** What configurators maintain, besides the settings of the desk. */
const CATALOGUE = [
  'occurrence-type',
  'occurrence',
  'solution',
  'classification',
  'sector',
  'solution-group',
  'form',
  'extra-field-group',
  'service-script',
  'alert',
  'satisfaction-survey',
];

const KNOWLEDGE = ['article', 'article-category'];

const USER = 'plugin::users-permissions.user';

const uidOf = (singularName: string): Uid => `api::${singularName}.${singularName}` as Uid;

const permission = (action: string, subject: string | null = null, fields?: readonly string[]): Permission => ({
  action,
  subject,
  properties: fields ? { fields } : {},
  conditions: [],
});

const explorer = (verb: string): string => `plugin::content-manager.explorer.${verb}`;

/**
 * All fields that a type has now, as roles know them: of a component, each field inside it. Those that are added later
 * are given in the panel's settings, as Strapi does it.
 */
export const fieldsOf = (strapi: Core.Strapi, uid: Uid): string[] => {
  const { components } = strapi;
  return strapi.service('admin::content-type').getNestedFields(strapi.contentTypes[uid], { components });
};

const maintain = (strapi: Core.Strapi, singularName: string): Permission[] => {
  const uid = uidOf(singularName);
  const fields = fieldsOf(strapi, uid);
  return [
    ...['create', 'read', 'update'].map((verb) => permission(explorer(verb), uid, fields)),
    permission(explorer('delete'), uid),
  ];
};

const read = (strapi: Core.Strapi, singularName: string): Permission =>
  permission(explorer('read'), uidOf(singularName), fieldsOf(strapi, uidOf(singularName)));

const MEDIA_LIBRARY = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'].map((action) =>
  permission(`plugin::upload.${action}`),
);

const editor = (actions: readonly string[]): Permission[] =>
  actions.map((action) => permission(`plugin::occurrence-editor.${action}`));

const configurator = (strapi: Core.Strapi): RoleTemplate => ({
  name: 'Configurator',
  code: 'configurator',
  description: 'Maintains occurrence types and all that they refer to.',
  permissions: [
    ...CATALOGUE.flatMap((singularName) => maintain(strapi, singularName)),
    ...KNOWLEDGE.map((singularName) => read(strapi, singularName)),
    read(strapi, 'desk-setting'),
    permission(explorer('update'), uidOf('desk-setting'), fieldsOf(strapi, uidOf('desk-setting'))),
    // To name people in lists of users and groups; nothing else of an account.
    permission(explorer('read'), USER, ['username']),
    ...MEDIA_LIBRARY,
    ...editor(['read', 'create', 'update', 'delete', 'duplicate']),
  ],
});

const knowledgeEditor = (strapi: Core.Strapi): RoleTemplate => ({
  name: 'Knowledge editor',
  code: 'knowledge-editor',
  description: 'Writes articles and links them to occurrences.',
  permissions: [
    ...KNOWLEDGE.flatMap((singularName) => maintain(strapi, singularName)),
    permission(explorer('publish'), uidOf('article')),
    permission(explorer('read'), uidOf('occurrence-type'), ['name', 'active', 'occurrences']),
    permission(explorer('read'), uidOf('occurrence'), [
      'code',
      'name',
      'occurrenceType',
      'position',
      'active',
      'articles',
    ]),
    permission(explorer('update'), uidOf('occurrence'), ['articles']),
    ...MEDIA_LIBRARY,
    ...editor(['read', 'update']),
  ],
});

/** A role that has the name or the code already is somebody else's: it stays as it is. */
const make = async (strapi: Core.Strapi, { permissions, ...role }: RoleTemplate): Promise<void> => {
  const roles = strapi.service('admin::role');
  if (await roles.exists({ $or: [{ name: role.name }, { code: role.code }] })) return;
  const made: { id: number } = await roles.create(role);
  await roles.addPermissions(made.id, permissions);
};

/**
 * Makes the panel's roles *Configurator* and *Knowledge editor*, once in the life of a database: what an administrator
 * changes or deletes stays so.
 */
export const ensureAdminRoles = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'first-start' });
  if (await store.get({ key: DONE })) return;
  await inTransaction(strapi, async (trx) => {
    await lockName(strapi, trx, `first-start:${DONE}`);
    if (await store.get({ key: DONE })) return;
    for (const template of [configurator(strapi), knowledgeEditor(strapi)]) await make(strapi, template);
    await store.set({ key: DONE, value: true });
  });
};
