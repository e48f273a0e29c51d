import type { ListTypesResponse, TypeRow } from '../../src/plugins/occurrence-editor/shared/contracts/list-types';
import { type Item, makeClassification, makeOccurrence, makeSector, makeSolution, makeType } from '../factories';
import { administrator, administratorWith, editor, explorer } from '../helpers/admin';
import { type App, startApp } from '../helpers/app';
import { statementsOf } from '../helpers/statements';

type Caller = Awaited<ReturnType<typeof administrator>>;

let app: App;
let admin: Caller;
let health: Item;
let roads: Item;

const READ_ALL = [
  editor('read'),
  explorer('read', 'occurrence-type', 'name', 'sector', 'classification', 'active', 'solutionRequired', 'confidential'),
  explorer('read', 'sector', 'name'),
  explorer('read', 'classification', 'name'),
  explorer('read', 'occurrence', 'name', 'code', 'occurrenceType'),
  explorer('read', 'solution', 'occurrence', 'flow', 'active'),
];

/** Água (roads, 2 occurrences, one of them incomplete), álbum (no sector, retired, confidential), Zelo 9 and 10 (health). */
beforeAll(async () => {
  app = await startApp();
  admin = await administrator(app);
  [health, roads] = [await makeSector(app, { name: 'Health' }), await makeSector(app, { name: 'Roads' })];
  const complaint = await makeClassification(app, { name: 'Complaint' });
  const water = await makeType(app, {
    name: 'Água',
    sector: roads.documentId,
    classification: complaint.documentId,
    solutionRequired: true,
  });
  await makeType(app, { name: 'Zelo 10', sector: health.documentId });
  await makeType(app, { name: 'Zelo 9', sector: health.documentId });
  await makeType(app, { name: 'álbum', active: false, confidential: true });
  const solved = await makeOccurrence(app, { name: 'Leak', occurrenceType: water.documentId });
  await makeSolution(app, { occurrence: solved.documentId });
  const unsolved = await makeOccurrence(app, { name: 'No water', occurrenceType: water.documentId });
  await makeSolution(app, { occurrence: unsolved.documentId, flow: 'alternative' });
  await makeSolution(app, { occurrence: unsolved.documentId, active: false });
  await makeOccurrence(app, { name: 'Retired', occurrenceType: water.documentId, active: false });
});
afterAll(() => app.stop());

const list = async (query = '', caller: Caller = admin): Promise<ListTypesResponse> => {
  const { status, body } = await caller.get(`/occurrence-editor/types${query}`);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};

const names = async (query: string): Promise<(string | undefined)[]> =>
  (await list(query)).results.map(({ name }) => name);

describe('the list of types', () => {
  it('has all that its columns show', async () => {
    const { results, pagination } = await list();
    const [water, , zelo] = results;
    expect(water).toEqual({
      documentId: expect.any(String),
      name: 'Água',
      sector: { documentId: roads.documentId, name: 'Roads' },
      classification: { documentId: expect.any(String), name: 'Complaint' },
      active: true,
      occurrenceCount: 3,
      incompleteCount: 1,
      updatedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(zelo).toMatchObject({ classification: null, occurrenceCount: 0, incompleteCount: 0 });
    expect(pagination).toEqual({ page: 1, pageSize: 10, pageCount: 1, total: 4 });
  });

  it.each([
    ['', ['Água', 'álbum', 'Zelo 9', 'Zelo 10']],
    ['?sort=name:desc', ['Zelo 10', 'Zelo 9', 'álbum', 'Água']],
    ['?sort=sector:asc', ['Zelo 9', 'Zelo 10', 'Água', 'álbum']],
    ['?sort=sector:desc', ['Água', 'Zelo 9', 'Zelo 10', 'álbum']],
    ['?sort=classification:asc', ['Água', 'álbum', 'Zelo 9', 'Zelo 10']],
    ['?sort=occurrenceCount:desc', ['Água', 'álbum', 'Zelo 9', 'Zelo 10']],
    ['?sort=incompleteCount:asc', ['álbum', 'Zelo 9', 'Zelo 10', 'Água']],
    ['?sort=active:asc', ['álbum', 'Água', 'Zelo 9', 'Zelo 10']],
    ['?sort=updatedAt:asc', ['Água', 'Zelo 10', 'Zelo 9', 'álbum']],
    ['?sort=updatedAt:desc', ['álbum', 'Zelo 9', 'Zelo 10', 'Água']],
    ['?pageSize=2&page=2', ['Zelo 9', 'Zelo 10']],
    ['?page=7', []],
    ['?q=AGUA', ['Água']],
    ['?q=%20zelo%20%201', ['Zelo 10']],
    ['?q=%25', []],
    ['?sector=none', ['álbum']],
    ['?sector=nosuch', []],
    ['?classification=none&active=true', ['Zelo 9', 'Zelo 10']],
    ['?active=false', ['álbum']],
    ['?confidential=true', ['álbum']],
    ['?confidential=false&solutionRequired=false', ['Zelo 9', 'Zelo 10']],
    ['?incomplete=true', ['Água']],
    ['?incomplete=false&q=l', ['álbum', 'Zelo 9', 'Zelo 10']],
  ])('%s gives %j', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('finds the type of an occurrence by its code, and filters by a sector', async () => {
    const { body } = await app.api.get('/api/occurrences?filters[name]=Leak');
    expect(await names(`?q=${body.data[0].code}&active=true&sort=sector:desc`)).toContain('Água');
    expect(await names(`?sector=${health.documentId}`)).toEqual(['Zelo 9', 'Zelo 10']);
  });

  it.each([
    '?page=0',
    '?page=-1',
    '?page=1.5',
    '?page[]=1',
    '?pageSize=101',
    '?pageSize=abc',
    '?sort=password:asc',
    '?sort=name',
    '?sort[]=name:asc',
    '?q[$ne]=a',
    `?q=${'a'.repeat(201)}`,
    '?sector[$ne]=1',
    '?active=1',
    '?incomplete=maybe',
    '?nosuch=1',
    '?filters[name]=a',
  ])('refuses %s', async (query) => {
    const { status, body } = await admin.get(`/occurrence-editor/types${query}`);
    expect(status).toBe(400);
    expect(body.error.details.errors[0].code).toBe('FIELD_INVALID');
  });

  it('agrees with the rule of the catalogue about what is incomplete', async () => {
    const { body } = await app.api.get('/api/catalog?include=incomplete');
    type Occurrence = { readiness: { ready: boolean } };
    const incomplete = (occurrences: Occurrence[]) => occurrences.filter(({ readiness }) => !readiness.ready).length;
    const expected = body.data.map((type: { name: string; occurrences: Occurrence[] }) => [
      type.name,
      incomplete(type.occurrences),
    ]);
    const { results } = await list('?active=true');
    expect(results.map(({ name, incompleteCount }) => [name, incompleteCount])).toEqual(expected);
  });

  it('sends as many statements for fifty types as for four', async () => {
    const few = await statementsOf(app, '/occurrence-editor', () =>
      list('?pageSize=100&sort=incompleteCount:desc&q=1'),
    );
    for (let index = 0; index < 46; index += 1) {
      const type = await makeType(app, {
        name: `Many ${index + 100}`,
        sector: health.documentId,
        solutionRequired: true,
      });
      await makeOccurrence(app, { occurrenceType: type.documentId });
    }
    expect(
      await statementsOf(app, '/occurrence-editor', () => list('?pageSize=100&sort=incompleteCount:desc&q=1')),
    ).toEqual(few);
    expect(few.length).toBeGreaterThan(4);
    const { pagination } = await list('?pageSize=5&q=many');
    expect(pagination).toMatchObject({ total: 46, pageCount: 10 });
  });
});

describe('the list shows what a role may read', () => {
  const without = (subject: string, field?: string) =>
    READ_ALL.flatMap((permission) => {
      if (permission.subject !== `api::${subject}.${subject}`) return [permission];
      const fields = permission.properties?.fields?.filter((name) => name !== field);
      return field === undefined ? [] : [{ ...permission, properties: { fields: fields ?? [] } }];
    });
  const water = async (caller: Caller): Promise<TypeRow | undefined> =>
    (await list('?q=agua', caller)).results.find(({ occurrenceCount }) => occurrenceCount !== 0);

  it('all columns to who may read all', async () => {
    const caller = await administratorWith(app, READ_ALL);
    expect(await water(caller)).toMatchObject({ occurrenceCount: 3, incompleteCount: 1, sector: { name: 'Roads' } });
  });

  it.each([
    ['occurrence-type', 'sector', ['sector'], '?sector=none'],
    ['occurrence-type', 'classification', ['classification'], '?sort=classification:asc'],
    ['occurrence-type', 'active', ['active'], '?active=true'],
    ['occurrence-type', 'confidential', [], '?confidential=true'],
    ['occurrence-type', 'solutionRequired', ['incompleteCount'], '?incomplete=true'],
    ['sector', 'name', ['sector'], '?sort=sector:asc'],
    ['sector', undefined, ['sector'], '?sector=none'],
    ['occurrence', 'occurrenceType', ['occurrenceCount', 'incompleteCount'], '?sort=occurrenceCount:asc'],
    ['occurrence', undefined, ['occurrenceCount', 'incompleteCount'], '?sort=incompleteCount:asc'],
    ['solution', 'active', ['incompleteCount'], '?incomplete=false'],
    ['solution', undefined, ['incompleteCount'], '?sort=incompleteCount:desc'],
  ])('without %s %s neither %j nor a filter or order by it', async (subject, field, hidden, query) => {
    const caller = await administratorWith(app, without(subject, field));
    const shown = ['sector', 'classification', 'active', 'occurrenceCount', 'incompleteCount'];
    const row = await water(caller);
    expect(Object.keys(row ?? {}).filter((key) => shown.includes(key))).toEqual(
      shown.filter((column) => !(hidden as string[]).includes(column)),
    );
    expect((await caller.get(`/occurrence-editor/types${query}`)).status).toBe(403);
  });

  it.each(['', '?sort=name:asc'])('without names, which %j does not ask for: last changed first', async (query) => {
    const caller = await administratorWith(app, without('occurrence-type', 'name'));
    const { results } = await list(query, caller);
    const changed = results.map(({ updatedAt }) => updatedAt);
    expect(changed).toEqual([...changed].sort().reverse());
    expect(results.length).toBeGreaterThan(3);
    expect(results.filter((row) => 'name' in row)).toEqual([]);
    for (const asked of ['?sort=name:desc', '?q=agua'])
      expect((await caller.get(`/occurrence-editor/types${asked}`)).status).toBe(403);
  });

  it('to nobody without the action, the right to read types, or a session', async () => {
    const [noAction, noTypes] = [READ_ALL.slice(1), without('occurrence-type')];
    for (const permissions of [noAction, noTypes]) {
      const caller = await administratorWith(app, permissions);
      expect((await caller.get('/occurrence-editor/types')).status).toBe(403);
    }
    expect((await app.anyone.get('/occurrence-editor/types')).status).toBe(401);
    expect((await app.api.get('/occurrence-editor/types')).status).toBe(401);
  });

  it('only the items that the conditions of a role leave', async () => {
    const own = READ_ALL.map((permission) =>
      permission.subject === 'api::occurrence-type.occurrence-type'
        ? { ...permission, conditions: ['admin::is-creator'] }
        : permission,
    );
    const caller = await administratorWith(app, own);
    const { results, pagination } = await list('', caller);
    expect(results).toEqual([]);
    expect(pagination.total).toBe(0);
  });
});
