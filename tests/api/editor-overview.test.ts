import { create, type Item, makeOccurrence, makeSector, makeSolution, makeType } from '../factories';
import { administrator, administratorWith, editor, explorer } from '../helpers/admin';
import { type App, startApp } from '../helpers/app';
import { statementsOf } from '../helpers/statements';

type Caller = Awaited<ReturnType<typeof administrator>>;

let app: App;
let admin: Caller;
let incomplete: Item;
beforeAll(async () => {
  app = await startApp();
  admin = await administrator(app);
  const sector = await makeSector(app);
  const type = await makeType(app, { name: 'Supply', sector: sector.documentId, solutionRequired: true });
  const ready = await makeOccurrence(app, { occurrenceType: type.documentId });
  await makeSolution(app, { occurrence: ready.documentId });
  incomplete = await makeOccurrence(app, { name: 'Leak', occurrenceType: type.documentId });
  const retired = await makeType(app, { solutionRequired: true });
  await makeOccurrence(app, { occurrenceType: retired.documentId });
  await app.api.put(`/api/occurrence-types/${retired.documentId}`).send({ data: { active: false } });
  await makeType(app, { name: 'Homeless' });
  const article = await create(app, 'articles', { title: 'Twice' });
  const publish = `/content-manager/collection-types/api::article.article/${article.documentId}/actions/publish`;
  await admin.post(publish).send({ title: 'Twice' });
});
afterAll(() => app.stop());

const get = async (path: string, caller: Caller = admin) => (await caller.get(`/occurrence-editor/${path}`)).body.data;

describe('the configuration page', () => {
  const counts = async (caller: Caller = admin): Promise<Record<string, number>> => {
    const entries: { singularName: string; count: number }[] = await get('configuration', caller);
    return Object.fromEntries(entries.map(({ singularName, count }) => [singularName, count]));
  };

  it('counts the items of every type that the Content Manager shows, drafts and their published versions once', async () => {
    const counted = await counts();
    expect(counted).toMatchObject({
      'occurrence-type': 3,
      occurrence: 3,
      solution: 1,
      article: 1,
      sector: 2,
      form: 0,
      'desk-setting': 1,
    });
    for (const hidden of ['ticket', 'ticket-identity', 'access-record', 'notification', 'counter'])
      expect(counted).not.toHaveProperty(hidden);
    const [entry] = (await get('configuration')).filter(
      ({ singularName }: { singularName: string }) => singularName === 'form',
    );
    expect(entry).toEqual({
      uid: 'api::form.form',
      kind: 'collectionType',
      singularName: 'form',
      displayName: 'Form',
      count: 0,
    });
  });

  it('has only what the caller may read', async () => {
    const own = { ...explorer('read', 'sector', 'name'), conditions: ['admin::is-creator'] };
    const caller = await administratorWith(app, [editor('read'), explorer('read', 'form', 'name'), own]);
    expect(await counts(caller)).toEqual({ form: 0, sector: 0 });
    const stranger = await administratorWith(app, [explorer('read', 'form', 'name')]);
    expect((await stranger.get('/occurrence-editor/configuration')).status).toBe(403);
  });
});

describe('the home page', () => {
  it('has counts, what is to be done, and what was changed last', async () => {
    const data = await get('home');
    expect(data).toMatchObject({
      types: 3,
      occurrences: 3,
      solutions: 1,
      incompleteOccurrences: 1,
      incompleteTypes: 1,
      typesWithoutSector: 1,
    });
    expect(data.recentlyChanged).toHaveLength(5);
    expect(data.recentlyChanged[0]).toMatchObject({ kind: 'type', name: 'Homeless' });
    await app.api.put(`/api/occurrences/${incomplete.documentId}`).send({ data: { note: 'New' } });
    expect((await get('home')).recentlyChanged[0]).toEqual({
      kind: 'occurrence',
      documentId: incomplete.documentId,
      name: 'Leak',
      occurrenceType: expect.any(String),
      updatedAt: expect.any(String),
    });
  });

  it('leaves out what the role may not read', async () => {
    const caller = await administratorWith(app, [editor('read'), explorer('read', 'occurrence-type', 'description')]);
    expect(await get('home', caller)).toEqual({ types: 3, recentlyChanged: [] });
    const nobody = await administratorWith(app, [editor('read')]);
    expect(await get('home', nobody)).toEqual({ recentlyChanged: [] });
  });

  it('sends as many statements for forty types as for three', async () => {
    const few = await statementsOf(app, '/occurrence-editor', () => get('home'));
    for (let index = 0; index < 37; index += 1) await makeType(app);
    expect(await statementsOf(app, '/occurrence-editor', () => get('home'))).toEqual(few);
    expect(few.length).toBeGreaterThan(5);
  });
});
