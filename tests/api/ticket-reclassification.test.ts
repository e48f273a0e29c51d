import { create, makeOccurrence, makeSector, makeSolution } from '../factories';
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

type Agent = App['api'];
type Data = Record<string, unknown>;

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

  it('follows its creator where the new type does so, and is told by the names of both occurrences', async () => {
    const sector = await makeSector(app);
    const creator = await makeStaff(app, { sector });
    const [before, after] = [await occurrenceOf({}), await occurrenceOf({ dynamicSector: true })];
    const id = await openOn(before.documentId, {}, creator.agent);
    const { body } = await act(id, 'reclassify', { occurrence: after.documentId });
    expect(body.data).toMatchObject({ sector: { documentId: sector.documentId }, sectorOrigin: 'creator' });
    const [entry] = (await staff.agent.get(`/api/tickets/${id}/history`)).body.data;
    expect(entry).toMatchObject({
      action: 'reclassified',
      changes: { occurrence: { from: before['name'], to: after['name'] } },
    });
  });

  it('follows no customer, whatever sector their account has', async () => {
    const { user, agent } = await makeCustomer(app);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: user.id }, data: { sector: (await makeSector(app)).id } });
    const id = await openOn((await occurrenceOf({})).documentId, {}, agent);
    const { body } = await act(id, 'reclassify', {
      occurrence: (await occurrenceOf({ dynamicSector: true })).documentId,
    });
    expect(body.data.sectorOrigin).toBe('triage');
  });

  it('keeps the classification where the new occurrence offers it, and no other', async () => {
    const [kept, lost] = [await ticketClassification(), await ticketClassification()];
    const [all, some] = [await occurrenceOf({}), await occurrenceOf({}, { ticketClassifications: [kept.documentId] })];
    for (const [given, expected] of [
      [kept, { documentId: kept.documentId }],
      [lost, null],
    ] as const) {
      const id = await openOn(all.documentId, { classification: given.documentId });
      const { body } = await act(id, 'reclassify', { occurrence: some.documentId });
      expect(body.data.classification === null ? null : { documentId: body.data.classification.documentId }).toEqual(
        expected,
      );
    }
  });

  it('says before what becomes of its time, solution, stamps and what it owes, and whose step is gone', async () => {
    const [treats, stepper, waiting] = [await makeSector(app), await makeSector(app), await makeSector(app)];
    const before = await occurrenceOf({ sector: treats.documentId }, { slaValue: 1, slaUnit: 'hours' });
    const old = await makeSolution(app, {
      occurrence: before.documentId,
      steps: [
        { name: 'Go', sector: stepper.documentId, autoStart: true },
        { name: 'Later', sector: waiting.documentId },
      ],
    });
    const after = await occurrenceOf(
      { anonymous: true, confidential: true, notifyHighCriticality: true, solutionRequired: true },
      { sector: treats.documentId, slaValue: 2, slaUnit: 'days' },
    );
    for (let count = 0; count < 2; count += 1) await makeSolution(app, { occurrence: after.documentId });
    const id = await openOn(before.documentId);
    const { startedAt, dueAt } = (await staff.agent.get(`/api/tickets/${id}`)).body.data;
    const { body } = await staff.agent
      .post(`/api/tickets/${id}/reclassify?dryRun=true`)
      .send({ data: { occurrence: after.documentId } });
    expect(body.data).toMatchObject({
      sectorOrigin: { from: 'type', to: 'occurrence' },
      dueAt: { from: dueAt, to: new Date(Date.parse(startedAt) + 2 * 86_400_000).toISOString() },
      solution: { from: old['name'], to: null },
      pendingRequirements: { from: [], to: ['solution'] },
      flags: {
        from: { anonymous: false, confidential: false, highCriticality: false },
        to: { anonymous: true, confidential: true, highCriticality: true },
      },
      access: { outsiders: { from: 'full', to: 'summary' }, lose: { sectors: [{ documentId: stepper.documentId }] } },
    });
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

  it('at once with a closing: whichever is second finds the ticket as the first left it', async () => {
    const [from, to] = [await occurrenceOf({}), await occurrenceOf({})];
    for (let round = 0; round < 10; round += 1) {
      const id = await openOn(from.documentId);
      const [reclassified, closed] = await Promise.all([
        act(id, 'reclassify', { occurrence: to.documentId }),
        act(id, 'close'),
      ]);
      expect(closed.status).toBe(200);
      const outcome = reclassified.status === 200 ? [] : ['status: INVALID_TRANSITION'];
      expect(violationsIn(reclassified)).toEqual(outcome);
    }
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

  it('still asks staff for the personal answers that the ticket says it owes', async () => {
    const occurrence = await occurrenceOf({ anonymous: true }, { form: (await form()).documentId });
    const id = await openOn(occurrence.documentId);
    const owed = { name: 'formAnswers.name: FIELD_REQUIRED' };
    expect(violationsIn(await put(id, { formAnswers: { street: 'Rua B' } }))).toEqual([owed.name]);
    expect((await put(id, { formAnswers: { name: 'Bia' } })).body.data.pendingRequirements).toEqual([]);
    expect((await put(id, { formAnswers: { street: 'Rua B' } })).status).toBe(200);
    expect(violationsIn(await put(id, { formAnswers: { name: null } }))).toEqual([owed.name]);
  });

  it('lets nobody find out by guessing what was answered: each guess is a change', async () => {
    const { id } = await ofCustomer({ anonymous: true });
    for (const name of ['Ana Secreta', 'Bia', 'Bia']) {
      const before = await historyOf(id);
      expect((await put(id, { formAnswers: { street: 'Rua A', name } })).status).toBe(200);
      expect(await historyOf(id)).toHaveLength(before.length + 1);
    }
  });

  describe('is kept by what a reclassification says and does', () => {
    const dryRun = async (id: string, occurrence: { documentId: string }) => {
      const address = `/api/tickets/${id}/reclassify?dryRun=true`;
      return (await staff.agent.post(address).send({ data: { occurrence: occurrence.documentId } })).body.data;
    };

    it('where the creator is who asked: it does not go where they belong', async () => {
      const [theirs, types] = [await makeSector(app), await makeSector(app)];
      const from = await occurrenceOf({ anonymous: true });
      const to = await occurrenceOf({ dynamicSector: true, sector: types.documentId });
      const asker = await makeStaff(app, { sector: theirs });
      const record = await app.api.post('/api/customers').send({ data: { name: 'Me', user: asker.user.documentId } });
      const own = await openOn(from.documentId, { customer: record.body.data.documentId }, asker.agent);
      const others = await openOn(from.documentId, {}, (await makeCustomer(app)).agent);
      for (const id of [own, others]) {
        const expected = { documentId: types.documentId };
        expect(await dryRun(id, to)).toMatchObject({ sector: { to: expected }, sectorOrigin: { to: 'type' } });
        const { body } = await act(id, 'reclassify', { occurrence: to.documentId });
        expect(body.data).toMatchObject({ sector: expected, sectorOrigin: 'type' });
      }
    });

    it('whether they have an item and gave personal answers or not', async () => {
      const asks = { inventoryItemRequired: true, form: (await form()).documentId };
      const to = await occurrenceOf({}, asks);
      const bare = await openOn((await occurrenceOf({ anonymous: true })).documentId);
      const { id: full } = await ofCustomer({ anonymous: true });
      for (const id of [bare, full]) {
        expect((await dryRun(id, to)).pendingRequirements).toEqual({ from: [], to: [] });
        const { body } = await act(id, 'reclassify', { occurrence: to.documentId });
        expect(body.data.pendingRequirements).toEqual([]);
        // Nor does a change that leaves them out.
        for (const agent of [staff.agent, app.api]) {
          const answer = await put(id, { formAnswers: { street: 'Rua B' } }, agent);
          expect([answer.status, violationsIn(answer), answer.body.data?.pendingRequirements]).toEqual([200, [], []]);
        }
      }
    });

    it('where who asked treats it as well: what they did as staff stays theirs', async () => {
      const asker = await makeStaff(app);
      const record = await app.api.post('/api/customers').send({ data: { name: 'Me', user: asker.user.documentId } });
      const from = await occurrenceOf({});
      const id = await openOn(from.documentId, { customer: record.body.data.documentId }, asker.agent);
      await act(id, 'assign', { assignee: asker.user.documentId }, asker.agent);
      await act(id, 'reclassify', { occurrence: (await occurrenceOf({ anonymous: true })).documentId });
      const { body } = await staff.agent.get(`/api/tickets/${id}/history`);
      const told = body.data.map(({ action, actor }: { action: string; actor: { kind: string; name: string } }) =>
        [action, actor.kind, actor.name].join(' '),
      );
      expect(told).toEqual([
        `reclassified staff ${staff.user.username}`,
        `assigned staff ${asker.user.username}`,
        'opened customer ',
      ]);
    });
  });
});
