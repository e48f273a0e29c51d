// @ts-check
import { readFileSync } from 'node:fs';
import { seedDemo } from './seed-demo.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

/** Who the browser tests log in as, each with a role of their own. @type {Record<'administrator' | 'configurator' | 'keeper' | 'clerk' | 'reader' | 'stranger', string>} */
const PEOPLE = JSON.parse(readFileSync('tests/e2e/support/people.json', 'utf8'));

/** What a role needs to look at everything that the editor shows, and to change nothing. @param {Strapi} strapi */
const readingPermissions = (strapi) => {
  /** @type {{ actionId: string, subjects?: string[] }[]} */
  const actions = strapi.service('admin::permission').actionProvider.values();
  const reading = actions.filter(({ actionId }) => actionId === 'plugin::content-manager.explorer.read');
  const opening = actions.filter(({ actionId }) => actionId === 'plugin::occurrence-editor.read');
  return [
    ...strapi.service('admin::content-type').getPermissionsWithNestedFields(reading),
    ...opening.map(({ actionId }) => ({ action: actionId, subject: null, properties: {}, conditions: [] })),
  ];
};

const TYPE = 'api::occurrence-type.occurrence-type';

/** What a clerk's role may read of occurrence types, and what it may change. */
const CLERK_READS = ['name', 'description', 'classification', 'confidential', 'active', 'users.user', 'users.role'];
const CLERK_CHANGES = ['description'];

/** Some fields of occurrence types, and nothing of their occurrences. */
const clerkPermissions = () => {
  /** @param {string} verb @param {string[]} fields */
  const explorer = (verb, fields) => ({
    action: `plugin::content-manager.explorer.${verb}`,
    subject: TYPE,
    properties: { fields },
    conditions: [],
  });
  const opening = ['read', 'update'].map((action) => ({
    action: `plugin::occurrence-editor.${action}`,
    subject: null,
    properties: {},
    conditions: [],
  }));
  return [explorer('read', CLERK_READS), explorer('update', CLERK_CHANGES), ...opening];
};

const NOT_FOR_KEEPERS = ['plugin::occurrence-editor.delete', 'plugin::occurrence-editor.duplicate'];

/** All that a configurator may, but for what the editor itself can refuse. @param {Strapi} strapi @param {{ id: number }} configurator */
const keeperPermissions = async (strapi, { id }) => {
  const all = await strapi.db.query('admin::permission').findMany({ where: { role: id } });
  return all
    .filter(({ action }) => !NOT_FOR_KEEPERS.includes(action))
    .map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions }));
};

/** @param {Strapi} strapi @param {string} name @param {object[]} permissions */
const makeRole = async (strapi, name, permissions) => {
  const service = strapi.service('admin::role');
  const role = await service.create({ name, description: '' });
  await service.assignPermissions(role.id, permissions);
  return role;
};

/** @param {Strapi} strapi @param {string} email @param {string} password @param {{ id: number }} role */
const makePerson = (strapi, email, password, role) =>
  strapi
    .service('admin::user')
    .create({ email, password, firstname: email.split('@')[0], isActive: true, roles: [role.id] });

/** @param {Strapi} strapi @param {string} password */
const makePeople = async (strapi, password) => {
  const configurator = await strapi.db.query('admin::role').findOne({ where: { name: 'Configurator' } });
  await makePerson(strapi, PEOPLE.administrator, password, await strapi.service('admin::role').getSuperAdmin());
  await makePerson(strapi, PEOPLE.configurator, password, configurator);
  const keeper = await makeRole(strapi, 'Keeper', await keeperPermissions(strapi, configurator));
  await makePerson(strapi, PEOPLE.keeper, password, keeper);
  await makePerson(strapi, PEOPLE.clerk, password, await makeRole(strapi, 'Clerk', clerkPermissions()));
  await makePerson(strapi, PEOPLE.reader, password, await makeRole(strapi, 'Reader', readingPermissions(strapi)));
  await makePerson(strapi, PEOPLE.stranger, password, await makeRole(strapi, 'Stranger', []));
};

/**
 * What the browser tests start from: an administrator of each kind, a token to make data with, and the demo.
 *
 * @param {Strapi} strapi a loaded application on an empty SQLite database
 * @param {{ password: string, emptyCopy: string }} options password of every administrator; where to put a copy of the database as it is before the demo
 * @returns {Promise<string>} a full-access API token
 */
export const seedE2e = async (strapi, { password, emptyCopy }) => {
  await makePeople(strapi, password);
  const token = await strapi
    .service('admin::api-token')
    .create({ name: 'browser tests', description: '', type: 'full-access', lifespan: null });
  await strapi.db.connection.raw('VACUUM INTO ?', [emptyCopy]);
  await seedDemo(strapi, { email: PEOPLE.administrator, password });
  return token.accessKey;
};
