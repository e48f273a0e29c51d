import { create, makeClassification, makeOccurrence, makeSector, makeSolution, makeType } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { makeCustomer, makeStaff, storedTicket } from '../helpers/desk';

let app: App;
let staff: Awaited<ReturnType<typeof makeStaff>>;
beforeAll(async () => {
  app = await startApp();
  staff = await makeStaff(app);
});
afterAll(() => app.stop());

type Agent = App['api'];
type Data = Record<string, unknown>;

const occurrenceOf = async (type: Data, data: Data = {}) =>
  makeOccurrence(app, { occurrenceType: (await makeType(app, type)).documentId, ...data });

const openOn = async (occurrence: string, data: Data = {}, agent: Agent = app.api): Promise<string> => {
  const { status, body } = await agent.post('/api/tickets').send({ data: { subject: 'Broken', occurrence, ...data } });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.data.documentId;
};

const openTicket = async (type: Data = {}, data: Data = {}) => openOn((await occurrenceOf(type)).documentId, data);

const put = (id: string, data: Data, agent: Agent = staff.agent) => agent.put(`/api/tickets/${id}`).send({ data });

const act = (id: string, action: string, data: Data = {}, agent: Agent = staff.agent) =>
  agent.post(`/api/tickets/${id}/${action}`).send({ data });

const historyOf = async (id: string) => {
  const ticket = await storedTicket(app, id);
  return app.strapi.db.connection('ticket_histories').where({ ticket_id: ticket['id'] }).orderBy('id');
};

const ticketClassification = (data: Data = {}) => makeClassification(app, { kind: 'ticket', ...data });

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

  it('of a stale copy is refused', async () => {
    const id = await openTicket();
    const { body } = await staff.agent.get(`/api/tickets/${id}`);
    const change = (description: string) => put(id, { description }).set('If-Match', `"${body.data.updatedAt}"`);
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(change));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.error.details.code).toBe('STALE');
  });

  it('of nothing writes nothing', async () => {
    const id = await openTicket();
    const before = await storedTicket(app, id);
    expect((await put(id, {})).status).toBe(200);
    expect(await storedTicket(app, id)).toEqual(before);
  });
});

describe('closing', () => {
  it('needs a classification where the type asks for one, among those of the occurrence', async () => {
    const [own, other] = [await ticketClassification(), await ticketClassification()];
    const occurrence = await occurrenceOf(
      { classificationRequired: true },
      { ticketClassifications: [own.documentId] },
    );
    const id = await openOn(occurrence.documentId);
    expect(violationsIn(await act(id, 'close'))).toEqual(['classification: CLASSIFICATION_REQUIRED']);
    expect(violationsIn(await act(id, 'close', { classification: other.documentId }))).toEqual([
      'classification: CLASSIFICATION_NOT_ALLOWED',
    ]);
    const { body } = await act(id, 'close', { classification: own.documentId });
    expect(body.data).toMatchObject({ status: 'closed', classification: { documentId: own.documentId } });
    expect(body.data.closedAt).not.toBeNull();
  });

  it('needs what is owed, whoever does it, and says all of it', async () => {
    const occurrence = await occurrenceOf({ solutionRequired: true, classificationRequired: true });
    const id = await openOn(occurrence.documentId);
    for (const agent of [staff.agent, app.api]) {
      expect(violationsIn(await act(id, 'close', {}, agent))).toEqual([
        'classification: CLASSIFICATION_REQUIRED',
        'solution: SOLUTION_REQUIRED',
      ]);
    }
    const solution = await makeSolution(app, { occurrence: occurrence.documentId });
    const data = { solution: solution.documentId, classification: (await ticketClassification()).documentId };
    expect((await act(id, 'close', data)).body.data).toMatchObject({ status: 'closed', pendingRequirements: [] });
  });

  it('happens once, whoever asks at the same time', async () => {
    const id = await openTicket();
    const answers = await Promise.all(Array.from({ length: 50 }, () => act(id, 'close')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(new Set(refused.flatMap(violationsIn))).toEqual(new Set(['status: INVALID_TRANSITION']));
    expect((await historyOf(id)).filter(({ action }) => action === 'closed')).toHaveLength(1);
  });

  it('needs a reason while steps of the main flow are unfinished, told together with the rest', async () => {
    const occurrence = await occurrenceOf({ classificationRequired: true });
    const sector = (await makeSector(app)).documentId;
    const steps = [{ name: 'Go', sector }];
    const solution = await makeSolution(app, { occurrence: occurrence.documentId, steps });
    const id = await openOn(occurrence.documentId);
    expect((await staff.agent.get(`/api/tickets/${id}`)).body.data.steps).toMatchObject([{ name: 'Go' }]);
    expect(violationsIn(await act(id, 'close'))).toEqual([
      'classification: CLASSIFICATION_REQUIRED',
      'reason: FIELD_REQUIRED',
    ]);
    const classification = (await ticketClassification()).documentId;
    await put(id, { solution: null });
    expect(violationsIn(await act(id, 'close', { classification, solution: solution.documentId }))).toEqual([
      'reason: FIELD_REQUIRED',
    ]);
    expect((await storedTicket(app, id))['solution_id']).toBeNull();
    const closed = await act(id, 'close', { classification, solution: solution.documentId, reason: 'A storm' });
    expect(closed.body.data).toMatchObject({ status: 'closed', solution: { documentId: solution.documentId } });
  });

  it('is undone by reopening, for a reason', async () => {
    const id = await openTicket();
    expect(violationsIn(await act(id, 'reopen', { reason: 'Dark again' }))).toEqual(['status: INVALID_TRANSITION']);
    await act(id, 'close');
    expect(violationsIn(await act(id, 'reopen'))).toEqual(['reason: FIELD_REQUIRED']);
    const { body } = await act(id, 'reopen', { reason: 'Dark again' });
    expect(body.data).toMatchObject({ status: 'inProgress', closedAt: null });
    expect(JSON.stringify((await historyOf(id)).at(-1))).toContain('Dark again');
  });
});

describe('handing over', () => {
  it('to another sector keeps where routing sent it', async () => {
    const id = await openTicket();
    const sector = await makeSector(app);
    const { body } = await act(id, 'transfer', { sector: sector.documentId, reason: 'Not ours' });
    expect(body.data).toMatchObject({ sector: { documentId: sector.documentId }, sectorOrigin: 'triage' });
    expect(JSON.stringify((await historyOf(id)).at(-1))).toMatch(/Not ours/);
    const retired = await makeSector(app, { active: false });
    expect(violationsIn(await act(id, 'transfer', { sector: retired.documentId, reason: 'x' }))).toEqual([
      'sector: RETIRED',
    ]);
    expect(violationsIn(await act(id, 'transfer', {}))).toEqual(['reason: FIELD_REQUIRED', 'sector: FIELD_REQUIRED']);
    expect(violationsIn(await act(id, 'transfer', { sector: 'nowhere', reason: 'x' }))).toEqual([
      'sector: FIELD_INVALID',
    ]);
  });

  it('to oneself, and with the right to it to others', async () => {
    const other = await makeStaff(app);
    const supervisor = await makeStaff(app, { more: ['assignOthers'] });
    const customer = await makeCustomer(app);
    const id = await openTicket();
    const assign = (assignee: string | null, agent: Agent = staff.agent) => act(id, 'assign', { assignee }, agent);
    expect((await assign(staff.user.documentId)).body.data.assignee.documentId).toBe(staff.user.documentId);
    expect((await assign(other.user.documentId)).status).toBe(403);
    expect((await assign(null, other.agent)).status).toBe(403);
    expect((await assign(null)).body.data.assignee).toBeNull();
    const given = await assign(other.user.documentId, supervisor.agent);
    expect(given.body.error).toBeUndefined();
    expect(given.body.data.assignee.documentId).toBe(other.user.documentId);
    expect(violationsIn(await assign(customer.user.documentId, supervisor.agent))).toEqual(['assignee: FIELD_INVALID']);
    expect(violationsIn(await assign('nobody', supervisor.agent))).toEqual(['assignee: FIELD_INVALID']);
    expect((await assign('nobody')).status).toBe(403);
    expect((await assign(staff.user.documentId, app.api)).status).toBe(200);
  });

  it('stays possible where a solution is owed, but not once it is closed', async () => {
    const id = await openTicket({ solutionRequired: true });
    const sector = (await makeSector(app)).documentId;
    expect((await act(id, 'assign', { assignee: staff.user.documentId })).status).toBe(200);
    expect((await act(id, 'transfer', { sector, reason: 'x' })).status).toBe(200);
    await put(id, { status: 'canceled' }, app.api);
    expect(violationsIn(await act(id, 'transfer', { sector, reason: 'x' }))).toEqual(['status: INVALID_TRANSITION']);
    expect(violationsIn(await act(id, 'assign', { assignee: null }))).toEqual(['status: INVALID_TRANSITION']);
  });
});

describe('reclassifying', () => {
  it('routes, stamps and dates anew from the opening, and clears the old solution', async () => {
    const before = await occurrenceOf({}, { slaValue: 1, slaUnit: 'hours' });
    const old = await makeSolution(app, { occurrence: before.documentId });
    const sector = await makeSector(app);
    const after = await occurrenceOf(
      { confidential: true, sector: sector.documentId, solutionRequired: true, notifyHighCriticality: true },
      { slaValue: 2, slaUnit: 'days' },
    );
    await makeSolution(app, { occurrence: after.documentId });
    await makeSolution(app, { occurrence: after.documentId });
    const id = await openOn(before.documentId);
    const opened = await storedTicket(app, id);
    expect(opened['solution_id']).toBe(old.id);
    const insider = await makeStaff(app, { sector });
    const { body } = await act(id, 'reclassify', { occurrence: after.documentId }, insider.agent);
    expect(body.data).toMatchObject({
      occurrence: { documentId: after.documentId },
      sector: { documentId: sector.documentId },
      sectorOrigin: 'type',
      solution: null,
      pendingRequirements: ['solution'],
      confidential: true,
      highCriticality: true,
    });
    expect(Date.parse(body.data.dueAt) - Date.parse(body.data.startedAt)).toBe(2 * 86_400_000);
    const back = await act(id, 'reclassify', { occurrence: before.documentId }, insider.agent);
    expect(back.status).toBe(200);
    expect(await storedTicket(app, id)).toMatchObject({ solution_id: old.id });
    expect(Boolean((await storedTicket(app, id))['confidential'])).toBe(true);
    expect(Boolean((await storedTicket(app, id))['high_criticality'])).toBe(false);
  });

  it('says before what would change, and changes nothing', async () => {
    const [lost, gained] = [await makeSector(app), await makeSector(app)];
    const before = await occurrenceOf({ sector: lost.documentId });
    const after = await occurrenceOf({
      listRestrictedToSector: true,
      classificationRequired: true,
      sector: gained.documentId,
    });
    const customer = await makeCustomer(app);
    const id = await openOn(before.documentId, { customer: customer.customer?.documentId });
    const stored = await storedTicket(app, id);
    const { status, body } = await staff.agent
      .post(`/api/tickets/${id}/reclassify?dryRun=true`)
      .send({ data: { occurrence: after.documentId } });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      sector: { from: { name: lost.name }, to: { name: gained.name } },
      requirements: { from: { classification: false }, to: { classification: true } },
      access: {
        outsiders: { from: 'full', to: 'none' },
        lose: { sectors: [{ name: lost.name }], users: 0 },
        gain: { sectors: [{ name: gained.name }] },
      },
    });
    expect(JSON.stringify(body)).not.toContain(customer.customer?.name);
    expect(await storedTicket(app, id)).toEqual(stored);
    expect(await historyOf(id)).toHaveLength(1);
    const answer = await staff.agent.post(`/api/tickets/${id}/reclassify?dryRun=maybe`).send({ data: {} });
    expect(violationsIn(answer)).toEqual(['dryRun: FIELD_INVALID']);
  });

  it('answers with a receipt who no longer sees it', async () => {
    const id = await openTicket();
    const after = await occurrenceOf({ listRestrictedToSector: true });
    const { status, body } = await act(id, 'reclassify', { occurrence: after.documentId });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ documentId: id, status: 'open' });
    expect(body.data.subject).toBeUndefined();
    expect((await staff.agent.get(`/api/tickets/${id}`)).status).toBe(404);
    expect((await put(id, { subject: 'x' })).status).toBe(404);
  });

  it('is refused to what is retired, incomplete or not there, and of what has ended', async () => {
    const id = await openTicket();
    const retired = await makeOccurrence(app, { active: false });
    const incomplete = await occurrenceOf({ solutionRequired: true });
    const to = (occurrence: string, agent?: Agent) => act(id, 'reclassify', { occurrence }, agent);
    expect(violationsIn(await to(retired.documentId))).toEqual(['occurrence: RETIRED']);
    expect(violationsIn(await to(incomplete.documentId))).toEqual(['occurrence: OCCURRENCE_NOT_READY']);
    expect(violationsIn(await to('nowhere'))).toEqual(['occurrence: FIELD_INVALID']);
    expect((await to(incomplete.documentId, app.api)).body.data.pendingRequirements).toEqual(['solution']);
    await act(id, 'reclassify', { occurrence: (await makeOccurrence(app)).documentId });
    await act(id, 'close');
    expect(violationsIn(await to((await makeOccurrence(app)).documentId))).toEqual(['status: INVALID_TRANSITION']);
  });
});

describe('anonymity', () => {
  const fields = (personalData: boolean) => [
    { key: 'street', label: 'Street', type: 'text' },
    { key: 'name', label: 'Name', type: 'text', required: true, personalData },
  ];

  const form = (personalData = true) =>
    create(app, 'forms', { name: `Form ${Math.random()}`, fields: fields(personalData) });

  const ofCustomer = async (type: Data) => {
    const customer = await makeCustomer(app);
    const item = await create(app, 'inventory-items', { name: 'Meter', customer: customer.customer?.documentId });
    const occurrence = await occurrenceOf(type, { form: (await form()).documentId });
    const formAnswers = { street: 'Rua A', name: 'Ana Secreta' };
    const id = await openOn(occurrence.documentId, { inventoryItem: item.documentId, formAnswers }, customer.agent);
    return { id, customer, item, occurrence };
  };

  const identityOf = async (id: string) =>
    app.strapi.db.connection('ticket_identities').where({ ticket_id: (await storedTicket(app, id))['id'] });

  it('moves who it is for out of the ticket when it is reclassified, and never back', async () => {
    const { id, customer, occurrence } = await ofCustomer({});
    expect(await storedTicket(app, id)).toMatchObject({ creator_id: customer.user.id });
    const anonymous = await occurrenceOf({ anonymous: true });
    await act(id, 'reclassify', { occurrence: anonymous.documentId });
    const traces = async () =>
      JSON.stringify([
        await storedTicket(app, id),
        await historyOf(id),
        (await staff.agent.get(`/api/tickets/${id}`)).body,
      ]);
    expect(await traces()).not.toMatch(new RegExp(`Ana Secreta|${customer.user.username}|${customer.customer?.name}`));
    expect(await storedTicket(app, id)).toMatchObject({ customer_id: null, creator_id: null, inventory_item_id: null });
    const [identity] = await identityOf(id);
    expect(identity).toMatchObject({ creator_id: customer.user.id });
    expect(JSON.stringify(identity)).toContain('Ana Secreta');
    await act(id, 'reclassify', { occurrence: occurrence.documentId });
    expect(Boolean((await storedTicket(app, id))['anonymous'])).toBe(true);
    expect(await traces()).not.toMatch(/Ana Secreta/);
    expect(await identityOf(id)).toHaveLength(1);
  });

  it('lets nobody find out by trying whose item it is', async () => {
    const { id, item } = await ofCustomer({ anonymous: true });
    const other = await create(app, 'inventory-items', { name: 'Meter' });
    for (const inventoryItem of [item.documentId, other.documentId, null]) {
      expect(violationsIn(await put(id, { inventoryItem }))).toEqual(['inventoryItem: FIELD_INVALID']);
    }
  });

  it('keeps hidden answers through changes of the open ones', async () => {
    const { id } = await ofCustomer({ anonymous: true });
    const answer = await put(id, { formAnswers: { street: 'Rua B' } });
    expect(answer.status).toBe(200);
    expect(answer.body.data.formAnswers).toEqual({ street: 'Rua B' });
    expect(JSON.stringify(await identityOf(id))).toContain('Ana Secreta');
    expect((await put(id, { formAnswers: { street: 'Rua C', name: 'Bia' } })).body.data.formAnswers).toEqual({
      street: 'Rua C',
    });
    const identity = JSON.stringify(await identityOf(id));
    expect(identity).toContain('Bia');
    expect(identity).not.toContain('Ana Secreta');
  });
});

describe('who may not', () => {
  it.each(['close', 'reopen', 'reclassify', 'transfer', 'assign'])(
    '%s a ticket that is hidden from them',
    async (action) => {
      const bodies: Record<string, Data> = {
        reopen: { reason: 'x' },
        reclassify: { occurrence: 'x' },
        transfer: { sector: 'x', reason: 'x' },
        assign: { assignee: staff.user.documentId },
      };
      const [list, detail, confidential] = [
        await openTicket({ listRestrictedToSector: true }),
        await openTicket({ detailRestrictedToSector: true }),
        await openTicket({ confidential: true }),
      ];
      const attempt = (id: string, agent: Agent) => act(id, action, bodies[action] ?? {}, agent);
      for (const agent of [staff.agent, app.api]) {
        expect((await attempt(list, agent)).status).toBe(404);
        expect((await attempt(detail, agent)).body.error.details.code).toBe('DETAIL_RESTRICTED_TO_SECTOR');
        expect((await attempt(confidential, agent)).body.error.details.code).toBe('CONFIDENTIAL');
      }
      const customer = await makeCustomer(app);
      expect((await attempt(detail, customer.agent)).status).toBe(403);
      expect((await attempt('nothing', staff.agent)).status).toBe(404);
    },
  );
});
