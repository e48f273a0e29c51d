import { create, makeClassification, makeOccurrence, makeSector, makeSolution, makeType } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { makeCustomer, makeStaff, storedTicket } from '../helpers/desk';

let app: App;
let staff: Awaited<ReturnType<typeof makeStaff>>;
let customer: Awaited<ReturnType<typeof makeCustomer>>;
beforeAll(async () => {
  app = await startApp();
  staff = await makeStaff(app, { sector: await makeSector(app) });
  customer = await makeCustomer(app);
});
afterAll(() => app.stop());

type Agent = App['api'];

const open = (agent: Agent, data: object) => agent.post('/api/tickets').send({ data: { subject: 'Broken', ...data } });

/** An occurrence of a type with these flags. */
const occurrenceOf = async (type: Record<string, unknown>, data: Record<string, unknown> = {}) =>
  makeOccurrence(app, { occurrenceType: (await makeType(app, type)).documentId, ...data });

describe('what it has to bring', () => {
  const tokenTicket = async (occurrence: string) => (await open(app.api, { occurrence })).body.data;

  it('a solution by staff; others owe it; a single one comes by itself', async () => {
    const occurrence = await occurrenceOf({ solutionRequired: true });
    expect(violationsIn(await open(staff.agent, { occurrence: occurrence.documentId }))).toEqual([
      'occurrence: OCCURRENCE_NOT_READY',
    ]);
    expect(violationsIn(await open(customer.agent, { occurrence: occurrence.documentId }))).toEqual([
      'occurrence: OCCURRENCE_NOT_READY',
    ]);
    expect((await tokenTicket(occurrence.documentId)).pendingRequirements).toEqual(['solution']);
    const first = await makeSolution(app, { occurrence: occurrence.documentId });
    const { body } = await open(staff.agent, { occurrence: occurrence.documentId });
    expect((await storedTicket(app, body.data.documentId))['solution_id']).toBe(first.id);
    await makeSolution(app, { occurrence: occurrence.documentId });
    expect(violationsIn(await open(staff.agent, { occurrence: occurrence.documentId }))).toEqual([
      'solution: SOLUTION_REQUIRED',
    ]);
    const byCustomer = await open(customer.agent, { occurrence: occurrence.documentId });
    expect(byCustomer.body.data.pendingRequirements).toEqual(['solution']);
    const chosen = await open(staff.agent, { occurrence: occurrence.documentId, solution: first.documentId });
    expect(chosen.status).toBe(201);
  });

  it('an item of the customer', async () => {
    const occurrence = await occurrenceOf({}, { inventoryItemRequired: true });
    const owner = await makeCustomer(app);
    const other = await makeCustomer(app);
    const data = { occurrence: occurrence.documentId };
    const named = { ...data, customer: owner.customer?.documentId };
    expect(violationsIn(await open(staff.agent, named))).toEqual(['inventoryItem: INVENTORY_ITEM_REQUIRED']);
    expect((await open(owner.agent, data)).body.data.pendingRequirements).toEqual(['inventoryItem']);
    expect((await open(app.api, named)).body.data.pendingRequirements).toEqual(['inventoryItem']);
    const item = await create(app, 'inventory-items', { name: 'Meter', customer: owner.customer?.documentId });
    expect(violationsIn(await open(owner.agent, data))).toEqual(['inventoryItem: INVENTORY_ITEM_REQUIRED']);
    const inventoryItem = item.documentId;
    expect((await open(owner.agent, { ...data, inventoryItem })).body.data.pendingRequirements).toEqual([]);
    expect((await open(staff.agent, { ...named, inventoryItem })).status).toBe(201);
    for (const [agent, extra] of [
      [other.agent, {}],
      [staff.agent, { customer: other.customer?.documentId }],
      [app.api, {}],
    ] as const) {
      expect(violationsIn(await open(agent, { ...data, ...extra, inventoryItem }))).toEqual([
        'inventoryItem: INVENTORY_ITEM_NOT_OF_CUSTOMER',
      ]);
    }
  });

  it('an item that is in use: a retired one is none', async () => {
    const occurrence = (await occurrenceOf({}, { inventoryItemRequired: true })).documentId;
    const { agent, customer: owner } = await makeCustomer(app);
    const item = await create(app, 'inventory-items', { name: 'Meter', customer: owner?.documentId });
    await app.api.put(`/api/inventory-items/${item.documentId}`).send({ data: { active: false } });
    const inventoryItem = item.documentId;
    expect((await open(agent, { occurrence })).body.data.pendingRequirements).toEqual(['inventoryItem']);
    const named = { occurrence, inventoryItem, customer: owner?.documentId };
    for (const who of [agent, staff.agent, app.api]) {
      expect(violationsIn(await open(who, named))).toEqual(['inventoryItem: RETIRED']);
    }
  });

  it('answers', async () => {
    const form = await create(app, 'forms', {
      name: 'Lamp',
      fields: [{ key: 'pole', label: 'Pole', type: 'number', required: true }],
    });
    const group = await create(app, 'extra-field-groups', {
      name: 'Call',
      fields: [{ key: 'phone', label: 'Phone', type: 'phone', required: true }],
    });
    const occurrence = await occurrenceOf({}, { form: form.documentId, extraFieldGroup: group.documentId });
    const data = { occurrence: occurrence.documentId };
    for (const agent of [staff.agent, customer.agent]) {
      expect(violationsIn(await open(agent, data))).toEqual([
        'extraFields.phone: FIELD_REQUIRED',
        'formAnswers.pole: FIELD_REQUIRED',
      ]);
    }
    expect((await tokenTicket(occurrence.documentId)).pendingRequirements).toEqual([
      'formAnswers.pole',
      'extraFields.phone',
    ]);
    expect(violationsIn(await open(app.api, { ...data, formAnswers: { pole: 'x', lamp: 1 } }))).toEqual([
      'formAnswers.lamp: FIELD_INVALID',
      'formAnswers.pole: FIELD_INVALID',
    ]);
    const given = await open(staff.agent, { ...data, formAnswers: { pole: 4 }, extraFields: { phone: '11 5555' } });
    expect(given.status).toBe(201);
  });
});

it('takes the files that its answers name, from whoever sent them, each for one ticket', async () => {
  const form = await create(app, 'forms', {
    name: 'With photo',
    fields: [{ key: 'photo', label: 'Photo', type: 'file' }],
  });
  const occurrence = (await occurrenceOf({}, { form: form.documentId })).documentId;
  const file = (documentId: string, uploaded_by_id: number) => ({
    document_id: documentId,
    name: 'a.png',
    mime: 'image/png',
    size: 1,
    key: documentId,
    personal: false,
    uploaded_by_id,
    created_at: new Date(),
  });
  const files = app.strapi.db.connection('ticket_files');
  await files.clone().insert([file('mine1', staff.user.id), file('other1', customer.user.id)]);
  const withPhoto = (photo: string) => open(staff.agent, { occurrence, formAnswers: { photo } });
  for (const photo of ['other1', 'nothing1']) {
    expect(violationsIn(await withPhoto(photo))).toEqual(['formAnswers.photo: FIELD_INVALID']);
  }
  const { body } = await withPhoto('mine1');
  const { id } = await storedTicket(app, body.data.documentId);
  expect(await files.clone().where({ document_id: 'mine1' }).first()).toMatchObject({ ticket_id: id });
  expect(violationsIn(await withPhoto('mine1'))).toEqual(['formAnswers.photo: FIELD_INVALID']);
  await files.clone().insert(file('once1', staff.user.id));
  const answers = await Promise.all(Array.from({ length: 5 }, () => withPhoto('once1')));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400]);
  // Nor does a change take the file of another ticket.
  const taker = answers.find(({ status }) => status === 201)?.body.data.documentId;
  const change = await staff.agent.put(`/api/tickets/${taker}`).send({ data: { formAnswers: { photo: 'mine1' } } });
  expect(violationsIn(change)).toEqual(['formAnswers.photo: FIELD_INVALID']);
  expect(await files.clone().where({ document_id: 'mine1' }).first()).toMatchObject({ ticket_id: id });
});

describe('a refusal', () => {
  it('names everything at once', async () => {
    const other = await makeSolution(app);
    const wrong = await makeClassification(app);
    const item = await create(app, 'inventory-items', { name: 'Meter' });
    const occurrence = await occurrenceOf({});
    const answer = await open(staff.agent, {
      occurrence: occurrence.documentId,
      origin: 'campaign',
      creator: staff.user.documentId,
      solution: other.documentId,
      classification: wrong.documentId,
      inventoryItem: item.documentId,
      formAnswers: { nothing: 1 },
      customer: 'nobody',
    });
    expect(violationsIn(answer)).toEqual([
      'classification: CLASSIFICATION_NOT_ALLOWED',
      'creator: FIELD_INVALID',
      'customer: FIELD_INVALID',
      'formAnswers.nothing: FIELD_INVALID',
      'inventoryItem: INVENTORY_ITEM_NOT_OF_CUSTOMER',
      'origin: ORIGIN_NOT_ALLOWED',
      'solution: SOLUTION_NOT_OF_OCCURRENCE',
    ]);
  });

  it.each<[string, object, string[]]>([
    ['nothing', {}, ['occurrence: FIELD_REQUIRED', 'subject: FIELD_REQUIRED']],
    ['a blank subject', { occurrence: 'x', subject: '  ' }, ['subject: FIELD_REQUIRED']],
    ['a long subject', { occurrence: 'x', subject: 'x'.repeat(201) }, ['subject: FIELD_INVALID']],
    [
      'a long description',
      { occurrence: 'x', subject: 'x', description: 'x'.repeat(20_001) },
      ['description: FIELD_INVALID'],
    ],
    ['an operator', { occurrence: { $ne: null }, subject: 'x' }, ['occurrence: FIELD_INVALID']],
    ['a number', { occurrence: 1, subject: 'x' }, ['occurrence: FIELD_INVALID']],
    ['a list', { occurrence: ['x'], subject: 'x' }, ['occurrence: FIELD_INVALID']],
    [
      'an unknown field and a wrong one',
      { occurrence: 'x', subject: 'x', sector: 'y', origin: 'fax' },
      ['origin: FIELD_INVALID', 'sector: FIELD_INVALID'],
    ],
    ['answers that are no object', { occurrence: 'x', subject: 'x', formAnswers: [1] }, ['formAnswers: FIELD_INVALID']],
    ['an unreadable text', { occurrence: 'x', subject: 'a\u0000b' }, ['subject: FIELD_INVALID']],
    ['an occurrence that does not exist', { occurrence: 'x', subject: 'x' }, ['occurrence: FIELD_INVALID']],
  ])('of %s', async (_, data, expected) => {
    const answer = await staff.agent.post('/api/tickets').send({ data });
    expect(answer.status).toBe(400);
    expect(violationsIn(answer)).toEqual(expected);
  });

  it('of what is the staff’s to say, by customers', async () => {
    const { documentId: occurrence } = await makeOccurrence(app);
    const solution = (await makeSolution(app, { occurrence })).documentId;
    const classification = (await makeClassification(app, { kind: 'ticket' })).documentId;
    const data = { occurrence, solution, classification, creator: staff.user.documentId };
    expect(violationsIn(await open(customer.agent, data))).toEqual([
      'classification: FIELD_INVALID',
      'creator: FIELD_INVALID',
      'solution: FIELD_INVALID',
    ]);
    expect((await open(app.api, data)).status).toBe(201);
  });

  it('of a retired occurrence, and of one of a retired type', async () => {
    const type = await makeType(app);
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    const retire = (path: string, active: boolean) => app.api.put(`/api/${path}`).send({ data: { active } });
    for (const path of [`occurrences/${occurrence.documentId}`, `occurrence-types/${type.documentId}`]) {
      await retire(path, false);
      for (const agent of [staff.agent, customer.agent, app.api]) {
        expect(violationsIn(await open(agent, { occurrence: occurrence.documentId }))).toEqual(['occurrence: RETIRED']);
      }
      await retire(path, true);
    }
  });

  it('of a body that is none, of parameters, and of callers without the right', async () => {
    const post = staff.agent.post('/api/tickets');
    expect((await post.send({})).status).toBe(400);
    expect((await staff.agent.post('/api/tickets').send({ data: [] })).status).toBe(400);
    expect((await staff.agent.post('/api/tickets?populate=*').send({ data: {} })).status).toBe(400);
    expect((await app.anyone.post('/api/tickets').send({ data: {} })).status).toBe(403);
  });
});
