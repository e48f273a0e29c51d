import { type Item, makeOccurrence, makeSector, makeType } from '../factories';
import { type App, startApp } from '../helpers/app';
import { caller, type Person, put, putTicket } from '../helpers/tickets';

const SECRET = 'Quarrel with the mayor';
const CUSTOMER = 'Zuleica Plantada';

let app: App;
let here: Item;
let elsewhere: Item;
let inside: Person;
let outside: Person;
let supervisor: Person;
let custodian: Person;
let requester: Person;
let stranger: Person;
let customer: number;

beforeAll(async () => {
  app = await startApp();
  here = await makeSector(app);
  elsewhere = await makeSector(app);
  inside = await caller(app, 'agent', { sector: here.id });
  outside = await caller(app, 'agent', { sector: elsewhere.id });
  supervisor = await caller(app, 'supervisor', { sector: here.id });
  custodian = await caller(app, 'identity-custodian', { sector: here.id });
  requester = await caller(app, 'authenticated');
  stranger = await caller(app, 'authenticated');
  const made = await app.api.post('/api/customers').send({ data: { name: CUSTOMER, user: requester.documentId } });
  expect(made.status).toBe(201);
  customer = (await app.strapi.db.query('api::customer.customer').findOne({ where: { name: CUSTOMER } })).id;
});
afterAll(() => app.stop());

/** A ticket of sector `here` on a type with `flags`. */
const ticketOf = async (flags: Record<string, unknown> = {}, columns: Record<string, unknown> = {}) => {
  const type = await makeType(app, flags);
  const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
  const ticket = await putTicket(app, {
    occurrence_id: occurrence.id,
    occurrence_type_id: type.id,
    sector_id: here.id,
    subject: SECRET,
    search_text: 'quarrel with the mayor',
    description: SECRET,
    ...columns,
  });
  return { ...ticket, type, occurrence };
};

const identity = (ticketId: number, values: Record<string, unknown> = {}) =>
  put(app, 'api::ticket-identity.ticket-identity', {
    ticket_id: ticketId,
    customer_id: customer,
    account_id: requester.id,
    creator_id: requester.id,
    form_answers: { cpf: '123' },
    ...values,
  });

const SUMMARY = [
  'access',
  'anonymous',
  'closedAt',
  'confidential',
  'documentId',
  'dueAt',
  'highCriticality',
  'occurrence',
  'occurrenceType',
  'protocol',
  'sector',
  'slaState',
  'startedAt',
  'status',
];

describe('the list', () => {
  it('shows an open ticket in full, to whoever is staff', async () => {
    const { documentId, type } = await ticketOf({}, { customer_id: customer });
    const { status, body } = await outside.get(`/api/tickets?filters[documentId]=${documentId}`);
    expect(status).toBe(200);
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 1 });
    expect(body.data[0]).toMatchObject({
      documentId,
      access: 'full',
      subject: SECRET,
      occurrenceType: { documentId: type.documentId, name: type['name'] },
      sector: { documentId: here.documentId, name: here['name'] },
      customer: { name: CUSTOMER },
      customerHidden: false,
      assignee: null,
      slaState: { overdue: true },
    });
    expect(body.data[0]).not.toHaveProperty('description');
  });

  it.each([
    ['a restricted detail', { detailRestrictedToSector: true }, {}],
    ['a confidential one', {}, { confidential: true }],
  ])('shows no more than the summary row of %s to who is not involved', async (_, flags, columns) => {
    const { documentId } = await ticketOf(flags, { customer_id: customer, ...columns });
    const { body, text } = await outside.get(`/api/tickets?filters[documentId]=${documentId}`);
    expect(Object.keys(body.data[0]).sort()).toEqual(SUMMARY);
    expect(body.data[0].access).toBe('summary');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(CUSTOMER);
    const involved = await inside.get(`/api/tickets?filters[documentId]=${documentId}`);
    expect(involved.body.data[0]).toMatchObject({ access: 'full', subject: SECRET });
  });

  it('hides a list-restricted ticket from who is not involved, in its count too', async () => {
    const { documentId, type } = await ticketOf({ listRestrictedToSector: true });
    const filter = `filters[occurrenceType][documentId]=${type.documentId}`;
    expect((await outside.get(`/api/tickets?${filter}`)).body).toMatchObject({
      data: [],
      meta: { pagination: { total: 0 } },
    });
    expect((await inside.get(`/api/tickets?${filter}`)).body).toMatchObject({
      data: [{ documentId }],
      meta: { pagination: { total: 1 } },
    });
  });

  it('follows the type’s flags at once, in both directions', async () => {
    const { documentId, type } = await ticketOf();
    const seen = async () => (await outside.get(`/api/tickets?filters[documentId]=${documentId}`)).body.data[0]?.access;
    const set = (data: object) => app.api.put(`/api/occurrence-types/${type.documentId}`).send({ data });
    expect(await seen()).toBe('full');
    await set({ detailRestrictedToSector: true });
    expect(await seen()).toBe('summary');
    await set({ listRestrictedToSector: true });
    expect(await seen()).toBeUndefined();
    await set({ listRestrictedToSector: false, detailRestrictedToSector: false });
    expect(await seen()).toBe('full');
  });

  it('leaves the total out where it is not asked for', async () => {
    const { body } = await inside.get('/api/tickets?pagination[withCount]=false&pagination[pageSize]=1');
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 1 });
  });

  it('has pages that do not overlap', async () => {
    const { type } = await ticketOf();
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    const startedAt = new Date('2026-05-01T10:00:00Z');
    for (let index = 0; index < 4; index += 1) {
      await putTicket(app, {
        occurrence_id: occurrence.id,
        occurrence_type_id: type.id,
        sector_id: here.id,
        started_at: startedAt,
      });
    }
    const filter = `filters[occurrence][documentId]=${occurrence.documentId}&pagination[pageSize]=3`;
    const pages = await Promise.all(
      [1, 2, 3].map(async (page) => (await inside.get(`/api/tickets?${filter}&pagination[page]=${page}`)).body),
    );
    const ids = pages.flatMap(({ data }) => data.map((row: Item) => row.documentId));
    expect(new Set(ids).size).toBe(4);
    expect(pages.map(({ data, meta }) => [data.length, meta.pagination.total])).toEqual([
      [3, 4],
      [1, 4],
      [0, 4],
    ]);
  });

  it.each([
    ['filters[status]=waiting', ['waiting']],
    ['filters[status][$in][0]=waiting&filters[status][$in][1]=closed', ['closed', 'waiting']],
    ['filters[status][$ne]=open', ['closed', 'waiting']],
    ['filters[$not][status]=open', ['closed', 'waiting']],
    ['filters[closedAt][$notNull]=true', ['closed']],
    ['filters[closedAt][$null]=true', ['open', 'waiting']],
    ['filters[startedAt][$gte]=2026-07-02', ['closed', 'waiting']],
    ['filters[startedAt][$between][0]=2026-07-02&filters[startedAt][$between][1]=2026-07-02T23:59:59Z', ['waiting']],
    ['filters[$or][0][status]=open&filters[$or][1][highCriticality]=true', ['closed', 'open']],
    ['filters[sector][documentId][$notIn][0]=none', ['closed', 'open', 'waiting']],
    ['filters[sector][documentId]=none', []],
    ['filters[protocol][$startsWith]=F-', ['closed', 'open', 'waiting']],
    ['filters[protocol][$contains]=%25', []],
    ['sort=closedAt:desc', ['closed', 'open', 'waiting']],
  ])('understands %s', async (query, expected) => {
    const type = await filtered();
    const { status, body } = await inside.get(`/api/tickets?filters[occurrenceType][documentId]=${type}&${query}`);
    expect(status).toBe(200);
    expect(body.data.map((row: Item) => row['status']).sort()).toEqual(expected);
    expect(body.meta.pagination.total).toBe(expected.length);
  });

  let filteredType: string | undefined;
  const filtered = async (): Promise<string> => {
    if (filteredType) return filteredType;
    const type = await makeType(app);
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    const base = { occurrence_id: occurrence.id, occurrence_type_id: type.id, sector_id: here.id };
    await putTicket(app, { ...base, protocol: 'F-1', started_at: new Date('2026-07-01') });
    await putTicket(app, { ...base, protocol: 'F-2', started_at: new Date('2026-07-02T12:00:00Z'), status: 'waiting' });
    await putTicket(app, {
      ...base,
      protocol: 'F-3',
      started_at: new Date('2026-07-03'),
      status: 'closed',
      closed_at: new Date('2026-07-04'),
      high_criticality: true,
    });
    filteredType = type.documentId;
    return filteredType;
  };

  it('puts what is not closed last, in both directions', async () => {
    const type = await filtered();
    for (const direction of ['asc', 'desc']) {
      const { body } = await inside.get(
        `/api/tickets?filters[occurrenceType][documentId]=${type}&sort=closedAt:${direction}`,
      );
      expect(body.data[0].status).toBe('closed');
    }
  });
});

/** Ways to ask about what a row hides: each would tell one letter at a time. */
const ORACLES = [
  'filters[customer][name][$startsWith]=Z',
  'filters[customer][documentId][$notNull]=true',
  'filters[customer]=1',
  'filters[subject][$contains]=Quarrel',
  'filters[description][$contains]=Quarrel',
  'filters[searchText][$contains]=quarrel',
  'filters[creator][username][$startsWith]=user',
  'filters[assignee][id]=1',
  'filters[solution][name]=a',
  'filters[formAnswers][$contains]=1',
  'filters[sector][name]=a',
  'filters[sector][createdBy][email]=a',
  'filters[occurrenceType][listRestrictedToSector]=true',
  'filters[occurrence][occurrenceType][name]=a',
  'filters[id]=1',
  'filters[$and][0][$or][0][$not][customer][name]=Z',
  'filters[status][$customer]=1',
  'filters[status][$regex]=.*',
  'sort=customer.name',
  'sort=subject',
  'sort[0]=status&sort[1]=assignee.username',
  'populate=*',
  'populate[customer]=true',
  'fields[0]=subject',
  'pagination[pageSize]=x',
  'pagination[page]=-1',
  '_q=quarrel',
  'q[$ne]=a',
  `filters${'[$not]'.repeat(15)}[status]=open`,
  Array.from({ length: 60 }, (_, index) => `filters[$or][${index}][status]=open`).join('&'),
];

describe.each(['/api/tickets', '/api/my/tickets'])('%s', (address) => {
  it.each(ORACLES)('refuses %s', async (query) => {
    const who = address === '/api/tickets' ? inside : requester;
    const { status, body, text } = await who.get(`${address}?${query}`);
    expect([status, body.error?.name]).toEqual([400, 'ValidationError']);
    expect(text).not.toMatch(/select|knex|column|SQLITE|syntax/i);
  });
});

describe('search', () => {
  it('finds what the caller may read, in any case and accent, and nothing else', async () => {
    const open = await ticketOf({}, { search_text: 'arvore caida na praca 20 %' });
    const closed = await ticketOf({}, { search_text: 'arvore caida na rua', confidential: true });
    const found = async (who: Person, q: string) => {
      const { body } = await who.get(`/api/tickets?q=${encodeURIComponent(q)}`);
      expect(body.meta.pagination.total).toBe(body.data.length);
      return body.data.map((row: Item) => row.documentId);
    };
    expect((await found(outside, 'ÁRVORE')).sort()).toEqual([open.documentId]);
    expect((await found(inside, 'arvore')).sort()).toEqual([open.documentId, closed.documentId].sort());
    expect(await found(outside, 'praça árvore')).toEqual([open.documentId]);
    expect(await found(outside, 'árvore rua')).toEqual([]);
    expect(await found(outside, '20 %')).toEqual([open.documentId]);
    expect(await found(outside, '2_ %')).toEqual([]);
  });

  it('finds the protocol of what may be listed, and of nothing else', async () => {
    const listed = await ticketOf({}, { confidential: true, protocol: 'P-LISTED' });
    await ticketOf({ listRestrictedToSector: true }, { protocol: 'P-HIDDEN' });
    const rows = async (q: string) =>
      (await outside.get(`/api/tickets?q=${q}`)).body.data.map((row: Item) => row.documentId);
    expect(await rows('P-LISTED')).toEqual([listed.documentId]);
    expect(await rows('P-HIDDEN')).toEqual([]);
  });
});

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
      await app.api.get(address),
      await app.api.get(`${address}/history`),
    ];
    for (const { status: found, body, text } of answers) {
      expect([found, body.error.details?.code]).toEqual([status, code]);
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

describe('an anonymous ticket', () => {
  const anonymous = async (columns: Record<string, unknown> = {}) => {
    const ticket = await ticketOf({}, { anonymous: true, origin: 'portal', ...columns });
    await identity(ticket.id);
    return ticket;
  };

  it('has no customer for anyone in the office', async () => {
    const { documentId } = await anonymous();
    for (const who of [inside, outside, supervisor, custodian, app.api]) {
      const { body, text } = await who.get(`/api/tickets/${documentId}`);
      expect(body.data).toMatchObject({ customer: null, customerHidden: true, creator: null, inventoryItem: null });
      expect(text).not.toContain(CUSTOMER);
      expect(text).not.toContain('cpf');
    }
  });

  it('is the requester’s own all the same', async () => {
    const { documentId } = await anonymous();
    const { status, body } = await requester.get(`/api/my/tickets/${documentId}`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ customer: { name: CUSTOMER }, formAnswers: { cpf: '123' }, anonymous: true });
    expect((await stranger.get(`/api/my/tickets/${documentId}`)).status).toBe(404);
  });

  it('reveals its customer to a custodian who says why, and records it', async () => {
    const { documentId } = await anonymous();
    const address = `/api/tickets/${documentId}/reveal-customer`;
    const data = { reason: 'A court asks for it' };
    for (const who of [inside, supervisor, requester])
      expect((await who.post(address).send({ data })).status).toBe(403);
    expect((await app.api.post(address).send({ data })).status).toBe(403);
    const log = () => supervisor.get(`/api/tickets/${documentId}/access-log`);
    expect((await log()).body.data).toEqual([]);
    const { status, body } = await custodian.post(address).send({ data });
    expect([status, body.data.customer.name]).toEqual([200, CUSTOMER]);
    expect((await log()).body.data).toMatchObject([
      { kind: 'reveal', reason: data.reason, user: { documentId: custodian.documentId } },
    ]);
    expect((await custodian.get(`/api/tickets/${documentId}`)).body.data.customer).toBeNull();
  });

  it.each([
    [{}, ['reason: FIELD_REQUIRED']],
    [{ reason: 'too short' }, ['reason: FIELD_INVALID']],
    [{ reason: 'a'.repeat(501) }, ['reason: FIELD_INVALID']],
    [{ reason: { $ne: 'a' } }, ['reason: FIELD_INVALID']],
    [{ reason: 'A court asks for it', extra: 1 }, ['extra: FIELD_INVALID']],
  ])('does not reveal for %j', async (data, expected) => {
    const { documentId } = await anonymous();
    const { status, body } = await custodian.post(`/api/tickets/${documentId}/reveal-customer`).send({ data });
    expect(status).toBe(400);
    expect(body.error.details.errors.map((each: Item) => `${each['path']}: ${each['code']}`)).toEqual(expected);
    expect((await supervisor.get(`/api/tickets/${documentId}/access-log`)).body.data).toEqual([]);
  });

  it('has nothing to reveal where it is not anonymous', async () => {
    const { documentId } = await ticketOf({}, { customer_id: customer });
    const data = { reason: 'A court asks for it' };
    expect((await custodian.post(`/api/tickets/${documentId}/reveal-customer`).send({ data })).status).toBe(400);
  });

  it('is not revealed to who may not see it', async () => {
    const hidden = await ticketOf({ listRestrictedToSector: true }, { anonymous: true });
    await identity(hidden.id);
    const far = await caller(app, 'identity-custodian', { sector: elsewhere.id });
    const data = { reason: 'A court asks for it' };
    expect((await far.post(`/api/tickets/${hidden.documentId}/reveal-customer`).send({ data })).status).toBe(404);
  });

  it('keeps the requester out of the history', async () => {
    const { id, documentId } = await anonymous();
    await put(app, 'api::ticket-history.ticket-history', {
      ticket_id: id,
      at: new Date(),
      actor_kind: 'customer',
      actor_id: requester.id,
      actor_name: CUSTOMER,
      action: 'opened',
      changes: {},
    });
    const { body, text } = await inside.get(`/api/tickets/${documentId}/history`);
    expect(body.data).toMatchObject([{ action: 'opened', actor: { kind: 'customer', documentId: null, name: null } }]);
    expect(text).not.toContain(CUSTOMER);
  });
});

describe('the access record', () => {
  it('has every view of a confidential detail, for supervisors of the sector', async () => {
    const { id, documentId } = await ticketOf({}, { confidential: true });
    const address = `/api/tickets/${documentId}`;
    await inside.get(address);
    await outside.get(address);
    await inside.get(`/api/tickets?filters[documentId]=${documentId}`);
    const { body } = await supervisor.get(`${address}/access-log`);
    expect(body.data).toMatchObject([{ kind: 'detail', user: { documentId: inside.documentId }, reason: null }]);
    expect((await inside.get(`${address}/access-log`)).status).toBe(403);
    const far = await caller(app, 'supervisor', { sector: elsewhere.id });
    expect((await far.get(`${address}/access-log`)).status).toBe(403);
    await app.strapi.db.connection('tickets').where({ id }).update({ assignee_id: far.id });
    expect((await far.get(`${address}/access-log`)).body.data).toEqual([]);
  });

  it('has no views of other tickets', async () => {
    const { documentId } = await ticketOf();
    await inside.get(`/api/tickets/${documentId}`);
    expect((await supervisor.get(`/api/tickets/${documentId}/access-log`)).body.data).toEqual([]);
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
    for (const name of [
      'assignee',
      'creator',
      'solution',
      'solutionGroup',
      'steps',
      'classification',
      'sectorOrigin',
    ]) {
      expect(detail.data).not.toHaveProperty(name);
    }
    expect((await stranger.get('/api/my/tickets')).body.data).toEqual([]);
    expect((await app.api.get('/api/my/tickets')).status).toBe(403);
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
    const open = await ticketOf({}, critical);
    const secret = await ticketOf({}, { ...critical, confidential: true });
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
      [open.documentId, secret.documentId],
    ]);
    expect(seen.tickets[1]).not.toHaveProperty('subject');
    expect((await asked(inside)).tickets.map((row: Item) => row.documentId)).toContain(hidden.documentId);
    expect((await asked(inside)).count).toBe(3);
    expect((await outside.get('/api/customers/nobody/criticality')).status).toBe(404);
    expect((await requester.get(`/api/customers/${made.data.documentId}/criticality`)).status).toBe(403);
  });
});
