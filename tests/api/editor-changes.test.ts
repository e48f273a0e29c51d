import {
  create,
  type Item,
  makeClassification,
  makeOccurrence,
  makeSector,
  makeSolution,
  makeType,
  makeUser,
} from '../factories';
import { administrator, administratorWith, editor, explorer } from '../helpers/admin';
import { type App, startApp } from '../helpers/app';

type Caller = Awaited<ReturnType<typeof administrator>>;

let app: App;
let admin: Caller;
let sector: Item;
let type: Item;
let first: Item;

beforeAll(async () => {
  app = await startApp();
  admin = await administrator(app);
  sector = await makeSector(app, { name: 'Water' });
  type = await makeType(app, { name: 'Supply', sector: sector.documentId });
  first = await makeOccurrence(app, { name: 'Leak', occurrenceType: type.documentId });
  await makeSolution(app, { name: 'Repair', occurrence: first.documentId });
});
afterAll(() => app.stop());

const get = async (caller: Caller, path: string) => {
  const { status, body } = await caller.get(`/occurrence-editor${path}`);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.data;
};

const open = (caller: Caller = admin) => get(caller, `/types/${type.documentId}`);

describe('what has changed since', () => {
  const contentManager = (uid: string, documentId: string) => `/content-manager/collection-types/${uid}/${documentId}`;
  const save = (caller: Caller, ifMatch: string, data: object) =>
    caller
      .put(contentManager('api::occurrence-type.occurrence-type', type.documentId))
      .set('If-Match', `"${ifMatch}"`)
      .send(data);
  const changes = async ({ updatedAt, fingerprints }: Item, caller: Caller = admin) => {
    const body = { kind: 'type', documentId: type.documentId, updatedAt, fingerprints };
    return (await caller.post('/occurrence-editor/changes').send(body)).body.data;
  };

  it('is told to the second who saves, with a name, and nothing is overwritten', async () => {
    const grace = await administrator(app, 'Grace');
    const user = await makeUser(app);
    const mine = await open();
    expect(await changes(mine)).toMatchObject({ isChanged: false, fields: [] });
    const theirs = {
      description: 'Pipes',
      confidential: true,
      sector: { disconnect: [{ documentId: sector.documentId }] },
    };
    const users = [{ user: { connect: [{ id: user.id, documentId: user.documentId }] }, role: 'manager' }];
    const saved = await save(grace, mine.updatedAt, { ...theirs, users });
    expect(saved.status).toBe(200);
    const refused = await save(admin, mine.updatedAt, { description: 'Taps' });
    expect([refused.status, refused.body.error.details.code]).toEqual([409, 'STALE']);
    const told = await changes(mine);
    expect(told).toMatchObject({ isChanged: true, changedBy: 'Grace' });
    expect(told.fields).toEqual([
      { name: 'sector', current: [] },
      { name: 'description', current: 'Pipes' },
      { name: 'confidential', current: true },
      { name: 'users', current: 1 },
    ]);
    const after = (await app.api.get(`/api/occurrence-types/${type.documentId}`)).body.data;
    expect(after).toMatchObject({ description: 'Pipes', updatedAt: told.updatedAt });
    expect((await save(admin, told.updatedAt, { description: 'Taps' })).status).toBe(200);
    expect((await changes({ ...mine, fingerprints: told.fingerprints })).fields).toEqual([
      { name: 'description', current: 'Taps' },
    ]);
  });

  it('names nobody where another application wrote', async () => {
    const mine = await open();
    await app.api.put(`/api/occurrence-types/${type.documentId}`).send({ data: { description: 'API' } });
    expect(await changes(mine)).toMatchObject({ isChanged: true, changedBy: null });
  });

  it('covers only what the role may read', async () => {
    const caller = await administratorWith(app, [
      editor('read'),
      explorer('read', 'occurrence-type', 'name', 'satisfactionSurvey'),
    ]);
    const mine = await open(caller);
    const survey = await create(app, 'satisfaction-surveys', { name: 'Secret survey' });
    const data = { description: 'Hidden', satisfactionSurvey: survey.documentId };
    await app.api.put(`/api/occurrence-types/${type.documentId}`).send({ data });
    const told = await changes({ ...mine, fingerprints: { ...mine.fingerprints, description: 'guess' } }, caller);
    expect(told.fields).toEqual([{ name: 'satisfactionSurvey', current: 1 }]);
  });

  it('is told of occurrences and solutions, whatever kind of field it is', async () => {
    const { updatedAt, fingerprints, solutions } = await get(admin, `/occurrences/${first.documentId}`);
    const [a, b] = [
      await makeClassification(app, { kind: 'ticket', name: 'A' }),
      await makeClassification(app, { kind: 'ticket', name: 'B' }),
    ];
    await app.api
      .put(`/api/occurrences/${first.documentId}`)
      .send({ data: { slaValue: 9, ticketClassifications: [b.documentId, a.documentId] } });
    const ask = (body: object) => admin.post('/occurrence-editor/changes').send(body);
    const about = { kind: 'occurrence', documentId: first.documentId, updatedAt, fingerprints };
    expect((await ask(about)).body.data.fields).toEqual([
      { name: 'slaValue', current: 9 },
      { name: 'ticketClassifications', current: ['B', 'A'] },
    ]);
    const [{ documentId, ...solution }] = solutions;
    await app.api
      .put(`/api/solutions/${documentId}`)
      .send({ data: { steps: [{ name: 'Look', sector: sector.documentId }] } });
    const { body } = await ask({
      kind: 'solution',
      documentId,
      updatedAt: solution.updatedAt,
      fingerprints: solution.fingerprints,
    });
    expect(body.data.fields).toEqual([{ name: 'steps', current: 1 }]);
  });

  it.each([
    [{ kind: 'sector' }, 400],
    [{ kind: 'type', documentId: { $ne: 'a' } }, 400],
    [{ kind: 'type', documentId: 'nosuch', updatedAt: 'x', fingerprints: { a: 1 } }, 400],
    [{ kind: 'type', documentId: 'nosuch', updatedAt: 'x', more: 1 }, 400],
    [[], 400],
    [{ kind: 'type', documentId: 'nosuch', updatedAt: 'x' }, 404],
  ])('%j gives %d', async (body, expected) => {
    const { status } = await admin.post('/occurrence-editor/changes').send(body);
    expect(status).toBe(expected);
  });
});

it('If-Match holds in the Content Manager for every editor type', async () => {
  const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
  const solution = await makeSolution(app, { occurrence: occurrence.documentId });
  for (const [uid, item] of [
    ['api::occurrence.occurrence', occurrence],
    ['api::solution.solution', solution],
  ] as const) {
    const put = (ifMatch: string) =>
      admin
        .put(`/content-manager/collection-types/${uid}/${item.documentId}`)
        .set('If-Match', ifMatch)
        .send({ name: 'X' });
    expect((await put('"2020-01-01T00:00:00.000Z"')).status).toBe(409);
    expect((await put(`"${item.updatedAt}"`)).status).toBe(200);
    expect((await put(`"${item.updatedAt}"`)).status).toBe(409);
  }
});
