// @ts-check
import { attachments, blocks, occurrenceTypes, records } from './demo-files.mjs';
import { seedTickets } from './seed-demo-tickets.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */
/** @typedef {import('./demo-files.mjs').Item} Item */

const MARKER = { type: 'core', name: 'demo', key: 'complete' };
const USER = 'plugin::users-permissions.user';

/** @param {string} singular */
const uidOf = (singular) => /** @type {any} */ (`api::${singular}.${singular}`);

/**
 * Finds items by what people know them by, and makes those that are missing.
 *
 * @param {Strapi} strapi
 */
const createLibrary = (strapi) => {
  /** @type {Map<string, string>} documentIds by type and natural key */
  const known = new Map();

  /** @param {string} singular @param {string} [key] @returns {string | undefined} */
  const idOf = (singular, key) => {
    if (key === undefined) return undefined;
    const id = known.get(`${singular}/${key}`);
    if (id === undefined) throw new Error(`seeds/demo names a ${singular} that is not there: ${key}`);
    return id;
  };

  /**
   * @param {string} singular
   * @param {string} key what the other files call it
   * @param {Item} where finds it
   * @param {Item} data makes it
   * @param {'draft' | 'published'} [status]
   * @returns {Promise<boolean>} whether it was made
   */
  const ensure = async (singular, key, where, data, status) => {
    const found = await strapi.db.query(uidOf(singular)).findOne({ select: ['documentId'], where });
    const item = found ?? (await strapi.documents(uidOf(singular)).create({ data, ...(status && { status }) }));
    known.set(`${singular}/${key}`, item.documentId);
    return !found;
  };

  return { known, idOf, ensure };
};

/** @typedef {ReturnType<typeof createLibrary>} Library */

/** @param {Item} item @param {(key: string) => unknown} link @param {string[]} names */
const links = (item, link, names) =>
  Object.fromEntries(names.filter((name) => item[name] !== undefined).map((name) => [name, link(item[name])]));

/** @param {Library} library @param {Item} item @returns {Item} the relations of a type, occurrence or step, by documentId */
const related = (library, item) => {
  const { idOf } = library;
  return {
    ...links(item, (key) => idOf('sector', key), ['sector']),
    ...links(item, (key) => idOf('solution-group', key), ['solutionGroup']),
    ...links(item, (key) => idOf('classification', `occurrenceType/${key}`), ['classification']),
    ...links(item, (key) => idOf('satisfaction-survey', key), ['satisfactionSurvey']),
    ...links(item, (key) => idOf('form', key), ['form']),
    ...links(item, (key) => idOf('service-script', key), ['serviceScript']),
    ...links(item, (key) => idOf('extra-field-group', key), ['extraFieldGroup']),
    ...links(item, (key) => idOf('alert', key), ['alert']),
    ...(item.ticketClassifications && {
      ticketClassifications: item.ticketClassifications.map((/** @type {string} */ key) =>
        idOf('classification', `ticket/${key}`),
      ),
    }),
    ...(item.articles && { articles: item.articles.map((/** @type {string} */ key) => idOf('article', key)) }),
    ...(item.users && {
      users: item.users.map((/** @type {Item} */ { user, role }) => ({ user: idOf('user', user), role })),
    }),
    ...(item.attachments && {
      attachments: item.attachments.map((/** @type {string} */ key) => Number(idOf('file', key))),
    }),
  };
};

/** @param {Strapi} strapi @param {Library} library @param {string} password */
const seedUsers = async (strapi, { known, idOf }, password) => {
  const roles = await strapi.db.query('plugin::users-permissions.role').findMany();
  const roleOf = (/** @type {string} */ type) =>
    (roles.find((role) => role.type === type) ?? roles.find((role) => role.type === 'authenticated')).id;
  for (const { username, email, role, sector, otherSectors = [] } of records('users')) {
    const found = await strapi.db.query(USER).findOne({ where: { username } });
    const user =
      found ??
      (await strapi
        .plugin('users-permissions')
        .service('user')
        .add({
          username,
          email,
          password,
          confirmed: true,
          provider: 'local',
          role: roleOf(role),
          ...(sector && { sector: idOf('sector', sector) }),
          otherSectors: otherSectors.map((/** @type {string} */ name) => idOf('sector', name)),
        }));
    known.set(`user/${username}`, user.documentId);
  }
};

/** @param {Strapi} strapi @param {Library} library */
const seedFiles = async (strapi, { known }) => {
  for (const { name, filepath, mimetype, size } of attachments()) {
    const found = await strapi.db.query('plugin::upload.file').findOne({ where: { name } });
    const [file] = found
      ? [found]
      : await strapi
          .plugin('upload')
          .service('upload')
          .upload({ data: {}, files: { filepath, originalFilename: name, mimetype, size } });
    known.set(`file/${name}`, String(file.id));
  }
};

/** Everything that types and occurrences refer to. @param {Strapi} strapi @param {Library} library @param {string} password */
const seedBasics = async (strapi, library, password) => {
  const { ensure, idOf } = library;
  for (const { active, ...data } of records('sectors')) await ensure('sector', data.name, { name: data.name }, data);
  for (const { active, ...data } of records('classifications')) {
    await ensure('classification', `${data.kind}/${data.name}`, { name: data.name, kind: data.kind }, data);
  }
  await seedUsers(strapi, library, password);
  await seedFiles(strapi, library);
  for (const { members, ...data } of records('solution-groups')) {
    await ensure(
      'solution-group',
      data.name,
      { name: data.name },
      { ...data, members: members.map((/** @type {string} */ name) => idOf('user', name)) },
    );
  }
  for (const { parent, ...data } of records('article-categories')) {
    await ensure(
      'article-category',
      data.name,
      { name: data.name },
      { ...data, ...(parent && { parent: idOf('article-category', parent) }) },
    );
  }
  for (const { status, category, body, ...data } of records('articles')) {
    await ensure(
      'article',
      data.title,
      { title: data.title },
      { ...data, body: blocks(body), category: idOf('article-category', category) },
      status,
    );
  }
  for (const singular of ['form', 'extra-field-group', 'alert', 'satisfaction-survey']) {
    for (const data of records(`${singular}s`)) await ensure(singular, data.name, { name: data.name }, data);
  }
  for (const { body, ...data } of records('service-scripts'))
    await ensure('service-script', data.name, { name: data.name }, { ...data, body: blocks(body) });
  for (const { user, ...data } of records('customers')) {
    await ensure('customer', data.name, { name: data.name }, { ...data, ...(user && { user: idOf('user', user) }) });
  }
  for (const { customer, ...data } of records('inventory-items')) {
    await ensure(
      'inventory-item',
      data.identifier,
      { identifier: data.identifier },
      { ...data, customer: idOf('customer', customer) },
    );
  }
};

/** Retired items are made active, so that what uses them can be made, and retired at the end. @param {Strapi} strapi @param {string} singular @param {string} documentId */
const retire = (strapi, singular, documentId) =>
  strapi.documents(uidOf(singular)).update({ documentId, data: /** @type {any} */ ({ active: false }) });

/** @param {Strapi} strapi @param {Library} library @param {Item} type @param {string} parent */
const seedOccurrence = async (strapi, library, { solutions = [], active = true, ...occurrence }, parent) => {
  const data = { ...occurrence, ...related(library, occurrence), occurrenceType: parent };
  const { documentId } = await strapi.documents(uidOf('occurrence')).create({ data: /** @type {any} */ (data) });
  for (const { active: isActive = true, ...solution } of solutions) {
    const steps = solution.steps.map((/** @type {Item} */ step) => ({ ...step, ...related(library, step) }));
    const made = await strapi
      .documents(uidOf('solution'))
      .create({ data: /** @type {any} */ ({ ...solution, steps, occurrence: documentId }) });
    if (!isActive) await retire(strapi, 'solution', made.documentId);
  }
  if (!active) await retire(strapi, 'occurrence', documentId);
};

/** A type is made with all that is below it, or not at all. @param {Strapi} strapi @param {Library} library @param {Item} seed */
const seedType = (strapi, library, { occurrences, active = true, ...type }) =>
  strapi.db.transaction(async () => {
    const where = { name: type.name, sector: type.sector ? { name: type.sector } : { id: { $null: true } } };
    const key = `${type.sector}/${type.name}`;
    const isNew = await library.ensure('occurrence-type', key, where, { ...type, ...related(library, type) });
    if (!isNew) return;
    const documentId = library.idOf('occurrence-type', key) ?? '';
    for (const occurrence of occurrences) await seedOccurrence(strapi, library, occurrence, documentId);
    if (!active) await retire(strapi, 'occurrence-type', documentId);
  });

/** @param {Strapi} strapi @param {Library} library */
const retireBasics = async (strapi, { idOf }) => {
  for (const { name, active } of records('sectors'))
    if (active === false) await retire(strapi, 'sector', idOf('sector', name) ?? '');
  for (const { name, kind, active } of records('classifications')) {
    if (active === false) await retire(strapi, 'classification', idOf('classification', `${kind}/${name}`) ?? '');
  }
};

/** The demo's portal reads the catalogue without credentials; nothing else is opened. @param {Strapi} strapi */
const openCatalogue = async (strapi) => {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const data = { action: 'api::catalog.catalog.find', role: role.id };
  const found = await strapi.db
    .query('plugin::users-permissions.permission')
    .findOne({ where: { action: data.action, role: { id: role.id } } });
  if (!found) await strapi.db.query('plugin::users-permissions.permission').create({ data });
};

/** @param {Strapi} strapi @param {string} email @param {string} password */
const makeAdministrator = async (strapi, email, password) => {
  if (await strapi.service('admin::user').exists()) return;
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi
    .service('admin::user')
    .create({ email, password, firstname: 'Administração', lastname: 'Serra Clara', isActive: true, roles: [role.id] });
};

/**
 * Loads `seeds/demo` through the Document Service, so that every rule runs. What an interrupted run left out is made
 * by the next; once it is complete, it is never loaded again, and what somebody deletes stays deleted.
 *
 * @param {Strapi} strapi a loaded application
 * @param {{ email: string, password: string, say?: (text: string) => void }} options the first administrator; the password is that of all demo accounts
 * @returns {Promise<boolean>} whether anything was loaded
 */
export const seedDemo = async (strapi, { email, password, say = () => {} }) => {
  const store = strapi.store({ type: MARKER.type, name: MARKER.name });
  await makeAdministrator(strapi, email, password);
  if (await store.get({ key: MARKER.key })) return false;
  const library = createLibrary(strapi);
  await seedBasics(strapi, library, password);
  const types = occurrenceTypes();
  for (const [index, type] of types.entries()) {
    say(`Occurrence type ${index + 1} of ${types.length}: ${type.name}`);
    await seedType(strapi, library, type);
  }
  say('Tickets of every kind');
  await seedTickets(strapi);
  await retireBasics(strapi, library);
  await openCatalogue(strapi);
  await store.set({ key: MARKER.key, value: true });
  return true;
};
