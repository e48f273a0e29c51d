import { create, type Item } from '../factories';
import { type App, startApp } from '../helpers/app';
import { CUSTOMER, makeOffice, type Office } from '../helpers/office';
import { caller, type Person, put } from '../helpers/tickets';

let app: App;
let here: Office['here'];
let elsewhere: Office['elsewhere'];
let inside: Office['inside'];
let outside: Office['outside'];
let supervisor: Office['supervisor'];
let custodian: Office['custodian'];
let requester: Office['requester'];
let stranger: Office['stranger'];
let customer: Office['customer'];
let ticketOf: Office['ticketOf'];
let identity: Office['identity'];
beforeAll(async () => {
  app = await startApp();
  ({ here, elsewhere, inside, outside, supervisor, custodian, requester, stranger, customer, ticketOf, identity } =
    await makeOffice(app));
});
afterAll(() => app.stop());

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

  it('is whole for the requester: the item and the answers that nobody else sees, found by its words', async () => {
    const item = await create(app, 'inventory-items', { name: 'Meter' });
    const { id, documentId } = await ticketOf(
      {},
      { anonymous: true, extra_fields: { channel: 'phone' }, search_text: 'lamparina' },
    );
    await identity(id, { inventory_item_id: item.id, extra_fields: { name: 'Z. P.' } });
    const { body } = await requester.get(`/api/my/tickets/${documentId}`);
    expect(body.data).toMatchObject({
      inventoryItem: { documentId: item.documentId },
      extraFields: { channel: 'phone', name: 'Z. P.' },
    });
    const found = await requester.get('/api/my/tickets?q=LAMPARINA');
    expect(found.body.data.map((row: Item) => row.documentId)).toEqual([documentId]);
    expect((await stranger.get('/api/my/tickets?q=lamparina')).body.data).toEqual([]);
    const asOffice = (await inside.get(`/api/tickets/${documentId}`)).body.data;
    expect(asOffice).toMatchObject({ inventoryItem: null, extraFields: { channel: 'phone' } });
  });

  it('shows no requester even where one should stand in its row', async () => {
    const { id, documentId } = await ticketOf({}, { anonymous: true, customer_id: customer });
    await identity(id);
    const { text, body } = await inside.get(`/api/tickets/${documentId}`);
    expect(body.data).toMatchObject({ customer: null, customerHidden: true });
    expect(text).not.toContain(CUSTOMER);
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
    const before = Date.now();
    const { status, body } = await custodian.post(address).send({ data });
    expect([status, body.data.customer.name]).toEqual([200, CUSTOMER]);
    const records = (await log()).body.data;
    expect(records).toMatchObject([
      { kind: 'reveal', reason: data.reason, user: { documentId: custodian.documentId } },
    ]);
    const at = Date.parse(records[0].at);
    expect([at >= before, at <= Date.now()]).toEqual([true, true]);
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

  it('reveals the account too, where staff or a token asked for somebody', async () => {
    const [ticket, other] = [await anonymous(), await ticketOf({}, { anonymous: true })];
    await identity(other.id, { customer_id: null, account_id: null, creator_id: stranger.id });
    const revealed = async ({ documentId }: { documentId: string }) => {
      const data = { reason: 'A court asks for it' };
      return (await custodian.post(`/api/tickets/${documentId}/reveal-customer`).send({ data })).body.data;
    };
    expect(await revealed(ticket)).toMatchObject({
      customer: { name: CUSTOMER },
      creator: { documentId: requester.documentId },
    });
    expect(await revealed(other)).toMatchObject({ customer: null, creator: { documentId: stranger.documentId } });
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
    const near = await caller(app, 'supervisor', { sector: elsewhere.id, otherSectors: [here.id] });
    expect((await near.get(`${address}/access-log`)).body.data).toEqual(body.data);
    expect((await inside.get(`${address}/access-log`)).status).toBe(403);
    const far = await caller(app, 'supervisor', { sector: elsewhere.id });
    expect((await far.get(`${address}/access-log`)).status).toBe(403);
    await app.strapi.db.connection('tickets').where({ id }).update({ assignee_id: far.id });
    expect((await far.get(`${address}/access-log`)).body.data).toEqual([]);
  });

  it('has a change of a confidential ticket too, which is answered in full; the latest comes first, a page at a time', async () => {
    const { documentId } = await ticketOf({}, { confidential: true });
    const address = `/api/tickets/${documentId}`;
    const other = await caller(app, 'agent', { sector: here.id });
    expect((await other.get(address)).status).toBe(200);
    expect((await inside.put(address).send({ data: { subject: 'Else' } })).body.data.access).toBe('full');
    const log = async (query = '') => (await supervisor.get(`${address}/access-log${query}`)).body;
    const viewers = ({ data }: { data: { user: { documentId: string } }[] }) => data.map(({ user }) => user.documentId);
    const all = await log();
    expect(viewers(all)).toEqual([inside.documentId, other.documentId]);
    expect(all.meta.pagination.total).toBe(2);
    const second = await log('?pagination[page]=2&pagination[pageSize]=1');
    expect(viewers(second)).toEqual([other.documentId]);
    expect(second.meta.pagination).toEqual({ page: 2, pageSize: 1, pageCount: 2, total: 2 });
    const uncounted = await log('?pagination[withCount]=false');
    expect(uncounted.meta.pagination).toEqual({ page: 1, pageSize: 25 });
  });

  it('still names who is gone', async () => {
    const { documentId } = await ticketOf({}, { confidential: true });
    const leaving = await caller(app, 'agent', { sector: here.id, username: 'Leaving' });
    await leaving.get(`/api/tickets/${documentId}`);
    await app.strapi.db.query('plugin::users-permissions.user').delete({ where: { id: leaving.id } });
    const { body } = await supervisor.get(`/api/tickets/${documentId}/access-log`);
    expect(body.data).toMatchObject([{ kind: 'detail', user: { documentId: null, name: 'Leaving' } }]);
  });

  it('tells a token who revealed, and not who viewed: it is of no sector', async () => {
    const { id, documentId } = await ticketOf({}, { anonymous: true });
    await identity(id);
    await custodian
      .post(`/api/tickets/${documentId}/reveal-customer`)
      .send({ data: { reason: 'A court asks for it' } });
    await put(app, 'api::access-record.access-record', {
      kind: 'detail',
      ticket_id: id,
      user_id: inside.id,
      user_name: 'inside',
      at: new Date(),
    });
    const kinds = async (who: Person) =>
      (await who.get(`/api/tickets/${documentId}/access-log`)).body.data.map(({ kind }: Item) => kind);
    expect(await kinds(supervisor)).toEqual(['detail', 'reveal']);
    expect(await kinds(Object.assign(app.api, { id: 0, documentId: '' }))).toEqual(['reveal']);
  });

  it('has no views of other tickets', async () => {
    const { documentId } = await ticketOf();
    await inside.get(`/api/tickets/${documentId}`);
    expect((await supervisor.get(`/api/tickets/${documentId}/access-log`)).body.data).toEqual([]);
  });
});
