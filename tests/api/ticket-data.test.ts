import { makeOccurrence, makeSector, makeType, makeUser } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const NOW = new Date();

const insert = async (table: string, row: object): Promise<number> => {
  const [made] = await app.strapi.db.connection(table).insert(row).returning('id');
  return Number(made.id);
};

let serial = 0;
const insertTicket = (columns: object): Promise<number> => {
  serial += 1;
  return insert('tickets', {
    document_id: `ticket${serial}`,
    protocol: `T-${serial}`,
    subject: 'Broken',
    status: 'open',
    origin: 'manual',
    sector_origin: 'triage',
    sla_value: 1,
    sla_unit: 'hours',
    started_at: NOW,
    due_at: NOW,
    ...columns,
  });
};

describe('what a ticket uses is not deleted', () => {
  it('neither its sector, occurrence and type', async () => {
    const sector = await makeSector(app);
    const type = await makeType(app);
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    await insertTicket({ occurrence_id: occurrence.id, occurrence_type_id: type.id, sector_id: sector.id });
    for (const path of [
      `sectors/${sector.documentId}`,
      `occurrences/${occurrence.documentId}`,
      `occurrence-types/${type.documentId}`,
    ]) {
      const answer = await app.api.delete(`/api/${path}`);
      expect(violationsIn(answer)).toEqual([': IN_USE']);
      expect(answer.body.error.message).toContain('(Ticket: 1)');
    }
  });

  it('nor the customer and item of an anonymous one, which counts as any other', async () => {
    const customer = await app.strapi.documents('api::customer.customer').create({ data: { name: 'Hidden' } });
    const item = await app.strapi
      .documents('api::inventory-item.inventory-item')
      .create({ data: { name: 'Meter', active: true } });
    await insertTicket({ anonymous: true });
    await insert('ticket_identities', { ticket_id: 1_000_001, customer_id: customer.id, inventory_item_id: item.id });
    const { documentId } = customer;
    await expect(app.strapi.documents('api::customer.customer').delete({ documentId })).rejects.toThrow(
      /\(Ticket: 1\)/,
    );
    expect(violationsIn(await app.api.delete(`/api/inventory-items/${item.documentId}`))).toEqual([': IN_USE']);
  });

  it('nor a user who opened it or is its assignee; others go', async () => {
    const [creator, assignee, requester, other] = [
      await makeUser(app),
      await makeUser(app),
      await makeUser(app),
      await makeUser(app),
    ];
    await insertTicket({ creator_id: creator.id, assignee_id: assignee.id });
    await insert('ticket_identities', { ticket_id: 1_000_002, creator_id: requester.id });
    for (const user of [creator, assignee, requester]) {
      const answer = await app.api.delete(`/api/users/${user.id}`);
      expect(violationsIn(answer)).toEqual([': IN_USE']);
      expect(answer.body.error.message).toMatch(/Ticket: 1.*Block the user/);
    }
    expect((await app.api.delete(`/api/users/${other.id}`)).status).toBe(200);
  });

  it('in one transaction with the look at their tickets, also where Strapi opens none', async () => {
    const seen: boolean[] = [];
    const model = 'plugin::users-permissions.user';
    const look = () => void seen.push(app.strapi.db.inTransaction());
    const forget = app.strapi.db.lifecycles.subscribe({ models: [model], beforeDelete: look, afterDelete: look });
    const { id } = await makeUser(app);
    expect((await app.api.delete(`/api/users/${id}`)).status).toBe(200);
    forget();
    expect(seen).toEqual([true, true]);
  });
});

describe('access records', () => {
  const RECORD = 'api::access-record.access-record';

  it('are refused by the database itself when someone changes or deletes them', async () => {
    const id = await insert('access_records', {
      kind: 'reveal',
      ticket_id: 1,
      user_id: 1,
      at: NOW,
      reason: 'a reason',
    });
    const records = () => app.strapi.db.connection('access_records');
    for (const attempt of [
      records().where({ id }).update({ reason: 'another' }),
      records().where({ id }).delete(),
      records().truncate(),
    ]) {
      const message = await attempt.then(
        () => 'done',
        (error) => error.message,
      );
      expect(message).toMatch(/neither changed nor deleted/);
    }
    expect(await records().where({ id }).first()).toMatchObject({ reason: 'a reason' });
  });

  it('and by the application', async () => {
    const where = { kind: 'reveal' };
    await expect(app.strapi.db.query(RECORD).updateMany({ where, data: { reason: '' } })).rejects.toThrow(/neither/);
    await expect(app.strapi.db.query(RECORD).deleteMany({ where })).rejects.toThrow(/neither/);
  });
});

describe('no way of Strapi’s own leads to tickets', () => {
  it('not GraphQL’s schema', async () => {
    const query = '{ __schema { types { name fields { name } } } }';
    const { body } = await app.api.post('/graphql').send({ query });
    const words = JSON.stringify(body).match(/\w*(ticket|accessrecord|access_record|notification)\w*/gi) ?? [];
    expect([...new Set(words)].sort()).toEqual(['ticketClassifications', 'ticketClassifications_connection']);
  });
});
