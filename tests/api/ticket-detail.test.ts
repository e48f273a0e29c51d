import { type Item, makeGroup } from '../factories';
import { type App, startApp } from '../helpers/app';
import { makeCustomer } from '../helpers/desk';
import { CUSTOMER, makeOffice, type Office, SECRET, SUMMARY } from '../helpers/office';
import { caller, type Person, put } from '../helpers/tickets';

let app: App;
let here: Office['here'];
let elsewhere: Office['elsewhere'];
let inside: Office['inside'];
let outside: Office['outside'];
let requester: Office['requester'];
let stranger: Office['stranger'];
let customer: Office['customer'];
let ticketOf: Office['ticketOf'];
let identity: Office['identity'];
beforeAll(async () => {
  app = await startApp();
  ({ here, elsewhere, inside, outside, requester, stranger, customer, ticketOf, identity } = await makeOffice(app));
});
afterAll(() => app.stop());

describe('the detail', () => {
  it('is shown in full with all its parts', async () => {
    const { id, documentId } = await ticketOf({}, { customer_id: customer, form_answers: { street: 'Rua A' } });
    await put(app, 'api::ticket-step.ticket-step', {
      ticket_id: id,
      position: 1,
      name: 'Inspect',
      flow: 'main',
      parallel: false,
      auto_start: false,
      auto_finish: false,
      sector_id: here.id,
      user_ids: [],
    });
    const { status, body, headers } = await outside.get(`/api/tickets/${documentId}`);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('private, no-store');
    expect(body.data).toMatchObject({
      access: 'full',
      subject: SECRET,
      description: SECRET,
      customer: { name: CUSTOMER },
      formAnswers: { street: 'Rua A' },
      attachments: [],
      steps: [{ name: 'Inspect', sector: { documentId: here.documentId }, startedAt: null, parallel: false }],
    });
    expect(body.data).not.toHaveProperty('id');
    expect(body.data).not.toHaveProperty('searchText');
  });

  it('has its steps in order, with who treats them', async () => {
    const { id, documentId } = await ticketOf();
    const group = await makeGroup(app);
    for (const [position, name] of [
      [2, 'Second'],
      [1, 'First'],
    ] as const) {
      await put(app, 'api::ticket-step.ticket-step', {
        ticket_id: id,
        position,
        name,
        flow: 'main',
        parallel: false,
        auto_start: false,
        auto_finish: false,
        solution_group_id: group.id,
        user_ids: [],
      });
    }
    const { body } = await outside.get(`/api/tickets/${documentId}`);
    const solutionGroup = { documentId: group.documentId, name: group['name'] };
    expect(body.data.steps).toMatchObject([
      { name: 'First', position: 1, solutionGroup, sector: null },
      { name: 'Second', position: 2, solutionGroup },
    ]);
  });

  it.each([
    ['a restricted detail', { detailRestrictedToSector: true }, {}, 403, 'DETAIL_RESTRICTED_TO_SECTOR'],
    ['a confidential one', {}, { confidential: true }, 403, 'CONFIDENTIAL'],
    ['a restricted list', { listRestrictedToSector: true }, {}, 404, undefined],
  ])('is refused below %s, on every route', async (_, flags, columns, status, code) => {
    const { documentId } = await ticketOf(flags, columns);
    const address = `/api/tickets/${documentId}`;
    const answers = [
      await outside.get(address),
      await outside.get(`${address}/history`),
      await outside.get(`${address}/files`),
      await outside.put(address).send({ data: {} }),
      await app.api.get(address),
      await app.api.get(`${address}/history`),
      await app.api.get(`${address}/access-log`),
    ];
    for (const { status: found, body, text } of answers) {
      expect([found, body.error?.details?.code]).toEqual([status, code]);
      expect(text).not.toContain(SECRET);
    }
    expect((await inside.get(address)).status).toBe(200);
  });

  it('answers the same for what is hidden and for what is not there', async () => {
    const { documentId } = await ticketOf({ listRestrictedToSector: true });
    const hidden = await outside.get(`/api/tickets/${documentId}`);
    const missing = await outside.get('/api/tickets/nothing');
    expect([hidden.status, hidden.body]).toEqual([missing.status, missing.body]);
  });

  it('speaks the caller’s language', async () => {
    const { documentId } = await ticketOf({}, { confidential: true });
    const { body } = await outside.get(`/api/tickets/${documentId}`).set('Accept-Language', 'pt-BR');
    expect(body.error.message).toContain('confidencial');
    expect(body.error.details.errors).toEqual([expect.objectContaining({ code: 'CONFIDENTIAL', path: [] })]);
  });

  it('stays a summary row for who opened it and is not involved', async () => {
    const { documentId } = await ticketOf({ listRestrictedToSector: true }, { creator_id: outside.id });
    const { body } = await outside.get(`/api/tickets?filters[documentId]=${documentId}`);
    expect(Object.keys(body.data[0]).sort()).toEqual(SUMMARY);
    const { status, body: refused } = await outside.get(`/api/tickets/${documentId}`);
    expect([status, refused.error.details.code]).toEqual([403, 'DETAIL_RESTRICTED_TO_SECTOR']);
  });

  it.each(['open', 'inProgress', 'waiting', 'closed', 'canceled'])(
    'is a matter of who asks, also %s',
    async (status) => {
      const { documentId } = await ticketOf({ detailRestrictedToSector: true }, { confidential: true, status });
      expect((await inside.get(`/api/tickets/${documentId}`)).body.data).toMatchObject({ subject: SECRET, status });
      expect((await outside.get(`/api/tickets/${documentId}`)).status).toBe(403);
    },
  );

  it('is lost with the membership', async () => {
    const { documentId } = await ticketOf({}, { confidential: true });
    const mover = await caller(app, 'agent', { sector: here.id });
    expect((await mover.get(`/api/tickets/${documentId}`)).status).toBe(200);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: mover.id }, data: { sector: elsewhere.id } });
    expect((await mover.get(`/api/tickets/${documentId}`)).status).toBe(403);
  });

  it('is the office’s: customers and visitors are refused', async () => {
    const { documentId } = await ticketOf();
    for (const who of [requester, stranger]) {
      expect((await who.get('/api/tickets')).status).toBe(403);
      expect((await who.get(`/api/tickets/${documentId}`)).status).toBe(403);
    }
    expect((await app.anyone.get('/api/tickets')).status).toBe(403);
  });
});

describe('a requester', () => {
  it('sees their own tickets, and of them nothing that is the office’s', async () => {
    const own = await ticketOf(
      { listRestrictedToSector: true },
      { customer_id: customer, confidential: true, assignee_id: inside.id, creator_id: outside.id },
    );
    await ticketOf({}, { creator_id: requester.id });
    const { body } = await requester.get(`/api/my/tickets?filters[documentId]=${own.documentId}`);
    expect(body.meta.pagination.total).toBe(1);
    expect(body.data[0]).toMatchObject({ documentId: own.documentId, subject: SECRET });
    const { body: detail } = await requester.get(`/api/my/tickets/${own.documentId}`);
    expect(Object.keys(detail.data).sort()).toEqual([
      'access',
      'anonymous',
      'attachments',
      'closedAt',
      'confidential',
      'customer',
      'description',
      'documentId',
      'dueAt',
      'extraFields',
      'formAnswers',
      'inventoryItem',
      'occurrence',
      'occurrenceType',
      'origin',
      'pendingRequirements',
      'protocol',
      'sector',
      'slaState',
      'slaUnit',
      'slaValue',
      'startedAt',
      'status',
      'subject',
      'updatedAt',
    ]);
    for (const query of ['sort=highCriticality', 'filters[highCriticality]=true', 'filters[assignee][documentId]=x'])
      expect((await requester.get(`/api/my/tickets?${query}`)).status).toBe(400);
    expect((await stranger.get('/api/my/tickets')).body.data).toEqual([]);
    expect((await app.api.get('/api/my/tickets')).status).toBe(403);
  });

  it('has them a page at a time, the newest first unless asked otherwise', async () => {
    const made = await app.api.post('/api/customers').send({ data: { name: 'Ana', user: stranger.documentId } });
    const where = { documentId: made.body.data.documentId };
    const { id } = await app.strapi.db.query('api::customer.customer').findOne({ where });
    const own: string[] = [];
    for (let count = 0; count < 3; count += 1) own.unshift((await ticketOf({}, { customer_id: id })).documentId);
    const list = async (query = '') => {
      const { body } = await stranger.get(`/api/my/tickets${query}`);
      return { tickets: body.data.map(({ documentId }: Item) => documentId), ...body.meta.pagination };
    };
    expect(await list()).toEqual({ tickets: own, page: 1, pageSize: 25, pageCount: 1, total: 3 });
    const second = '?pagination[page]=2&pagination[pageSize]=2';
    expect(await list(second)).toEqual({ tickets: [own[2]], page: 2, pageSize: 2, pageCount: 2, total: 3 });
    expect((await list(`${second}&sort=startedAt:asc`)).tickets).toEqual([own[0]]);
    expect(await list('?pagination[withCount]=false')).toEqual({ tickets: own, page: 1, pageSize: 25 });
  });

  it('does not see what they opened as staff for others', async () => {
    const { documentId } = await ticketOf({}, { creator_id: inside.id, customer_id: customer });
    expect((await inside.get(`/api/my/tickets/${documentId}`)).status).toBe(404);
  });
});

describe('criticality', () => {
  it('counts the customer’s open critical tickets that the caller may list, and none that is anonymous', async () => {
    const { body: made } = await app.api.post('/api/customers').send({ data: { name: 'Critical' } });
    const { id } = await app.strapi.db.query('api::customer.customer').findOne({ where: { name: 'Critical' } });
    const critical = { high_criticality: true, customer_id: id };
    const open = await ticketOf({}, { ...critical, due_at: new Date('2026-03-02') });
    const secret = await ticketOf({}, { ...critical, confidential: true, due_at: new Date('2026-03-01') });
    const hidden = await ticketOf({ listRestrictedToSector: true }, critical);
    await ticketOf({}, { ...critical, status: 'closed', closed_at: new Date() });
    await ticketOf({}, { customer_id: id });
    const anonymous = await ticketOf({}, { high_criticality: true, anonymous: true });
    await identity(anonymous.id, { customer_id: id });
    const asked = async (who: Person) =>
      (await who.get(`/api/customers/${made.data.documentId}/criticality`)).body.data;
    const seen = await asked(outside);
    expect([seen.count, seen.tickets.map((row: Item) => row.documentId)]).toEqual([
      2,
      // The first due comes first.
      [secret.documentId, open.documentId],
    ]);
    expect(seen.tickets[0]).not.toHaveProperty('subject');
    expect((await asked(inside)).tickets.map((row: Item) => row.documentId)).toContain(hidden.documentId);
    expect((await asked(inside)).count).toBe(3);
    expect((await outside.get('/api/customers/nobody/criticality')).status).toBe(404);
    expect((await requester.get(`/api/customers/${made.data.documentId}/criticality`)).status).toBe(403);
    const entitled = await makeCustomer(app, { more: ['api::customer.customer.criticality'] });
    expect((await entitled.agent.get(`/api/customers/${made.data.documentId}/criticality`)).status).toBe(403);
  });
});

describe('the history', () => {
  const entry = (ticketId: number, minute: number, data: object) =>
    put(app, 'api::ticket-history.ticket-history', {
      ticket_id: ticketId,
      at: new Date(Date.UTC(2026, 5, 1, 12, minute)),
      actor_kind: 'staff',
      changes: {},
      ...data,
    });

  it('has the latest first, a page at a time, and names who is gone', async () => {
    const [other, { id, documentId }] = [await ticketOf(), await ticketOf()];
    await entry(other.id, 2, { action: 'canceled' });
    await entry(id, 2, { action: 'changed', actor_id: inside.id, actor_name: 'as it was' });
    await entry(id, 1, { action: 'opened', actor_name: 'Gone' });
    await entry(id, 3, { action: 'stepFinished', actor_kind: 'system' });
    await entry(id, 3, { action: 'stepStarted', actor_kind: 'system' });
    const read = async (query: string) => (await outside.get(`/api/tickets/${documentId}/history${query}`)).body;
    const entries = (await read('')).data;
    expect(entries).toMatchObject([
      { action: 'stepStarted' },
      { action: 'stepFinished', actor: { kind: 'system', documentId: null, name: null } },
      { action: 'changed', actor: { kind: 'staff', documentId: inside.documentId } },
      { action: 'opened', actor: { kind: 'staff', documentId: null, name: 'Gone' } },
    ]);
    const page = await read('?pagination[page]=2&pagination[pageSize]=2');
    expect(page).toEqual({
      data: entries.slice(2),
      meta: { pagination: { page: 2, pageSize: 2, pageCount: 2, total: 4 } },
    });
    expect((await read('?pagination[withCount]=false')).meta.pagination).toEqual({ page: 1, pageSize: 25 });
  });
});
