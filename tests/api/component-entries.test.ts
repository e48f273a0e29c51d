import { create, type Item, makeOccurrence, makeSolution, makeType, makeUser } from '../factories';
import { administrator } from '../helpers/admin';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { halfWritten } from '../helpers/integrity';

let app: App;
let admin: Awaited<ReturnType<typeof administrator>>;
let user: Item;
beforeAll(async () => {
  app = await startApp();
  admin = await administrator(app);
  user = await makeUser(app);
});
afterAll(() => app.stop());

const OCCURRENCE_TYPES = '/content-manager/collection-types/api::occurrence-type.occurrence-type';
const CREATE = 'mutation($data: OccurrenceTypeInput!) { createOccurrenceType(data: $data) { documentId } }';

interface Entry {
  id: number;
  role: string;
  user: { id: number } | null;
}

const usersOf = async ({ documentId }: { documentId: string }): Promise<Entry[]> =>
  (await app.api.get(`/api/occurrence-types/${documentId}?populate[users][populate]=user`)).body.data.users;

const typeWithUser = () => makeType(app, { users: [{ user: user.documentId, role: 'manager' }] });
const put = (plural: string, { documentId }: { documentId: string }, data: object) =>
  app.api.put(`/api/${plural}/${documentId}`).send({ data });

describe('entries of a new item', () => {
  it.each([1, 0, null, '', 'x'])('are new, though they have the id %p', async (id) => {
    await typeWithUser();
    const data = { name: `Half ${id}`, users: [{ id, role: 'supervisor' }] };
    expect(violationsIn(await app.api.post('/api/occurrence-types').send({ data }))).toEqual([
      'users.0.user: FIELD_REQUIRED',
    ]);
    expect(violationsIn(await admin.post(OCCURRENCE_TYPES).send(data))).toEqual(['users.0.user: FIELD_REQUIRED']);
    const whole = { ...data, users: [{ id, role: 'supervisor', user: user.documentId }] };
    expect((await app.api.post('/api/occurrence-types').send({ data: whole })).status).toBe(201);
  });

  it('are so over GraphQL, too', async () => {
    const variables = { data: { name: 'Half', users: [{ id: 1, role: 'supervisor' }] } };
    const { body } = await app.api.post('/graphql').send({ query: CREATE, variables });
    expect(body.errors[0].extensions.error.details.errors).toMatchObject([
      { path: ['users', '0', 'user'], code: 'FIELD_REQUIRED' },
    ]);
  });

  it('are so within a step that is added', async () => {
    const { documentId: sector } = await create(app, 'sectors', { name: 'Parks' });
    const step = { name: 'A', sector, users: [{ user: user.documentId, role: 'manager' }] };
    const solution = await makeSolution(app, { steps: [step] });
    const added = { name: 'B', sector, users: [{ id: 1, role: 'supervisor' }] };
    const data = { name: 'S', occurrence: (await makeOccurrence(app)).documentId, steps: [added] };
    for (const answer of [
      await app.api.post('/api/solutions').send({ data }),
      await put('solutions', solution, { steps: [added] }),
    ]) {
      expect(violationsIn(answer)).toEqual(['steps.0.users.0.user: FIELD_REQUIRED']);
    }
  });
});

describe('entries of a stored item', () => {
  it('are changed by their id, in any order', async () => {
    const type = await typeWithUser();
    const [kept] = await usersOf(type);
    const added = { user: (await makeUser(app)).documentId, role: 'responsible' };
    expect((await put('occurrence-types', type, { users: [added, { id: kept?.id, role: 'supervisor' }] })).status).toBe(
      200,
    );
    expect(await usersOf(type)).toMatchObject([
      { role: 'responsible' },
      { id: kept?.id, role: 'supervisor', user: { id: user.id } },
    ]);
  });

  it('are not those of another item', async () => {
    const [type, other] = [await typeWithUser(), await typeWithUser()];
    const before = await usersOf(type);
    const [foreign] = await usersOf(other);
    for (const id of [foreign?.id, 999_999, null, 'x', {}, true]) {
      const data = { users: [{ id, role: 'supervisor', user: user.documentId }] };
      for (const answer of [
        await put('occurrence-types', type, data),
        await admin.put(`${OCCURRENCE_TYPES}/${type.documentId}`).send(data),
      ]) {
        expect(violationsIn(answer)).toEqual(['users.0.id: FIELD_INVALID']);
      }
    }
    expect(await usersOf(type)).toEqual(before);
  });

  it('are objects, not texts that hold some', async () => {
    const users = [JSON.stringify({ role: 'manager' })];
    for (const answer of [
      await put('occurrence-types', await typeWithUser(), { users }),
      await app.api.post('/api/occurrence-types').send({ data: { name: 'Texts', users } }),
    ]) {
      expect(violationsIn(answer)).toEqual(['users.0: FIELD_INVALID']);
    }
  });
});

describe('entries of a copy in the Content Manager', () => {
  const copy = (type: Item, data: object) => admin.post(`${OCCURRENCE_TYPES}/clone/${type.documentId}`).send(data);
  const untouched = { connect: [], disconnect: [] };

  it('keep the links that the form leaves as they are', async () => {
    const type = await typeWithUser();
    const [{ id } = { id: 0 }] = await usersOf(type);
    const { status, body } = await copy(type, { name: 'Copy', users: [{ id, role: 'manager', user: untouched }] });
    expect({ status, users: await usersOf(body.data) }).toMatchObject({
      status: 200,
      users: [{ role: 'manager', user: { id: user.id } }],
    });
  });

  it('need a user of their own where they are added', async () => {
    const type = await typeWithUser();
    const [{ id } = { id: 0 }] = await usersOf(type);
    const users = [
      { user: { connect: [{ id: user.id }] }, role: 'supervisor' },
      { id, role: 'manager' },
    ];
    expect(violationsIn(await copy(type, { name: 'Copy more', users }))).toEqual(['users.1.user: FIELD_REQUIRED']);
  });
});

it('none of this leaves anything half written', async () => {
  expect(await halfWritten(app)).toEqual([]);
});
