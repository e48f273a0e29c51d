import { type Item, makeGroup, makeOccurrence, makeSector, makeSolution, makeType } from '../factories';
import { administrator, administratorWith, editor, explorer } from '../helpers/admin';
import { type App, startApp } from '../helpers/app';
import { statementsOf } from '../helpers/statements';

type Caller = Awaited<ReturnType<typeof administrator>>;

let app: App;
let admin: Caller;
let sector: Item;
let group: Item;
let type: Item;
let first: Item;
let second: Item;

beforeAll(async () => {
  app = await startApp();
  admin = await administrator(app);
  [sector, group] = [await makeSector(app, { name: 'Water' }), await makeGroup(app, { name: 'Plumbers' })];
  type = await makeType(app, { name: 'Supply', solutionRequired: true, sector: sector.documentId });
  first = await makeOccurrence(app, { name: 'Leak', occurrenceType: type.documentId, sector: sector.documentId });
  second = await makeOccurrence(app, { name: 'No water', occurrenceType: type.documentId, active: false });
  const treaters = { sector: sector.documentId, solutionGroup: group.documentId };
  await makeSolution(app, {
    name: 'Repair',
    occurrence: first.documentId,
    steps: [
      { name: 'Dig', sector: treaters.sector, deadlineValue: 6, deadlineUnit: 'hours' },
      { name: 'Mend', solutionGroup: treaters.solutionGroup, deadlineValue: 3, deadlineUnit: 'hours', parallel: true },
    ],
  });
  await makeSolution(app, { name: 'Replace', occurrence: first.documentId, flow: 'alternative' });
});
afterAll(() => app.stop());

const get = async (path: string, caller: Caller = admin) => {
  const { status, body } = await caller.get(`/occurrence-editor${path}`);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.data;
};

const openType = (caller: Caller = admin) => get(`/types/${type.documentId}`, caller);
const openFirst = (caller: Caller = admin) => get(`/occurrences/${first.documentId}`, caller);

describe('opening a type', () => {
  it('gives its occurrences in order with their readiness and reasons', async () => {
    const data = await openType();
    expect(data).toMatchObject({ documentId: type.documentId, name: 'Supply', attachments: [] });
    expect(data.updatedAt).toBe((await app.api.get(`/api/occurrence-types/${type.documentId}`)).body.data.updatedAt);
    expect(data.occurrences).toEqual([
      {
        documentId: first.documentId,
        code: first['code'],
        name: 'Leak',
        position: 1,
        slaValue: 8,
        slaUnit: 'hours',
        active: true,
        sector: { documentId: sector.documentId, name: 'Water' },
        solutionGroup: null,
        solutionCounts: { main: 1, alternative: 1, activeMain: 1 },
        readiness: { ready: true, reasons: [] },
        updatedAt: expect.any(String),
      },
      expect.objectContaining({
        documentId: second.documentId,
        active: false,
        sector: null,
        solutionCounts: { main: 0, alternative: 0, activeMain: 0 },
        readiness: { ready: false, reasons: ['SOLUTION_REQUIRED'] },
      }),
    ]);
  });

  it('says what the caller may do', async () => {
    const all = { create: true, read: true, update: true, delete: true, duplicate: true, order: true, move: true };
    expect((await openType()).rights).toMatchObject({
      type: { ...all, order: false, move: false },
      occurrence: all,
      solution: { ...all, move: false },
    });
    const reader = await administratorWith(app, [
      editor('read'),
      editor('update'),
      explorer('read', 'occurrence-type', 'name'),
      explorer('update', 'occurrence-type', 'name'),
      explorer('delete', 'occurrence-type'),
    ]);
    const none = Object.fromEntries(Object.keys(all).map((right) => [right, false]));
    expect((await openType(reader)).rights).toEqual({
      type: { ...none, read: true, update: true },
      occurrence: none,
      solution: none,
    });
  });

  it('offers no order and no move to whom these fields are closed', async () => {
    const caller = await administratorWith(app, [
      editor('read'),
      editor('update'),
      explorer('read', 'occurrence-type', 'name'),
      explorer('read', 'occurrence', 'occurrenceType', 'name'),
      explorer('update', 'occurrence', 'name'),
    ]);
    const { rights, documentId } = await openType(caller);
    expect(rights.occurrence).toMatchObject({ update: true, order: false, move: false });
    const order = [first.documentId, second.documentId];
    const answer = await caller.post(`/occurrence-editor/types/${documentId}/occurrences/order`).send({ order });
    expect(answer.status).toBe(403);
  });

  it('leaves out what the role may not read', async () => {
    const caller = await administratorWith(app, [
      editor('read'),
      explorer('read', 'occurrence-type', 'sector'),
      explorer('read', 'occurrence', 'occurrenceType', 'name', 'sector'),
    ]);
    const data = await openType(caller);
    expect(Object.keys(data).sort()).toEqual(['documentId', 'fingerprints', 'occurrences', 'rights', 'updatedAt']);
    expect(Object.keys(data.fingerprints)).toEqual(['sector']);
    expect(Object.keys(data.occurrences[0]).sort()).toEqual(['documentId', 'name', 'updatedAt']);
    expect((await caller.get(`/occurrence-editor/occurrences/${first.documentId}`)).body.data).toEqual({
      documentId: first.documentId,
      name: 'Leak',
      updatedAt: expect.any(String),
      fingerprints: { occurrenceType: expect.any(String), name: expect.any(String), sector: expect.any(String) },
      effective: {},
      rights: expect.any(Object),
    });
  });

  it.each(['types', 'occurrences'])('of %s refuses what is not there, or not for the caller', async (kind) => {
    expect((await admin.get(`/occurrence-editor/${kind}/nosuch`)).status).toBe(404);
    expect((await app.anyone.get(`/occurrence-editor/${kind}/${type.documentId}`)).status).toBe(401);
    const stranger = await administratorWith(app, [editor('read'), explorer('read', 'sector', 'name')]);
    const id = kind === 'types' ? type.documentId : first.documentId;
    expect((await stranger.get(`/occurrence-editor/${kind}/${id}`)).status).toBe(403);
    const own = ['occurrence-type', 'occurrence'].map((name) => ({
      ...explorer('read', name, 'name'),
      conditions: ['admin::is-creator'],
    }));
    const author = await administratorWith(app, [editor('read'), ...own]);
    expect((await author.get(`/occurrence-editor/${kind}/${id}`)).status).toBe(404);
  });

  it('sends as many statements for sixty occurrences as for two', async () => {
    const few = await statementsOf(app, '/occurrence-editor', openType);
    for (let index = 0; index < 58; index += 1) await makeOccurrence(app, { occurrenceType: type.documentId });
    expect(await statementsOf(app, '/occurrence-editor', openType)).toEqual(few);
    expect((await openType()).occurrences).toHaveLength(60);
  });
});

describe('opening an occurrence', () => {
  it('gives its solutions with their steps, main flow first, and says which take longer than the SLA', async () => {
    const { solutions, readiness, occurrenceType, code } = await openFirst();
    expect({ readiness, occurrenceType, code }).toEqual({
      readiness: { ready: true, reasons: [] },
      occurrenceType: { documentId: type.documentId, name: 'Supply' },
      code: first['code'],
    });
    expect(solutions).toMatchObject([
      { name: 'Repair', flow: 'main', position: 1, active: true, minutes: 540, exceedsSla: true },
      { name: 'Replace', flow: 'alternative', position: 1, minutes: 0, exceedsSla: false, steps: [] },
    ]);
    expect(solutions[0].steps).toEqual([
      {
        name: 'Dig',
        sector: { documentId: sector.documentId, name: 'Water' },
        solutionGroup: null,
        deadlineValue: 6,
        deadlineUnit: 'hours',
        parallel: false,
        autoStart: false,
        autoFinish: false,
      },
      expect.objectContaining({ name: 'Mend', solutionGroup: expect.objectContaining({ name: 'Plumbers' }) }),
    ]);
  });
});

it('shows of the steps only the fields that the role may read', async () => {
  const reading = (...fields: string[]) => [
    editor('read'),
    explorer('read', 'occurrence', 'name', 'slaValue', 'slaUnit'),
    explorer('read', 'solution', 'name', 'occurrence', ...fields),
  ];
  const { solutions } = await openFirst(await administratorWith(app, reading('steps.name', 'steps.sector')));
  expect(solutions[0].steps).toEqual([{ name: 'Dig' }, { name: 'Mend' }]);
  expect(solutions[0]).not.toHaveProperty('minutes');
  const times = ['steps.deadlineValue', 'steps.deadlineUnit', 'steps.parallel'];
  const timed = await openFirst(await administratorWith(app, reading(...times)));
  expect(timed.solutions[0]).toMatchObject({ minutes: 540, exceedsSla: true });
  expect(timed.solutions[0].steps[0]).toEqual({ deadlineValue: 6, deadlineUnit: 'hours', parallel: false });
});
