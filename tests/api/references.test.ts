import {
  create,
  makeClassification,
  makeGroup,
  makeOccurrence,
  makeSector,
  makeSolution,
  makeType,
  makeUser,
} from '../factories';
import { administrator } from '../helpers/admin';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const put = (plural: string, { documentId }: { documentId: string }, data: object) =>
  app.api.put(`/api/${plural}/${documentId}`).send({ data });
const post = (plural: string, data: object) => app.api.post(`/api/${plural}`).send({ data });
const retire = (plural: string, item: { documentId: string }) => put(plural, item, { active: false });

describe('classifications', () => {
  it('of the wrong kind are refused wherever one is referenced', async () => {
    const [ofTickets, ofTypes] = [await makeClassification(app, { kind: 'ticket' }), await makeClassification(app)];
    expect(violationsIn(await post('occurrence-types', { name: 'A', classification: ofTickets.documentId }))).toEqual([
      'classification: WRONG_CLASSIFICATION_KIND',
    ]);
    const type = await makeType(app);
    const occurrence = { name: 'A', occurrenceType: type.documentId, slaValue: 1, slaUnit: 'days' };
    const wrong = { classification: ofTickets.documentId, ticketClassifications: { connect: [ofTypes.documentId] } };
    expect(violationsIn(await post('occurrences', { ...occurrence, ...wrong }))).toEqual([
      'classification: WRONG_CLASSIFICATION_KIND',
      'ticketClassifications: WRONG_CLASSIFICATION_KIND',
    ]);
  });

  it('keep their kind once they are used', async () => {
    const classification = await makeClassification(app);
    expect((await put('classifications', classification, { kind: 'ticket' })).status).toBe(200);
    expect((await put('classifications', classification, { kind: 'occurrenceType' })).status).toBe(200);
    await makeType(app, { classification: classification.documentId });
    const refused = await put('classifications', classification, { kind: 'ticket' });
    expect(violationsIn(refused)).toEqual(['kind: IN_USE']);
    expect(refused.body.error.message).toMatch(/its kind stays/);
  });
});

describe('retired items', () => {
  it('take no new links, in components neither', async () => {
    const [sector, group] = [await makeSector(app), await makeGroup(app)];
    const occurrence = await makeOccurrence(app);
    await retire('sectors', sector);
    await retire('solution-groups', group);
    expect(
      violationsIn(
        await post('occurrence-types', { name: 'R', sector: sector.documentId, solutionGroup: group.documentId }),
      ),
    ).toEqual(['sector: RETIRED', 'solutionGroup: RETIRED']);
    const steps = [
      { name: 'A', solutionGroup: group.documentId },
      { name: 'B', sector: sector.documentId },
    ];
    expect(violationsIn(await post('solutions', { name: 'R', occurrence: occurrence.documentId, steps }))).toEqual([
      'steps.0.solutionGroup: RETIRED',
      'steps.1.sector: RETIRED',
    ]);
  });

  it('stay where they are, and what uses them may be saved again', async () => {
    const sector = await makeSector(app);
    const type = await makeType(app, { name: 'Kept', sector: sector.documentId });
    const steps = [{ name: 'A', sector: sector.documentId }];
    const solution = await makeSolution(app, { steps });
    await retire('sectors', sector);
    expect((await put('occurrence-types', type, { name: 'Kept too', sector: sector.documentId })).status).toBe(200);
    expect((await put('solutions', solution, { steps: [...steps, ...steps] })).status).toBe(200);
  });
});

describe('sectors of an account', () => {
  const USERS = '/content-manager/collection-types/plugin::users-permissions.user';
  const UPDATE =
    'mutation($id: ID!, $data: UsersPermissionsUserInput!) { updateUsersPermissionsUser(id: $id, data: $data) { data { documentId } } }';
  const CREATE =
    'mutation($data: UsersPermissionsUserInput!) { createUsersPermissionsUser(data: $data) { data { documentId } } }';
  const WAYS = ['REST update', 'REST create', 'panel update', 'panel create', 'GraphQL update', 'GraphQL create'];
  const UNBLOCKED = { confirmed: true, blocked: false };
  let serial = 0;

  const newAccount = (sectors: object) => {
    serial += 1;
    return { username: `new${serial}`, email: `new${serial}@example.org`, password: 'Sectors1', role: 1, ...sectors };
  };

  /** Every way in, as the violations that it answers with. */
  const waysIn = async (sectors: object): Promise<Record<string, string[]>> => {
    const admin = await administrator(app);
    const { id, documentId } = await makeUser(app);
    const graphql = async (query: string, variables: object) => {
      const { body } = await app.api.post('/graphql').send({ query, variables });
      return violationsIn({ status: 400, body: body.errors?.[0].extensions ?? {} });
    };
    return {
      'REST update': violationsIn(await app.api.put(`/api/users/${id}`).send(sectors)),
      'REST create': violationsIn(await app.api.post('/api/users').send(newAccount(sectors))),
      'panel update': violationsIn(await admin.put(`${USERS}/${documentId}`).send(sectors)),
      'panel create': violationsIn(await admin.post(USERS).send({ ...newAccount(sectors), ...UNBLOCKED })),
      'GraphQL update': await graphql(UPDATE, { id, data: sectors }),
      'GraphQL create': await graphql(CREATE, { data: newAccount(sectors) }),
    };
  };

  const inEach = (violation: string): Record<string, string[]> =>
    Object.fromEntries(WAYS.map((way) => [way, [violation]]));

  it('are none that is retired, whichever way they are given', async () => {
    const { documentId } = await makeSector(app);
    await retire('sectors', { documentId });
    expect(await waysIn({ sector: documentId })).toEqual(inEach('sector: RETIRED'));
    expect(await waysIn({ otherSectors: [documentId] })).toEqual(inEach('otherSectors: RETIRED'));
  });

  it('are ones that exist', async () => {
    expect(await waysIn({ sector: 'nope' })).toEqual(inEach('sector: FIELD_INVALID'));
  });

  it('are one as the primary one', async () => {
    const [one, other] = [await makeSector(app), await makeSector(app)];
    const { id } = await makeUser(app);
    for (const sector of [[one.documentId, other.documentId], { connect: [one.documentId, other.documentId] }]) {
      expect(violationsIn(await app.api.put(`/api/users/${id}`).send({ sector }))).toEqual(['sector: FIELD_INVALID']);
    }
  });

  it('stay as they are, and the account may be saved again', async () => {
    const sector = await makeSector(app);
    const { id } = await makeUser(app, { sector: sector.id });
    await retire('sectors', sector);
    const data = { sector: sector.documentId, username: 'again' };
    expect((await app.api.put(`/api/users/${id}`).send(data)).status).toBe(200);
  });
});

describe('links', () => {
  it('to one item take one, and replace the one before', async () => {
    const [one, other] = [await makeSector(app), await makeSector(app)];
    for (const sector of [[one.documentId, other.documentId], { connect: [one.documentId, other.documentId] }]) {
      expect(violationsIn(await post('occurrence-types', { name: 'Two', sector }))).toEqual(['sector: FIELD_INVALID']);
    }
    const type = await makeType(app, { sector: one.documentId });
    expect((await put('occurrence-types', type, { sector: { connect: [other.documentId] } })).status).toBe(200);
    const rows = await app.strapi.db.connection('occurrence_types_sector_lnk').where({ occurrence_type_id: type.id });
    expect(rows.map(({ sector_id }) => sector_id)).toEqual([other.id]);
  });

  it.each([
    ['an unknown documentId', 'z'.repeat(24)],
    ['an unknown id', 999_999],
    ['an object that names nothing', { documentId: 'nobody' }],
    ['a truth value', true],
  ])('to %s are refused with their path', async (_, sector) => {
    expect(violationsIn(await post('occurrence-types', { name: 'Lost', sector }))).toEqual(['sector: FIELD_INVALID']);
  });

  it('that are cut, or placed beside others, are refused with their path where those do not exist', async () => {
    const occurrence = await makeOccurrence(app);
    const [one, other] = [await create(app, 'articles', { title: 'A' }), await create(app, 'articles', { title: 'B' })];
    const beside = (position: object) => ({ connect: [{ documentId: one.documentId, position }] });
    for (const articles of [
      { disconnect: ['nope'] },
      { connect: [one.documentId], disconnect: [{ documentId: 'nope' }] },
      beside({ before: 'nope' }),
      beside({ after: 5 }),
      beside({ before: {} }),
      beside({ before: other.documentId }),
    ]) {
      const answer = await put('occurrences', occurrence, { articles });
      expect([articles, violationsIn(answer)]).toEqual([articles, ['articles: FIELD_INVALID']]);
    }
    expect((await put('occurrences', occurrence, { articles: { disconnect: [other.documentId] } })).status).toBe(200);
  });

  it('that are required are asked for, on every type', async () => {
    expect(violationsIn(await post('occurrences', { name: 'x', slaValue: 1, slaUnit: 'days' }))).toEqual([
      'occurrenceType: FIELD_REQUIRED',
    ]);
    expect(violationsIn(await post('solutions', { name: 'x' }))).toEqual(['occurrence: FIELD_REQUIRED']);
    const solution = await makeSolution(app);
    expect(violationsIn(await put('solutions', solution, { occurrence: null }))).toEqual([
      'occurrence: FIELD_REQUIRED',
    ]);
  });

  it('are not made from the side that is for reading, and a clone takes none away', async () => {
    const type = await makeType(app);
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    expect(violationsIn(await put('occurrence-types', type, { occurrences: [] }))).toEqual([
      'occurrences: FIELD_INVALID',
    ]);
    const other = await makeType(app);
    expect(violationsIn(await put('occurrence-types', other, { occurrences: [occurrence.documentId] }))).toEqual([
      'occurrences: FIELD_INVALID',
    ]);
    await app.strapi
      .documents('api::occurrence-type.occurrence-type')
      .clone({ documentId: type.documentId, data: { name: 'Clone' } as never });
    const { body } = await app.api.get(`/api/occurrence-types/${type.documentId}?populate=occurrences`);
    expect(body.data.occurrences).toHaveLength(1);
  });
});

describe('entries of components', () => {
  it('are people of each step by themselves', async () => {
    const [{ documentId: user }, { documentId: sector }] = [await makeUser(app), await makeSector(app)];
    const { documentId: occurrence } = await makeOccurrence(app);
    const manager = { user, role: 'manager' };
    const withSteps = (...users: object[][]) =>
      post('solutions', {
        name: 'Steps',
        occurrence,
        steps: users.map((people, index) => ({ name: `Step ${index}`, sector, users: people })),
      });
    expect((await withSteps([manager], [manager])).status).toBe(201);
    expect(violationsIn(await withSteps([], [manager, manager]))).toEqual(['steps.1.users.1.user: FIELD_INVALID']);
  });

  it('keep to their rules, all told at once', async () => {
    const user = await makeUser(app);
    const users = [
      { user: user.documentId, role: 'manager' },
      { user: user.documentId, role: 'manager' },
      { user: user.documentId, role: 'supervisor' },
    ];
    expect(violationsIn(await post('occurrence-types', { name: 'U', users }))).toEqual(['users.1.user: FIELD_INVALID']);
    const fields = [
      { key: 'a', label: 'A', type: 'choice' },
      { key: 'a', label: 'B', type: 'text', options: ['x'] },
    ];
    expect(violationsIn(await post('forms', { name: 'F', fields }))).toEqual([
      'fields.0.options: FIELD_INVALID',
      'fields.1.key: FIELD_INVALID',
      'fields.1.options: FIELD_INVALID',
    ]);
    const occurrence = await makeOccurrence(app);
    expect(
      violationsIn(
        await post('solutions', { name: 'S', occurrence: occurrence.documentId, steps: [{ name: 'Nobody' }] }),
      ),
    ).toEqual(['steps.0.sector: FIELD_INVALID']);
    const endless = [{ name: 'Ends', sector: (await makeSector(app)).documentId, autoFinish: true }];
    expect(
      violationsIn(await post('solutions', { name: 'S', occurrence: occurrence.documentId, steps: endless })),
    ).toEqual(['steps.0.deadlineValue: FIELD_REQUIRED']);
    const thresholds = [{ percent: 80 }, { percent: 80 }];
    expect(violationsIn(await post('alerts', { name: 'A', thresholds }))).toEqual([
      'thresholds.1.percent: FIELD_INVALID',
    ]);
    const questions = [{ text: 'Which?', kind: 'choice' }];
    expect(violationsIn(await post('satisfaction-surveys', { name: 'Q', questions }))).toEqual([
      'questions.0.options: FIELD_INVALID',
    ]);
    const category = await create(app, 'article-categories', { name: 'Top' });
    const below = await create(app, 'article-categories', { name: 'Below', parent: category.documentId });
    expect(violationsIn(await put('article-categories', category, { parent: below.documentId }))).toEqual([
      'parent: FIELD_INVALID',
    ]);
  });
});
