import { create, type Item } from '../factories';
import { administrator } from '../helpers/admin';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { logIn, tokenOf } from '../helpers/callers';

const ITEM = ['find', 'findOne', 'create', 'update'].map((action) => `api::inventory-item.inventory-item.${action}`);
const CUSTOMER = ['list', 'read', 'add', 'change'].map((action) => `api::customer.customer.${action}`);
const SECRET = 'Planted Person';
let app: App;
let ana: Item;
let bia: Item;
let staff: Awaited<ReturnType<typeof logIn>>['agent'];
/** May read items, but not customers. */
let clerk: typeof staff;
beforeAll(async () => {
  app = await startApp();
  ana = await create(app, 'customers', { name: 'Ana', document: 'planted-document' });
  bia = await create(app, 'customers', { name: SECRET, email: 'planted@example.org', document: 'planted-document' });
  staff = (await logIn(app, { actions: [...ITEM, ...CUSTOMER] })).agent;
  clerk = (await logIn(app, { actions: ITEM })).agent;
});
afterAll(() => app.stop());

const items = () => app.strapi.db.query('api::inventory-item.inventory-item').count();
const owner = ({ documentId, name }: Item) => ({ documentId, name });
const add = (data: object) => create(app, 'inventory-items', data as never);

describe('the customer of an item', () => {
  it('is named and seen by staff and by tokens', async () => {
    const token = await tokenOf(app, [...ITEM, ...CUSTOMER]);
    for (const caller of [staff, token, app.api]) {
      const added = await caller
        .post('/api/inventory-items')
        .send({ data: { name: 'Meter', customer: ana.documentId } });
      expect(added.status).toBe(201);
      expect(added.body.data).toMatchObject({ name: 'Meter', active: true, customer: owner(ana) });
      const path = `/api/inventory-items/${added.body.data.documentId}`;
      expect((await caller.get(path)).body.data).toEqual(added.body.data);
      const moved = await caller.put(path).send({ data: { customer: bia.documentId } });
      expect(moved.body.data).toMatchObject({ name: 'Meter', customer: owner(bia) });
      expect((await caller.put(path).send({ data: { identifier: '7' } })).body.data.customer).toEqual(owner(bia));
      expect((await caller.put(path).send({ data: { customer: null } })).body.data.customer).toBeNull();
    }
    const { body } = await staff.get('/api/inventory-items?pagination[pageSize]=2&sort=name&fields=name');
    expect(body.data.map(({ customer }: Item) => customer)).toEqual([null, null]);
    expect(body.meta.pagination.pageSize).toBe(2);
  });

  it('does not exist for who may not read customers', async () => {
    const { documentId } = await add({ name: 'Pump', customer: bia.documentId });
    const path = `/api/inventory-items/${documentId}`;
    const read = await clerk.get(path);
    expect(read.body.data).not.toHaveProperty('customer');
    expect((await clerk.get('/api/inventory-items')).text).not.toContain(SECRET);
    expect((await clerk.put(path).send({ data: { name: 'Pump 2' } })).body.data).not.toHaveProperty('customer');
    for (const data of [{ customer: ana.documentId }, { customer: null }, { name: 'x', customer: 'nobody' }])
      expect((await clerk.put(path).send({ data })).status).toBe(400);
    expect(
      (await clerk.post('/api/inventory-items').send({ data: { name: 'x', customer: ana.documentId } })).status,
    ).toBe(400);
    expect((await staff.get(path)).body.data.customer).toEqual(owner(bia));
  });

  it.each([
    'filters[customer][name]=Ana',
    'filters[customer][documentId][$notNull]=true',
    'filters[customer][document][$startsWith]=planted',
    'filters[customer]=1',
    'filters[$or][0][customer][email][$contains]=planted',
    'sort=customer.name',
    'sort[customer][document]=asc',
    'fields=customer',
  ])('leads nobody to the customer: %s', async (query) => {
    await add({ name: 'Lamp', customer: bia.documentId });
    for (const caller of [staff, clerk]) {
      const { status, text } = await caller.get(`/api/inventory-items?${query}`);
      expect(text).not.toMatch(/planted-document|planted@/);
      expect({ query, status }).toEqual({ query, status: 400 });
    }
  });

  it.each(['*', 'customer', 'customer.user'])('shows no more where %s is populated', async (populate) => {
    const { documentId } = await add({ name: 'Pole', customer: bia.documentId });
    const path = `/api/inventory-items/${documentId}?populate=${populate}`;
    for (const caller of [staff, app.api]) {
      const { status, body } = await caller.get(path);
      if (status === 200) expect(body.data.customer).toEqual(owner(bia));
      else expect(status).toBe(400);
    }
    expect((await clerk.get(path)).body.data ?? {}).not.toHaveProperty('customer');
  });

  it('is not in GraphQL', async () => {
    const query = '{ inventoryItems { name customer { name } } }';
    const { body } = await app.api.post('/graphql').send({ query });
    expect(body.errors[0].message).toContain('customer');
    const mutation = `mutation { createInventoryItem(data: { name: "x", customer: "${ana.documentId}" }) { name } }`;
    expect((await app.api.post('/graphql').send({ query: mutation })).body.errors[0].message).toContain('customer');
  });

  it('stays in the Content Manager', async () => {
    const { documentId } = await add({ name: 'Boiler', customer: ana.documentId });
    const admin = await administrator(app);
    const path = `/content-manager/relations/api::inventory-item.inventory-item/${documentId}/customer`;
    const { body } = await admin.get(path);
    expect(body.results.map(({ documentId: id }: Item) => id)).toEqual([ana.documentId]);
  });
});

describe('a refused item', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, [': FIELD_INVALID']],
    ['a list', [], [': FIELD_INVALID']],
    [
      'no name, and a customer that does not exist',
      { customer: 'nobody' },
      ['customer: FIELD_INVALID', 'name: FIELD_REQUIRED'],
    ],
    ['a customer by number', { name: 'a', customer: 1 }, ['customer: FIELD_INVALID']],
    ['a customer by operation', { name: 'a', customer: { connect: ['x'] } }, ['customer: FIELD_INVALID']],
    ['two customers', { name: 'a', customer: ['x', 'y'] }, ['customer: FIELD_INVALID']],
  ])('with %s', async (_, data, expected) => {
    const before = await items();
    const answer = await app.api.post('/api/inventory-items').send({ data });
    expect({ status: answer.status, found: violationsIn(answer) }).toEqual({ status: 400, found: expected });
    expect(await items()).toBe(before);
  });

  it('is 404 where it does not exist, 403 without the right, and 409 where the copy is stale', async () => {
    expect((await staff.get('/api/inventory-items/nobody')).status).toBe(404);
    expect((await staff.put('/api/inventory-items/nobody').send({ data: { name: 'x' } })).status).toBe(404);
    const item = await add({ name: 'Fence' });
    const path = `/api/inventory-items/${item.documentId}`;
    expect((await app.anyone.get(path)).status).toBe(403);
    expect((await app.anyone.put(path).send({ data: { name: 'x' } })).status).toBe(403);
    const change = () =>
      staff
        .put(path)
        .set('If-Match', `"${item.updatedAt}"`)
        .send({ data: { customer: ana.documentId } });
    expect((await change()).status).toBe(200);
    expect((await change()).status).toBe(409);
  });
});
