import { ticketRow } from '../../src/api/ticket/services/ticket-row';
import { updateTicket } from '../../src/api/ticket/services/write-ticket';
import { inTransaction } from '../../src/write/store';
import { create, makeClassification, makeOccurrence, makeSolution, makeType } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { makeCustomer, makeStaff, storedTicket } from '../helpers/desk';
import { treatmentOf } from '../helpers/treatment';

let app: App;
let staff: Awaited<ReturnType<typeof makeStaff>>;
beforeAll(async () => {
  app = await startApp();
  staff = await makeStaff(app);
});
afterAll(() => app.stop());

const { occurrenceOf, openOn, openTicket, put, act, historyOf, ticketClassification } = treatmentOf(() => ({
  app,
  staff,
}));

type Data = Record<string, unknown>;

describe('a change', () => {
  it('is written, answered in full and kept in the history without what was said', async () => {
    const id = await openTicket();
    const { status, body } = await put(id, { subject: ' Lamp ', description: 'Dark', status: 'inProgress' });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ subject: 'Lamp', description: 'Dark', status: 'inProgress', access: 'full' });
    const found = await staff.agent.get('/api/tickets?q=dark');
    expect(found.body.data.map(({ documentId }: Data) => documentId)).toContain(id);
    const [, entry] = await historyOf(id);
    expect(entry).toMatchObject({ action: 'changed', actor_kind: 'staff', actor_id: staff.user.id });
    expect(JSON.stringify(entry)).toMatch(/subject.*description.*inProgress|inProgress.*subject.*description/);
    expect(JSON.stringify(entry)).not.toMatch(/Lamp|Dark/);
  });

  it.each([
    ['open', 'waiting', false],
    ['open', 'closed', false],
    ['open', 'canceled', true],
    ['inProgress', 'open', false],
    ['inProgress', 'waiting', true],
    ['waiting', 'inProgress', true],
    ['closed', 'inProgress', false],
    ['closed', 'closed', false],
    ['canceled', 'open', false],
  ])('from %s to %s: %s', async (from, to, allowed) => {
    const id = await openTicket();
    if (from !== 'open' && from !== 'canceled') await put(id, { status: 'inProgress' });
    if (from === 'waiting' || from === 'canceled') await put(id, { status: from });
    if (from === 'closed') await act(id, 'close');
    const answer = await put(id, { status: to });
    expect(answer.status).toBe(allowed ? 200 : 400);
    expect(violationsIn(answer)).toEqual(allowed ? [] : ['status: INVALID_TRANSITION']);
    expect((await storedTicket(app, id))['status']).toBe(allowed ? to : from);
  });

  it('needs a solution by staff where the type asks for one', async () => {
    const type = await makeType(app, { solutionRequired: true });
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    const id = await openOn(occurrence.documentId);
    const solution = await makeSolution(app, { occurrence: occurrence.documentId });
    expect(violationsIn(await put(id, { description: 'x' }))).toEqual(['solution: SOLUTION_REQUIRED']);
    expect((await put(id, { description: 'x' }, app.api)).status).toBe(200);
    expect((await storedTicket(app, id))['solution_id']).toBeNull();
    const { body } = await put(id, { description: 'x', solution: solution.documentId });
    expect(body.data).toMatchObject({ pendingRequirements: [], solution: { documentId: solution.documentId } });
    expect(violationsIn(await put(id, { solution: null }))).toEqual(['solution: SOLUTION_REQUIRED']);
  });

  it('brings what an automatic opening owes: answers, and an item of the ticket’s customer', async () => {
    const [owner, other] = [await makeCustomer(app), await makeCustomer(app)];
    const itemOf = async ({ customer }: typeof owner) =>
      (await create(app, 'inventory-items', { name: 'Meter', customer: customer?.documentId })).documentId;
    const fields = [{ key: 'pole', label: 'Pole', type: 'number', required: true }];
    const form = await create(app, 'forms', { name: 'Lamp', fields });
    const occurrence = await occurrenceOf({}, { inventoryItemRequired: true, form: form.documentId });
    const id = await openOn(occurrence.documentId, { customer: owner.customer?.documentId });
    const owed = async () => (await staff.agent.get(`/api/tickets/${id}`)).body.data.pendingRequirements;
    expect(await owed()).toEqual(['inventoryItem', 'formAnswers.pole']);
    expect(violationsIn(await put(id, { inventoryItem: await itemOf(other), formAnswers: {} }))).toEqual([
      'formAnswers.pole: FIELD_REQUIRED',
      'inventoryItem: INVENTORY_ITEM_NOT_OF_CUSTOMER',
    ]);
    const inventoryItem = await itemOf(owner);
    expect((await put(id, { inventoryItem })).body.data.inventoryItem).toMatchObject({ documentId: inventoryItem });
    expect(await owed()).toEqual(['formAnswers.pole']);
    expect((await put(id, { formAnswers: { pole: 4 } })).body.data.formAnswers).toEqual({ pole: 4 });
    expect(await owed()).toEqual([]);
  });

  it('names everything that is wrong at once', async () => {
    const id = await openTicket();
    const solution = await makeSolution(app);
    const classification = await makeClassification(app);
    const answer = await put(id, {
      status: 'closed',
      solution: solution.documentId,
      classification: classification.documentId,
      inventoryItem: 'nothing',
      formAnswers: { a: 1 },
    });
    expect(violationsIn(answer)).toEqual([
      'classification: CLASSIFICATION_NOT_ALLOWED',
      'formAnswers.a: FIELD_INVALID',
      'inventoryItem: FIELD_INVALID',
      'solution: SOLUTION_NOT_OF_OCCURRENCE',
      'status: INVALID_TRANSITION',
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, [': FIELD_INVALID']],
    ['a list', [], [': FIELD_INVALID']],
    ['a blank subject', { subject: ' ' }, ['subject: FIELD_REQUIRED']],
    ['no subject', { subject: null }, ['subject: FIELD_INVALID']],
    ['an operator', { solution: { $ne: 1 } }, ['solution: FIELD_INVALID']],
    ['a number', { classification: 1 }, ['classification: FIELD_INVALID']],
    ['attributes of the server', { sector: 'x', protocol: 'x' }, ['protocol: FIELD_INVALID', 'sector: FIELD_INVALID']],
  ])('with %s is refused', async (_, data, expected) => {
    const answer = await staff.agent.put(`/api/tickets/${await openTicket()}`).send({ data });
    expect(answer.status).toBe(400);
    expect(violationsIn(answer)).toEqual(expected);
  });

  it('is refused with anything beside data, like every other body', async () => {
    const id = await openTicket();
    const address = `/api/tickets/${id}`;
    const [custodian, before] = [await makeStaff(app, { more: ['reveal'] }), await storedTicket(app, id)];
    const put = await staff.agent.put(address).send({ data: { subject: '' }, z: 1 });
    expect([put.status, violationsIn(put)]).toEqual([400, ['subject: FIELD_REQUIRED', 'z: FIELD_INVALID']]);
    const close = await staff.agent.post(`${address}/close`).send({ data: {}, x: 1 });
    expect([close.status, violationsIn(close)]).toEqual([400, ['x: FIELD_INVALID']]);
    const data = { reason: 'A court asks for it' };
    const reveal = await custodian.agent.post(`${address}/reveal-customer`).send({ data, x: 1 });
    expect([reveal.status, violationsIn(reveal)]).toEqual([400, ['x: FIELD_INVALID']]);
    expect(await storedTicket(app, id)).toEqual(before);
  });

  it('of a stale copy is refused', async () => {
    const id = await openTicket();
    const { body } = await staff.agent.get(`/api/tickets/${id}`);
    const change = (description: string) => put(id, { description }).set('If-Match', `"${body.data.updatedAt}"`);
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(change));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.error.details.code).toBe('STALE');
  });

  it('is told by the names of what was chosen, and of what was said by the names of the fields', async () => {
    const occurrence = (await makeOccurrence(app)).documentId;
    const [first, second] = [await makeSolution(app, { occurrence }), await makeSolution(app, { occurrence })];
    const classification = await ticketClassification();
    const { customer } = await makeCustomer(app);
    const item = await create(app, 'inventory-items', { name: 'Meter', customer: customer?.documentId });
    const id = await openOn(occurrence, { customer: customer?.documentId, solution: first.documentId });
    const { status } = await put(id, {
      status: 'inProgress',
      subject: 'Lamp',
      solution: second.documentId,
      classification: classification.documentId,
      inventoryItem: item.documentId,
    });
    expect(status).toBe(200);
    const { body } = await staff.agent.get(`/api/tickets/${id}/history`);
    expect(body.data[0]).toMatchObject({
      action: 'changed',
      actor: { kind: 'staff', documentId: staff.user.documentId, name: staff.user.username },
      changes: {
        status: { from: 'open', to: 'inProgress' },
        solution: { to: second['name'] },
        classification: { to: classification['name'] },
        fields: ['subject', 'inventoryItem'],
      },
    });
    expect(Object.keys(body.data[0].changes).sort()).toEqual(['classification', 'fields', 'solution', 'status']);
  });

  it('that cancels says when the ticket ended', async () => {
    const id = await openTicket();
    expect((await put(id, { status: 'canceled' })).body.data.closedAt).not.toBeNull();
    expect((await historyOf(id)).at(-1)).toMatchObject({ action: 'canceled' });
  });

  it('makes a version of its own, also within one millisecond', async () => {
    const before = ticketRow(await storedTicket(app, await openTicket()));
    const after = await inTransaction(app.strapi, (trx) =>
      updateTicket(app.strapi, trx, before, { subject: 'x' }, before.updatedAt),
    );
    expect(after.updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime());
  });

  it('that says what is so already writes nothing, and is told by what it changes alone', async () => {
    const { documentId: occurrence } = await makeOccurrence(app);
    const solution = (await makeSolution(app, { occurrence })).documentId;
    const classification = (await ticketClassification()).documentId;
    const id = await openOn(occurrence, { description: 'Dark', classification });
    await put(id, { status: 'inProgress' });
    const before = [await storedTicket(app, id), await historyOf(id)];
    const data = {
      subject: 'Broken',
      description: 'Dark',
      status: 'inProgress',
      solution,
      classification,
      inventoryItem: null,
      formAnswers: {},
      extraFields: null,
    };
    const { status, body } = await put(id, data);
    expect([status, body.data.subject]).toEqual([200, 'Broken']);
    expect([await storedTicket(app, id), await historyOf(id)]).toEqual(before);
    await put(id, { ...data, description: 'Darker' });
    const history = await staff.agent.get(`/api/tickets/${id}/history`);
    expect(history.body.data[0].changes).toEqual({ fields: ['description'] });
  });

  it('of answers keeps those to questions that are asked no longer, and takes them back as they are', async () => {
    const form = async (key: string) =>
      (await create(app, 'forms', { name: `Form ${key}`, fields: [{ key, label: key, type: 'text' }] })).documentId;
    const [from, to] = [await form('street'), await form('pole')];
    const id = await openOn((await occurrenceOf({}, { form: from })).documentId, { formAnswers: { street: 'Rua A' } });
    await act(id, 'reclassify', { occurrence: (await occurrenceOf({}, { form: to })).documentId });
    const answers = { pole: '7', street: 'Rua A' };
    expect((await put(id, { formAnswers: { pole: '7' } })).body.data.formAnswers).toEqual(answers);
    expect((await put(id, { formAnswers: answers })).body.data.formAnswers).toEqual(answers);
    const other = await put(id, { formAnswers: { ...answers, street: 'Rua B' } });
    expect(violationsIn(other)).toEqual(['formAnswers.street: FIELD_INVALID']);
  });

  it('takes no item away where one is required, and leaves it owed where a token does', async () => {
    const { customer } = await makeCustomer(app);
    const item = await create(app, 'inventory-items', { name: 'Meter', customer: customer?.documentId });
    const occurrence = await occurrenceOf({}, { inventoryItemRequired: true });
    const data = { customer: customer?.documentId, inventoryItem: item.documentId };
    const id = await openOn(occurrence.documentId, data, staff.agent);
    expect(violationsIn(await put(id, { inventoryItem: null }))).toEqual(['inventoryItem: INVENTORY_ITEM_REQUIRED']);
    const { body } = await put(id, { inventoryItem: null }, app.api);
    expect(body.data).toMatchObject({ inventoryItem: null, pendingRequirements: ['inventoryItem'] });
  });

  it('of nothing writes nothing', async () => {
    const id = await openTicket();
    const before = await storedTicket(app, id);
    expect((await put(id, {})).status).toBe(200);
    expect(await storedTicket(app, id)).toEqual(before);
  });
});
