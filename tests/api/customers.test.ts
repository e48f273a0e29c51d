import { create, type Item, makeUser } from '../factories';
import { administrator } from '../helpers/admin';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { logIn, tokenOf } from '../helpers/callers';

const ACTIONS = ['list', 'read', 'add', 'change'].map((action) => `api::customer.customer.${action}`);
let app: App;
let staff: Awaited<ReturnType<typeof logIn>>['agent'];
beforeAll(async () => {
  app = await startApp();
  staff = (await logIn(app, { actions: ACTIONS })).agent;
});
afterAll(() => app.stop());

const customers = () => app.strapi.db.query('api::customer.customer').count();
const add = (data: object) => create(app, 'customers', data as never);
const names = ({ body }: { body: { data: { name: string }[] } }) => body.data.map(({ name }) => name);

describe('a customer', () => {
  it('is added, read and changed by staff and by tokens', async () => {
    const token = await tokenOf(app, ACTIONS);
    for (const caller of [staff, token, app.api]) {
      const added = await caller
        .post('/api/customers')
        .send({ data: { name: ' Ana Souza ', email: 'ana@example.org' } });
      expect(added.status).toBe(201);
      expect(added.body).toEqual({
        data: {
          documentId: expect.stringMatching(/^[a-z0-9]{24}$/),
          name: 'Ana Souza',
          email: 'ana@example.org',
          phone: null,
          document: null,
          user: null,
          createdAt: expect.any(String),
          updatedAt: expect.any(String),
        },
        meta: {},
      });
      const path = `/api/customers/${added.body.data.documentId}`;
      expect((await caller.get(path)).body).toEqual(added.body);
      const changed = await caller.put(path).send({ data: { phone: '+55 11 5555-0100' } });
      expect(changed.status).toBe(200);
      expect(changed.body.data).toMatchObject({ name: 'Ana Souza', phone: '+55 11 5555-0100' });
    }
  });

  it('is refused to who has no right', async () => {
    const { documentId } = await add({ name: 'Bento' });
    const reader = (await logIn(app, { actions: ACTIONS.slice(0, 2) })).agent;
    const stranger = (await logIn(app)).agent;
    const before = await customers();
    for (const [caller, status] of [
      [app.anyone, 403],
      [stranger, 403],
    ] as const) {
      expect((await caller.get('/api/customers')).status).toBe(status);
      expect((await caller.get(`/api/customers/${documentId}`)).status).toBe(status);
      expect((await caller.post('/api/customers').send({ data: { name: 'X' } })).status).toBe(status);
      expect((await caller.put(`/api/customers/${documentId}`).send({ data: { name: 'X' } })).status).toBe(status);
    }
    expect((await reader.get(`/api/customers/${documentId}`)).status).toBe(200);
    expect((await reader.put(`/api/customers/${documentId}`).send({ data: { name: 'X' } })).status).toBe(403);
    expect((await app.api.delete(`/api/customers/${documentId}`)).status).toBe(405);
    expect(await customers()).toBe(before);
  });

  it('is changed by one of twenty who have the same copy', async () => {
    const { documentId, updatedAt } = await add({ name: 'Caio' });
    const change = (phone: string, version: string) =>
      staff.put(`/api/customers/${documentId}`).set('If-Match', `"${version}"`).send({ data: { phone } });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => change(`555-${index}`, updatedAt)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)]);
    const stale = answers.find(({ status }) => status === 409);
    expect(stale?.body.error.details.code).toBe('STALE');
  });

  it('stays in the Content Manager', async () => {
    const admin = await administrator(app);
    const { body } = await admin.get('/content-manager/collection-types/api::customer.customer?pageSize=1');
    expect(body.results).toHaveLength(1);
  });
});

describe('the account of a customer', () => {
  it('is shown by its name alone', async () => {
    const user = await makeUser(app, { username: 'dora', password: 'x' });
    const { documentId } = await add({ name: 'Dora', user: user.documentId });
    const { body } = await staff.get(`/api/customers/${documentId}`);
    expect(body.data.user).toEqual({ documentId: user.documentId, username: 'dora' });
    const listed = await staff.get('/api/customers?filters[name]=Dora');
    expect(listed.body.data).toEqual([body.data]);
  });

  it('is linked only by who may change accounts, and may be sent back unchanged', async () => {
    const [mine, theirs] = [await makeUser(app), await makeUser(app)];
    const { documentId } = await add({ name: 'Elisa', user: theirs.documentId });
    const path = `/api/customers/${documentId}`;
    const refused = await staff.put(path).send({ data: { user: mine.documentId } });
    expect(refused.body.error).toMatchObject({ status: 403, message: expect.stringMatching(/account/) });
    expect((await staff.put(path).send({ data: { user: null } })).status).toBe(403);
    expect((await staff.post('/api/customers').send({ data: { name: 'E', user: mine.documentId } })).status).toBe(403);
    expect((await staff.put(path).send({ data: { user: theirs.documentId, phone: '1' } })).status).toBe(200);
    const chief = (await logIn(app, { actions: [...ACTIONS, 'plugin::users-permissions.user.update'] })).agent;
    expect((await chief.put(path).send({ data: { user: mine.documentId } })).body.data.user).toMatchObject({
      documentId: mine.documentId,
    });
    expect((await chief.put(path).send({ data: { user: null } })).body.data.user).toBeNull();
  });

  it('is one customer’s only, on every way in', async () => {
    const user = await makeUser(app);
    const { documentId } = await add({ name: 'Fabio', user: user.documentId });
    const second = await app.api.post('/api/customers').send({ data: { name: 'Gil', user: user.documentId } });
    expect(violationsIn(second)).toEqual(['user: FIELD_INVALID']);
    const admin = await administrator(app);
    const other = await add({ name: 'Hugo' });
    const panel = await admin
      .put(`/content-manager/collection-types/api::customer.customer/${other.documentId}`)
      .send({ name: 'Hugo', user: { connect: [{ id: user.id, documentId: user.documentId }] } });
    expect(violationsIn(panel)).toEqual(['user: FIELD_INVALID']);
    const same = await app.api.put(`/api/customers/${documentId}`).send({ data: { user: user.documentId } });
    expect(same.status).toBe(200);
  });

  it('is had by one of ten who ask at once', async () => {
    const user = await makeUser(app);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        app.api.post('/api/customers').send({ data: { name: `Race ${index}`, user: user.documentId } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(400)]);
  });
});

describe('a refused customer', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['data: FIELD_INVALID']],
    ['a list', [], ['data: FIELD_INVALID']],
    ['a text', 'Ana', ['data: FIELD_INVALID']],
    ['no name', {}, ['name: FIELD_REQUIRED']],
    ['a blank name', { name: ' \u200b' }, ['name: FIELD_REQUIRED']],
    ['an operator for a name', { name: { $ne: null } }, ['name: FIELD_INVALID']],
    [
      'a wrong e-mail and too long a phone',
      { name: 'A', email: 'x', phone: '1'.repeat(41) },
      ['email: FIELD_INVALID', 'phone: FIELD_INVALID'],
    ],
    [
      'unknown and server-given fields',
      { name: 'A', colour: 'red', documentId: 'a', id: 1 },
      ['colour: FIELD_INVALID', 'documentId: FIELD_INVALID', 'id: FIELD_INVALID'],
    ],
    ['who made it', { name: 'A', createdBy: 1 }, ['createdBy: FIELD_INVALID']],
    ['an account by number', { name: 'A', user: 1 }, ['user: FIELD_INVALID']],
    ['an account by operation', { name: 'A', user: { connect: [1] } }, ['user: FIELD_INVALID']],
    ['an account that does not exist', { name: 'A', user: 'nobody' }, ['user: FIELD_INVALID']],
    ['a NUL character', { name: 'A\u0000' }, ['name: FIELD_INVALID']],
  ])('with %s', async (_, data, expected) => {
    const before = await customers();
    const answer = await app.api.post('/api/customers').send({ data });
    expect({ status: answer.status, found: violationsIn(answer).map((line) => line.replace(/^:/, 'data:')) }).toEqual({
      status: 400,
      found: expected,
    });
    expect(await customers()).toBe(before);
  });

  it.each(['nobody', '1', '%00', '..%2f1', '$ne', 'x'.repeat(300)])('that does not exist is none: %s', async (id) => {
    for (const { status } of [
      await app.api.get(`/api/customers/${id}`),
      await app.api.put(`/api/customers/${id}`).send({ data: { name: 'A' } }),
    ])
      expect([400, 404]).toContain(status);
  });
});

describe('the list', () => {
  let made: Item[];
  beforeAll(async () => {
    made = [];
    for (const [name, email, document] of [
      ['Zulmira Listed', 'zulmira@listed.example', '111'],
      ['Abel Listed', 'abel@listed.example', '222'],
      ['Mara Listed', null, '333'],
    ])
      made.push(await add({ name, email, document }));
  });

  it('is sorted by name, in pages, with a true total', async () => {
    const first = await staff.get('/api/customers?q=listed&pagination[pageSize]=2');
    expect(names(first)).toEqual(['Abel Listed', 'Mara Listed']);
    expect(first.body.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
    const second = await staff.get('/api/customers?q=listed&pagination[pageSize]=2&pagination[page]=2');
    expect(names(second)).toEqual(['Zulmira Listed']);
    const uncounted = await staff.get('/api/customers?q=listed&pagination[limit]=1&pagination[withCount]=false');
    expect(uncounted.body.meta.pagination).toEqual({ start: 0, limit: 1 });
  });

  it.each([
    ['q=mara listed', ['Mara Listed']],
    ['q=222', ['Abel Listed']],
    ['q=ABEL@listed', ['Abel Listed']],
    ['q=listed nobody', []],
    ['filters[document]=333', ['Mara Listed']],
    ['filters[email][$startsWith]=zul', ['Zulmira Listed']],
    ['filters[email][$null]=true&q=listed', ['Mara Listed']],
    ['filters[document][$in][0]=111&filters[document][$in][1]=222', ['Abel Listed', 'Zulmira Listed']],
    ['q=listed&sort=createdAt:desc', ['Mara Listed', 'Abel Listed', 'Zulmira Listed']],
  ])('answers %s', async (query, expected) => {
    expect(names(await staff.get(`/api/customers?${query}`))).toEqual(expected);
    expect(made).toHaveLength(3);
  });

  it.each([
    'populate=*',
    'populate[user]=true',
    'fields=name',
    'filters[user][password][$startsWith]=a',
    'filters[user]=1',
    'filters[id]=1',
    'filters[createdBy][email]=a',
    'filters[$or][0][name]=a',
    'filters[name][$regex]=(',
    'filters[name][$not][$eq]=a',
    'sort=user.password',
    'sort=id',
    'sort[0][name]=asc',
    'pagination[page]=0',
    'pagination[page]=1&pagination[start]=0',
    'q[$ne]=a',
    'q=%00',
    'locale=en',
  ])('refuses %s', async (query) => {
    expect((await app.api.get(`/api/customers?${query}`)).status).toBe(400);
  });

  it('refuses parameters of the other routes as well', async () => {
    const path = `/api/customers/${made[0]?.documentId}`;
    expect((await app.api.get(`${path}?populate=*`)).status).toBe(400);
    expect((await app.api.put(`${path}?populate=user`).send({ data: { phone: '1' } })).status).toBe(400);
    expect((await app.api.post('/api/customers?status=draft').send({ data: { name: 'A' } })).status).toBe(400);
  });
});
