import {
  create,
  type Item,
  makeClassification,
  makeGroup,
  makeOccurrence,
  makeSector,
  makeSolution,
  makeType,
  makeUser,
} from '../factories';
import { administrator, administratorWith, editor, explorer } from '../helpers/admin';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';

let app: App;
let admin: Awaited<ReturnType<typeof administrator>>;
beforeAll(async () => {
  app = await startApp();
  admin = await administrator(app);
});
afterAll(() => app.stop());

const upload = async (name: string): Promise<{ id: number }> =>
  (
    await app.api
      .post('/api/upload')
      .attach('files', Buffer.from('text'), { filename: name, contentType: 'text/plain' })
  ).body[0];

/** A type with everything on it: two occurrences, the first with three solutions in both flows. */
const fullType = async (data: Record<string, unknown> = {}) => {
  const [sector, group, user] = [await makeSector(app), await makeGroup(app), await makeUser(app)];
  const [kind, other] = [await makeClassification(app), await makeClassification(app, { kind: 'ticket' })];
  const survey = await create(app, 'satisfaction-surveys', { name: 'Survey' });
  const [one, two] = [await create(app, 'articles', { title: 'One' }), await create(app, 'articles', { title: 'Two' })];
  const users = [
    { user: user.documentId, role: 'manager' },
    { user: user.documentId, role: 'responsible' },
  ];
  const [a, b] = [await upload('a.txt'), await upload('b.txt')];
  const common = { users, attachments: [b.id, a.id], satisfactionSurvey: survey.documentId, sendSurveyBySms: true };
  const type = await makeType(app, {
    ...common,
    sector: sector.documentId,
    classification: kind.documentId,
    solutionGroup: group.documentId,
    description: 'All of it',
    confidential: true,
    solutionRequired: true,
    ...data,
  });
  const first = await makeOccurrence(app, {
    ...common,
    occurrenceType: type.documentId,
    articles: [two.documentId, one.documentId],
    ticketClassifications: [other.documentId],
    sector: sector.documentId,
    note: 'Careful',
  });
  const second = await makeOccurrence(app, { occurrenceType: type.documentId, active: false });
  const steps = [
    { name: 'Look', sector: sector.documentId, deadlineValue: 2, deadlineUnit: 'hours', parallel: true, users },
    { name: 'Mend', solutionGroup: group.documentId, autoStart: true },
  ];
  await makeSolution(app, { occurrence: first.documentId, name: 'Main', steps });
  await makeSolution(app, { occurrence: first.documentId, name: 'Other', flow: 'alternative' });
  await makeSolution(app, { occurrence: first.documentId, name: 'Old', active: false });
  return { type, sector, first, second };
};

const populate =
  'populate[users][populate]=user&populate[attachments]=true&populate[satisfactionSurvey]=true&populate[sector]=true';
const ofType = `${populate}&populate[classification]=true&populate[solutionGroup]=true&populate[occurrences][sort]=position`;
const ofOccurrence = `${populate}&populate[articles]=true&populate[ticketClassifications]=true&populate[solutions][populate][steps][populate]=*`;

const read = async (path: string): Promise<Record<string, never>> => (await app.api.get(`/api/${path}`)).body.data;

/** What a copy has in common with its original: everything but what makes it another item. */
const content = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(content);
  if (typeof value !== 'object' || value === null) return value;
  const own = ['id', 'documentId', 'code', 'createdAt', 'updatedAt', 'publishedAt', 'occurrences'];
  const entries = Object.entries(value).filter(([key]) => !own.includes(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, content(inner)]));
};

const duplicate = (type: Item, body: object, caller = admin) =>
  caller.post(`/occurrence-editor/types/${type.documentId}/duplicate`).send(body);

const count = async (): Promise<number[]> =>
  Promise.all(
    ['occurrence_types', 'occurrences', 'solutions', 'desk_steps', 'desk_user_roles'].map(async (table) => {
      const [row] = await app.strapi.db.connection(table).count({ n: '*' });
      return Number(row?.['n']);
    }),
  );

describe('duplicating a type', () => {
  it('copies occurrences, solutions, steps, users, files, articles and links, in their order, with new codes', async () => {
    const { type, first, second } = await fullType();
    const { status, body } = await duplicate(type, { name: ' Copy ' });
    expect(status).toBe(200);
    expect(body.data).toEqual({ documentId: expect.any(String), name: 'Copy', occurrences: 2, solutions: 3 });
    const [original, copy] = [
      await read(`occurrence-types/${type.documentId}?${ofType}`),
      await read(`occurrence-types/${body.data.documentId}?${ofType}`),
    ];
    expect(content({ ...copy, name: type['name'] })).toEqual(content(original));
    const copies = copy['occurrences'] as unknown as (Item & { code: number; position: number })[];
    expect(copies.map(({ name, position }) => [name, position])).toEqual([
      [first['name'], 1],
      [second['name'], 2],
    ]);
    const codes = copies.map(({ code }) => code);
    expect(codes).toEqual([Number(second['code']) + 1, Number(second['code']) + 2]);
    const [firstCopy] = copies;
    const [was, is] = [
      await read(`occurrences/${first.documentId}?${ofOccurrence}`),
      await read(`occurrences/${firstCopy?.documentId}?${ofOccurrence}`),
    ];
    expect(content(is)).toEqual(content(was));
    const { solutions } = is as unknown as { solutions: { name: string; position: number; steps: unknown[] }[] };
    expect(solutions.map(({ name, position }) => [name, position])).toEqual([
      ['Main', 1],
      ['Old', 2],
      ['Other', 1],
    ]);
    expect(solutions[0]?.steps).toHaveLength(2);
  });

  it('keeps the original as it was', async () => {
    const { type, first } = await fullType();
    const before = await read(`occurrence-types/${type.documentId}?${ofType}`);
    const occurrence = await read(`occurrences/${first.documentId}?${ofOccurrence}`);
    await duplicate(type, { name: 'Another' });
    expect(await read(`occurrence-types/${type.documentId}?${ofType}`)).toEqual(before);
    expect(await read(`occurrences/${first.documentId}?${ofOccurrence}`)).toEqual(occurrence);
  });

  it('takes the same name in another sector, or in none, and refuses it in the same', async () => {
    const { type } = await fullType();
    const elsewhere = await makeSector(app);
    const name = type['name'];
    const before = await count();
    expect(violationsIn(await duplicate(type, { name }))).toEqual(['name: NAME_TAKEN_IN_SECTOR']);
    expect(violationsIn(await duplicate(type, { name: String(name).toUpperCase() }))).toEqual([
      'name: NAME_TAKEN_IN_SECTOR',
    ]);
    expect(await count()).toEqual(before);
    for (const sector of [elsewhere.documentId, null]) {
      const { status, body } = await duplicate(type, { name, sector });
      expect(status).toBe(200);
      const copy = await read(`occurrence-types/${body.data.documentId}?populate=sector`);
      expect((copy['sector'] as unknown as Item | null)?.documentId ?? null).toBe(sector);
    }
  });

  it('copies nothing where one item below is refused, and says which', async () => {
    const { type, first, sector } = await fullType();
    await app.api.put(`/api/sectors/${sector.documentId}`).send({ data: { active: false } });
    const elsewhere = await makeSector(app);
    const before = await count();
    const answer = await duplicate(type, { name: 'Copy', sector: elsewhere.documentId });
    expect(violationsIn(answer)).toEqual([`occurrences.${first['code']}.sector: RETIRED`]);
    expect(await count()).toEqual(before);
    await app.api.put(`/api/occurrences/${first.documentId}`).send({ data: { sector: null } });
    expect(violationsIn(await duplicate(type, { name: 'Copy', sector: elsewhere.documentId }))).toEqual([
      `occurrences.${first['code']}.solutions.Main.steps.0.sector: RETIRED`,
    ]);
    expect(await count()).toEqual(before);
  });

  it('lets one of ten win who want the same name', async () => {
    const { type } = await fullType();
    const answers = await Promise.all(Array.from({ length: 10 }, () => duplicate(type, { name: 'Wanted' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(400)]);
    const { body } = await app.api.get('/api/occurrences?fields=code&pagination[pageSize]=100');
    const codes = body.data.map(({ code }: { code: number }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each([
    [{}, ['name: FIELD_REQUIRED']],
    [{ name: 1 }, ['name: FIELD_INVALID']],
    [{ name: 'A', sector: { id: 1 } }, ['sector: FIELD_INVALID']],
    [{ name: 'A', extra: 1 }, ['extra: FIELD_INVALID']],
    [{ name: 'A', sector: 'nosuch' }, ['sector: FIELD_INVALID']],
    [{ name: ' ' }, ['name: FIELD_REQUIRED']],
    [{ name: 'a'.repeat(121) }, ['name: FIELD_INVALID']],
  ])('refuses %j', async (body, expected) => {
    const type = await makeType(app);
    const before = await count();
    const answer = await duplicate(type, body);
    expect([answer.status, violationsIn(answer)]).toEqual([400, expected]);
    expect(await count()).toEqual(before);
  });

  it('needs the action and the right to create and read all that is copied', async () => {
    const { type } = await fullType();
    const kinds = ['occurrence-type', 'occurrence', 'solution'];
    const fields = ['name', 'occurrenceType', 'occurrence', 'slaValue', 'slaUnit', 'flow'];
    const all = [
      editor('duplicate'),
      ...kinds.flatMap((kind) => [explorer('create', kind, ...fields), explorer('read', kind, ...fields)]),
    ];
    for (let index = 0; index < all.length; index += 1) {
      const caller = await administratorWith(
        app,
        all.filter((_, other) => other !== index),
      );
      expect((await duplicate(type, { name: 'Mine' }, caller)).status).toBe(403);
    }
    const caller = await administratorWith(app, all);
    const { status, body } = await duplicate(type, { name: 'Mine' }, caller);
    expect(status).toBe(200);
    const copy = await read(`occurrence-types/${body.data.documentId}?${ofType}`);
    expect(copy).toMatchObject({ description: null, confidential: false, sector: null, active: true });
    expect(copy).toMatchObject({ users: [], attachments: [] });
    expect(await read(`occurrence-types/${type.documentId}?${ofType}`)).toMatchObject({ users: [{}, {}] });
  });

  it.each([
    ['create', 'read'],
    ['read', 'create'],
  ])('copies no component of which the caller may not %s a field', async (closed, open) => {
    const { type } = await fullType();
    const kinds = ['occurrence-type', 'occurrence', 'solution'];
    const fields = ['name', 'occurrenceType', 'occurrence', 'slaValue', 'slaUnit', 'flow', 'users.role', 'steps.name'];
    const others = ['users.user', 'steps.sector', 'steps.deadlineValue', 'steps.deadlineUnit'];
    const caller = await administratorWith(app, [
      editor('duplicate'),
      ...kinds.flatMap((kind) => [explorer(closed, kind, ...fields), explorer(open, kind, ...fields, ...others)]),
    ]);
    const { body } = await duplicate(type, { name: `Without people, ${closed}` }, caller);
    const copy = await read(`occurrence-types/${body.data.documentId}?${ofType}`);
    expect(copy).toMatchObject({ users: [], occurrences: [{}, {}] });
    const [{ documentId }] = copy['occurrences'] as unknown as [Item];
    const { solutions } = await read(`occurrences/${documentId}?${ofOccurrence}`);
    expect(solutions).toMatchObject([{ steps: [] }, {}, {}]);
  });

  it('of what is not there is a 404', async () => {
    expect((await admin.post('/occurrence-editor/types/nosuch/duplicate').send({ name: 'A' })).status).toBe(404);
  });
});

describe('duplicating an occurrence', () => {
  const send = (occurrence: Item, body: object) =>
    admin.post(`/occurrence-editor/occurrences/${occurrence.documentId}/duplicate`).send(body);

  it('copies it with its solutions to the end of its type, or of another', async () => {
    const { type, first } = await fullType();
    const { status, body } = await send(first, { name: 'Twin' });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ name: 'Twin', solutions: 3 });
    expect(body.data.code).toBeGreaterThan(Number(first['code']));
    const [was, is] = [
      await read(`occurrences/${first.documentId}?${ofOccurrence}`),
      await read(`occurrences/${body.data.documentId}?${ofOccurrence}`),
    ];
    expect(content({ ...is, name: first['name'], position: 1 } as object)).toEqual(content(was));
    expect(is['position']).toBe(3);
    expect(violationsIn(await send(first, { name: first['name'] }))).toEqual(['name: NAME_TAKEN_IN_TYPE']);
    const other = await makeType(app);
    const moved = await send(first, { name: first['name'], occurrenceType: other.documentId, sector: null });
    const copy = await read(`occurrences/${moved.body.data.documentId}?populate=*`);
    expect(copy).toMatchObject({ position: 1, sector: null, occurrenceType: { documentId: other.documentId } });
    expect((await read(`occurrence-types/${type.documentId}?populate=occurrences`))['occurrences']).toHaveLength(3);
  });

  it.each([[{}], [{ name: 'A', occurrenceType: null }], [{ name: '' }], [{ name: 'A', sector: 'nosuch' }]])(
    'refuses %j',
    async (body) => {
      expect((await send(await makeOccurrence(app), body)).status).toBe(400);
    },
  );

  it('to a type that is not there is a 404', async () => {
    expect((await send(await makeOccurrence(app), { name: 'A', occurrenceType: 'nosuch' })).status).toBe(404);
  });
});
