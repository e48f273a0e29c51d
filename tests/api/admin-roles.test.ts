import { ensureAdminRoles } from '../../src/server/admin-roles';
import { create, type Item, makeOccurrence, makeSector, makeSolution, makeType, makeUser } from '../factories';
import { administratorAs } from '../helpers/admin';
import { type App, startApp } from '../helpers/app';

type Caller = Awaited<ReturnType<typeof administratorAs>>;

let app: App;
let configurator: Caller;
let writer: Caller;
let type: Item;
let occurrence: Item;
beforeAll(async () => {
  app = await startApp();
  configurator = await administratorAs(app, 'configurator');
  writer = await administratorAs(app, 'knowledge-editor');
  type = await makeType(app, { sector: (await makeSector(app)).documentId, confidential: true });
  occurrence = await makeOccurrence(app, { occurrenceType: type.documentId, note: 'Secret note' });
  await makeSolution(app, { occurrence: occurrence.documentId });
});
afterAll(() => app.stop());

const content = (singular: string) => `/content-manager/collection-types/api::${singular}.${singular}`;

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

/** What neither role may see: settings, accounts, tokens, schemas, customers and what only the application writes. */
const FORBIDDEN = [
  '/admin/users',
  '/admin/roles',
  '/admin/api-tokens',
  '/admin/webhooks',
  '/admin/transfer/tokens',
  '/content-type-builder/content-types',
  '/users-permissions/roles',
  '/users-permissions/advanced',
  '/upload/settings',
  content('customer'),
  content('inventory-item'),
  ...['ticket', 'ticket-identity', 'ticket-history', 'access-record', 'notification', 'counter'].map(content),
];

const refused = async (caller: Caller, paths: readonly string[]): Promise<string[]> => {
  const allowed: string[] = [];
  for (const path of paths) {
    const { status } = await caller.get(path);
    if (status !== 403 && status !== 404) allowed.push(`${path}: ${status}`);
  }
  return allowed;
};

describe('a configurator', () => {
  it.each(CATALOGUE)('maintains items of %s', async (singular) => {
    const kind = singular === 'classification' ? { kind: 'ticket' } : {};
    const occurrenceOf = { occurrenceType: { connect: [{ id: type.id, documentId: type.documentId }] } };
    const own = singular === 'occurrence' ? { ...occurrenceOf, slaValue: 1, slaUnit: 'hours' } : {};
    const below =
      singular === 'solution'
        ? { occurrence: { connect: [{ id: occurrence.id, documentId: occurrence.documentId }] } }
        : {};
    const made = await configurator.post(content(singular)).send({ name: 'Made', ...kind, ...own, ...below });
    expect(made.status).toBe(201);
    const path = `${content(singular)}/${made.body.data.documentId}`;
    expect((await configurator.get(path)).body.data.name).toBe('Made');
    expect((await configurator.put(path).send({ name: 'Changed' })).body.data.name).toBe('Changed');
    expect((await configurator.delete(path)).status).toBe(200);
  });

  it('has the editor, the media library, the triage sector, and the names of people and articles to choose from', async () => {
    await makeUser(app, { username: 'paula', email: 'paula@example.org' });
    await create(app, 'articles', { title: 'To read' });
    for (const path of ['types', `types/${type.documentId}`, 'configuration', 'home'])
      expect((await configurator.get(`/occurrence-editor/${path}`)).status).toBe(200);
    const copy = await configurator
      .post(`/occurrence-editor/types/${type.documentId}/duplicate`)
      .send({ name: 'Copy' });
    expect(copy.body.data).toMatchObject({ occurrences: 1, solutions: 1 });
    const read = async (id: string) => (await app.api.get(`/api/occurrence-types/${id}`)).body.data;
    expect(await read(copy.body.data.documentId)).toMatchObject({ confidential: true });
    expect((await configurator.get('/upload/files')).status).toBe(200);
    expect((await configurator.get('/content-manager/single-types/api::desk-setting.desk-setting')).status).toBe(200);
    expect((await configurator.get(content('article'))).body.results).toHaveLength(1);
    const { body } = await configurator.get('/content-manager/collection-types/plugin::users-permissions.user');
    expect(body.results[0]).toMatchObject({ username: 'paula' });
    expect(JSON.stringify(body)).not.toContain('paula@example.org');
  });

  it('has nothing else', async () => {
    expect(await refused(configurator, FORBIDDEN)).toEqual([]);
    expect((await configurator.post(content('article')).send({ title: 'Mine' })).status).toBe(403);
    const user = { username: 'x', email: 'x@example.org', password: 'Secret1234' };
    expect(
      (await configurator.post('/content-manager/collection-types/plugin::users-permissions.user').send(user)).status,
    ).toBe(403);
    expect(
      (await configurator.get('/occurrence-editor/configuration')).body.data.map(({ uid }: { uid: string }) => uid),
    ).not.toContain('api::customer.customer');
  });
});

describe('a knowledge editor', () => {
  it('writes, publishes and deletes articles and categories', async () => {
    const made = await writer.post(content('article')).send({ title: 'Draft' });
    expect(made.status).toBe(201);
    const path = `${content('article')}/${made.body.data.documentId}`;
    expect((await writer.post(`${path}/actions/publish`).send({ title: 'Draft' })).status).toBe(200);
    expect((await writer.post(`${path}/actions/unpublish`).send({})).status).toBe(200);
    expect((await writer.delete(path)).status).toBe(200);
    expect((await writer.post(content('article-category')).send({ name: 'How to' })).status).toBe(201);
    expect((await writer.get('/upload/files')).status).toBe(200);
  });

  it('links articles to occurrences, and changes nothing else of them', async () => {
    const article = await create(app, 'articles', { title: 'Linked' });
    const link = { articles: { connect: [{ id: article.id, documentId: article.documentId }] } };
    const path = `${content('occurrence')}/${occurrence.documentId}`;
    const { status, body } = await writer.put(path).send({ ...link, name: 'Renamed', note: 'Changed' });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain('Secret note');
    const after = (await app.api.get(`/api/occurrences/${occurrence.documentId}?populate=articles`)).body.data;
    expect(after).toMatchObject({ name: occurrence['name'], note: 'Secret note', articles: [{ title: 'Linked' }] });
  });

  it('sees of types and occurrences what it needs to find them', async () => {
    const { body } = await writer.get('/occurrence-editor/types');
    expect(Object.keys(body.results[0]).sort()).toEqual([
      'active',
      'documentId',
      'name',
      'occurrenceCount',
      'updatedAt',
    ]);
    const opened = await writer.get(`/occurrence-editor/types/${type.documentId}`);
    expect(Object.keys(opened.body.data.occurrences[0]).sort()).toEqual([
      'active',
      'code',
      'documentId',
      'name',
      'position',
      'updatedAt',
    ]);
    expect(opened.body.data.rights.occurrence).toMatchObject({ read: true, update: true, create: false });
  });

  it('has nothing else', async () => {
    const others = CATALOGUE.filter((singular) => !['occurrence-type', 'occurrence'].includes(singular));
    expect(await refused(writer, [...FORBIDDEN, ...others.map(content)])).toEqual([]);
    expect((await writer.put(`${content('occurrence-type')}/${type.documentId}`).send({ name: 'X' })).status).toBe(403);
    const send = (path: string, body: object) => writer.post(`/occurrence-editor/${path}`).send(body);
    const order = { order: [occurrence.documentId] };
    for (const [path, body] of [
      [`types/${type.documentId}/occurrences/order`, order],
      [`occurrences/${occurrence.documentId}/move`, { occurrenceType: type.documentId }],
      [`types/${type.documentId}/duplicate`, { name: 'X' }],
      ['delete', { kind: 'type', documentIds: [type.documentId] }],
    ] as const)
      expect((await send(path, body)).status).toBe(403);
  });
});

describe('the roles', () => {
  const roles = () => app.strapi.db.query('admin::role').findMany({ populate: ['permissions'], orderBy: 'id' });

  it('are made once: what an administrator changes or deletes stays so', async () => {
    const role = await app.strapi.service('admin::role').findOne({ code: 'configurator' });
    await app.strapi.service('admin::role').update({ id: role.id }, { name: 'Catalogue team' });
    await app.strapi.service('admin::role').assignPermissions(role.id, []);
    const { id } = await app.strapi.service('admin::role').findOne({ code: 'knowledge-editor' });
    await app.strapi.db.query('admin::role').delete({ where: { id } });
    const before = await roles();
    await ensureAdminRoles(app.strapi);
    expect(await roles()).toEqual(before);
  });

  it('of the same name that are there before stay as they are', async () => {
    await app.strapi.store({ type: 'core', name: 'first-start' }).delete({ key: 'admin-roles' });
    await app.strapi.service('admin::role').create({ name: 'Knowledge editor', description: 'Ours' });
    await Promise.all([ensureAdminRoles(app.strapi), ensureAdminRoles(app.strapi)]);
    const named = (await roles()).filter(({ name }: { name: string }) =>
      ['Configurator', 'Knowledge editor'].includes(name),
    );
    expect(named.map(({ name, description }: { name: string; description: string }) => [name, description])).toEqual([
      ['Knowledge editor', 'Ours'],
    ]);
  });
});
