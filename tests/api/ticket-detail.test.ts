import type { Item } from '../factories';
import { type App, startApp } from '../helpers/app';
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
