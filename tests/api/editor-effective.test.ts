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
import { type App, startApp } from '../helpers/app';

type Caller = Awaited<ReturnType<typeof administrator>>;

let app: App;
let admin: Caller;
let sector: Item;
let other: Item;
beforeAll(async () => {
  app = await startApp();
  admin = await administrator(app);
  [sector, other] = [await makeSector(app, { name: 'Roads' }), await makeSector(app, { name: 'Water' })];
});
afterAll(() => app.stop());

const named = ({ documentId, name }: Item) => ({ documentId, name });

const effective = async (occurrence: Item, caller: Caller = admin) =>
  (await caller.get(`/occurrence-editor/occurrences/${occurrence.documentId}`)).body.data.effective;

const onType = async (ofType: object, ofOccurrence: object = {}) => {
  const type = await makeType(app, { ...ofType });
  return makeOccurrence(app, { occurrenceType: type.documentId, ...ofOccurrence });
};

/** A users-permissions account whose role has this type. */
const account = async (role: string, data: Record<string, unknown> = {}): Promise<Item> => {
  const found = await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: role } });
  return makeUser(app, { role: found.id, ...data });
};

describe('the values that are in effect', () => {
  it('come from the type where the occurrence leaves them empty', async () => {
    const [group, survey] = [await makeGroup(app), await create(app, 'satisfaction-surveys', { name: 'Short' })];
    const classification = await makeClassification(app);
    const occurrence = await onType({
      sector: sector.documentId,
      solutionGroup: group.documentId,
      satisfactionSurvey: survey.documentId,
      sendSurveyBySms: true,
      classification: classification.documentId,
      notifyHighCriticality: true,
      dynamicSector: true,
    });
    expect(await effective(occurrence)).toEqual({
      sector: { value: named(sector), source: 'type' },
      dynamicSector: true,
      solutionGroup: { value: named(group), source: 'type' },
      satisfactionSurvey: { value: named(survey), source: 'type' },
      sendSurveyBySms: { value: true, source: 'type' },
      notifyHighCriticality: { value: true, source: 'type' },
      typeClassification: { value: named(classification), source: 'type' },
      occurrenceClassification: { value: null, source: 'none' },
      ticketClassifications: { value: [], source: 'none' },
    });
  });

  it('are the occurrence’s where it has its own', async () => {
    const survey = await create(app, 'satisfaction-surveys', { name: 'Long' });
    const [own, retired] = [
      await makeClassification(app, { kind: 'ticket' }),
      await makeClassification(app, { kind: 'ticket' }),
    ];
    const occurrence = await onType(
      { sector: sector.documentId, satisfactionSurvey: survey.documentId },
      { sector: other.documentId, ticketClassifications: [retired.documentId, own.documentId] },
    );
    await app.api.put(`/api/classifications/${retired.documentId}`).send({ data: { active: false } });
    expect(await effective(occurrence)).toMatchObject({
      sector: { value: named(other), source: 'occurrence' },
      ticketClassifications: { value: [named(own)], source: 'occurrence' },
      satisfactionSurvey: { source: 'type' },
    });
  });

  it('are the triage sector and nothing else where nobody said more', async () => {
    const { triageSector } = (await app.api.get('/api/desk-setting?populate=triageSector')).body.data;
    expect(await effective(await onType({}))).toMatchObject({
      sector: { value: named(triageSector), source: 'triage' },
      solutionGroup: { value: null, source: 'none' },
      satisfactionSurvey: { value: null, source: 'none' },
      sendSurveyBySms: { value: false, source: 'none' },
      notifyHighCriticality: { value: false, source: 'none' },
    });
  });

  it('are left out where they follow from what the role may not read', async () => {
    const occurrence = await onType({ sector: sector.documentId, dynamicSector: true });
    const caller = await administratorWith(app, [
      editor('read'),
      explorer('read', 'occurrence-type', 'sector', 'solutionGroup', 'notifyHighCriticality'),
      explorer('read', 'occurrence', 'sector', 'notifyHighCriticality'),
      explorer('read', 'solution-group', 'name'),
    ]);
    expect(Object.keys(await effective(occurrence, caller))).toEqual(['notifyHighCriticality']);
  });
});

describe('what happens when a user opens a ticket', () => {
  const explain = (occurrence: Item, user: { documentId: string }, caller: Caller = admin) =>
    caller.get(`/occurrence-editor/occurrences/${occurrence.documentId}/explanation?user=${user.documentId}`);

  it('is said of staff: where it goes, what it takes, and who sees it', async () => {
    const inside = await account('agent', { sector: sector.id, username: 'inside' });
    const outside = await account('agent', { sector: other.id, username: 'outside' });
    const occurrence = await onType(
      {
        sector: sector.documentId,
        listRestrictedToSector: true,
        solutionRequired: true,
        classificationRequired: true,
        anonymous: true,
      },
      { inventoryItemRequired: true },
    );
    await makeSolution(app, { occurrence: occurrence.documentId });
    const { body } = await explain(occurrence, inside);
    expect(body.data).toMatchObject({
      user: { documentId: inside.documentId, name: 'inside', kind: 'staff' },
      effective: { sector: { value: named(sector), source: 'type' } },
      requirements: { refused: null, solution: true, inventoryItem: true, answers: false, classificationToClose: true },
      customerHidden: true,
    });
    const involved = { access: 'full', parties: ['sector', 'typeSector'], restrictions: [] };
    expect(body.data.visibility).toEqual({ own: involved, others: involved });
    const restrictions = ['DETAIL_RESTRICTED_TO_SECTOR'];
    expect((await explain(occurrence, outside)).body.data.visibility).toEqual({
      own: { access: 'summary', parties: [], restrictions },
      others: { access: 'none', parties: [], restrictions },
    });
  });

  it.each([
    ['a form that has to be answered', 'form', true, true],
    ['a form that may be left out', 'form', false, false],
    ['extra fields that have to be filled in', 'extraFieldGroup', true, true],
  ] as const)('takes answers where there is %s', async (_what, attribute, required, answers) => {
    const agent = await account('agent');
    const plural = attribute === 'form' ? 'forms' : 'extra-field-groups';
    const fields = [{ key: 'street', label: 'Street', type: 'text', required }];
    const set = await create(app, plural, { name: `${attribute} ${required}`, fields });
    const occurrence = await onType({}, { [attribute]: set.documentId });
    expect((await explain(occurrence, agent)).body.data.requirements).toMatchObject({ answers });
  });

  it('follows the user’s own sector where the type says so', async () => {
    const agent = await account('agent', { sector: other.id });
    const occurrence = await onType({ sector: sector.documentId, dynamicSector: true, confidential: true });
    const { effective: settings, visibility } = (await explain(occurrence, agent)).body.data;
    expect(settings.sector).toEqual({ value: named(other), source: 'creator' });
    expect(visibility).toEqual({
      own: { access: 'full', parties: ['sector'], restrictions: [] },
      others: { access: 'summary', parties: [], restrictions: ['CONFIDENTIAL'] },
    });
  });

  it('is said of customers, who see their own tickets in their own view', async () => {
    const customer = await account('authenticated', { sector: other.id });
    const occurrence = await onType({ solutionRequired: true, dynamicSector: true }, { inventoryItemRequired: true });
    const { data } = (await explain(occurrence, customer)).body;
    expect(data.user.kind).toBe('customer');
    expect(data.requirements).toEqual({
      refused: 'OCCURRENCE_NOT_READY',
      solution: false,
      inventoryItem: false,
      answers: false,
      classificationToClose: false,
    });
    expect(data.effective.sector.source).toBe('triage');
    expect(data).not.toHaveProperty('visibility');
  });

  it('is that it is refused where the occurrence or its type is retired', async () => {
    const agent = await account('agent');
    const refusal = async (occurrence: Item) => (await explain(occurrence, agent)).body.data.requirements.refused;
    const [own, ofType] = [await onType({}), await onType({ solutionRequired: true })];
    await app.api.put(`/api/occurrences/${own.documentId}`).send({ data: { active: false } });
    const found = await app.api.get(`/api/occurrences/${ofType.documentId}?populate=occurrenceType`);
    const type = found.body.data.occurrenceType.documentId;
    await app.api.put(`/api/occurrence-types/${type}`).send({ data: { active: false } });
    expect([await refusal(own), await refusal(ofType)]).toEqual(['RETIRED', 'RETIRED']);
  });

  it('is refused for who is not there, and to whom accounts are hidden', async () => {
    const [occurrence, agent] = [await onType({}), await account('agent')];
    const path = `/occurrence-editor/occurrences/${occurrence.documentId}/explanation`;
    expect((await explain(occurrence, { documentId: 'nosuch' })).status).toBe(404);
    expect((await explain({ documentId: 'nosuch' } as Item, agent)).status).toBe(404);
    for (const query of ['', '?user[$ne]=a', '?user=', `?user=${agent.documentId}&role=1`])
      expect((await admin.get(`${path}${query}`)).status).toBe(400);
    const caller = await administratorWith(app, [editor('read'), explorer('read', 'occurrence', 'name')]);
    expect((await explain(occurrence, agent, caller)).status).toBe(403);
  });
});
