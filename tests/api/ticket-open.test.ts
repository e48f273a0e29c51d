import { create, makeClassification, makeOccurrence, makeSector, makeType } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { makeCustomer, makeStaff, storedTicket } from '../helpers/desk';
import { statementsOf } from '../helpers/statements';

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

const triage = async () =>
  (await app.api.get('/api/desk-setting?populate[triageSector]=true')).body.data.triageSector.documentId;

describe('an opening', () => {
  it('is answered with a receipt', async () => {
    const sector = await makeSector(app);
    const occurrence = await occurrenceOf({}, { sector: sector.documentId, slaValue: 90, slaUnit: 'minutes' });
    const { status, body } = await open(staff.agent, { occurrence: occurrence.documentId, subject: '  Broken lamp ' });
    expect(status).toBe(201);
    expect(body.meta).toEqual({});
    expect(body.data).toMatchObject({
      documentId: expect.stringMatching(/^[a-z][a-z0-9]{23}$/),
      protocol: expect.stringMatching(/^\d{4}-\d{6}$/),
      status: 'open',
      sector: { documentId: sector.documentId, name: sector.name },
      sectorOrigin: 'occurrence',
      pendingRequirements: [],
    });
    expect(Date.parse(body.data.dueAt) - Date.parse(body.data.startedAt)).toBe(90 * 60_000);
    expect(await storedTicket(app, body.data.documentId)).toMatchObject({
      subject: 'Broken lamp',
      origin: 'manual',
      creator_id: staff.user.id,
    });
  });

  it('is answered with the receipt alone where the opener sees no more', async () => {
    const occurrence = (await occurrenceOf({ confidential: true })).documentId;
    for (const agent of [staff.agent, customer.agent, app.api]) {
      const { status, body } = await open(agent, { occurrence });
      expect(status).toBe(201);
      expect(Object.keys(body.data).sort()).toEqual([
        'documentId',
        'dueAt',
        'pendingRequirements',
        'protocol',
        'sector',
        'sectorOrigin',
        'startedAt',
        'status',
      ]);
    }
  });

  it.each<['staff' | 'customer' | 'token', string]>([
    ['staff', 'manual'],
    ['customer', 'portal'],
    ['token', 'api'],
  ])('by %s has the origin %s unless another is named', async (opener, origin) => {
    const agent = { staff: staff.agent, customer: customer.agent, token: app.api }[opener];
    const { body } = await open(agent, { occurrence: (await makeOccurrence(app)).documentId });
    expect(await storedTicket(app, body.data.documentId)).toMatchObject({ origin });
  });

  it.each<['staff' | 'customer' | 'token', string, number]>([
    ['staff', 'voice', 201],
    ['staff', 'email', 400],
    ['staff', 'api', 400],
    ['customer', 'api', 400],
    ['token', 'email', 201],
    ['token', 'manual', 400],
  ])('by %s as %s gives %d', async (opener, origin, expected) => {
    const agent = { staff: staff.agent, customer: customer.agent, token: app.api }[opener];
    const answer = await open(agent, { occurrence: (await makeOccurrence(app)).documentId, origin });
    expect(answer.status).toBe(expected);
    if (expected === 400) expect(violationsIn(answer)).toEqual(['origin: ORIGIN_NOT_ALLOWED']);
  });

  it('is in the ticket’s history, in the same transaction', async () => {
    const { body } = await open(staff.agent, { occurrence: (await makeOccurrence(app)).documentId });
    const { id } = await storedTicket(app, body.data.documentId);
    const entries = await app.strapi.db.connection('ticket_histories').where({ ticket_id: id });
    expect(entries).toMatchObject([{ action: 'opened', actor_kind: 'staff', actor_id: staff.user.id }]);
  });

  it('takes few statements', async () => {
    const occurrence = await occurrenceOf(
      { dynamicSector: true },
      { classification: (await makeClassification(app)).documentId },
    );
    const statements = await statementsOf(app, '/api/tickets', () =>
      open(staff.agent, { occurrence: occurrence.documentId }),
    );
    const own = statements.filter((sql) => !/up_users|up_roles|up_permissions/.test(sql) || /sla_value/.test(sql));
    expect(own.length).toBeLessThanOrEqual(14);
  });
});

describe('who it is for', () => {
  it('is the customer whom staff name', async () => {
    const occurrence = await makeOccurrence(app);
    const { body } = await open(staff.agent, {
      occurrence: occurrence.documentId,
      customer: customer.customer?.documentId,
    });
    const { customer_id } = await storedTicket(app, body.data.documentId);
    const named = await app.strapi.db.connection('customers').where({ id: customer_id }).first();
    expect(named.document_id).toBe(customer.customer?.documentId);
  });

  it('is the customer who opens it, whomever they name', async () => {
    const other = await makeCustomer(app);
    const occurrence = await makeOccurrence(app);
    const { body } = await open(customer.agent, {
      occurrence: occurrence.documentId,
      customer: other.customer?.documentId,
    });
    const { customer_id } = await storedTicket(app, body.data.documentId);
    const named = await app.strapi.db.connection('customers').where({ id: customer_id }).first();
    expect(named.document_id).toBe(customer.customer?.documentId);
  });

  it('is made where the account is no customer’s yet, once', async () => {
    const { agent, user } = await makeCustomer(app, { record: false });
    const occurrence = await makeOccurrence(app);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => open(agent, { occurrence: occurrence.documentId })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    const tickets = await Promise.all(answers.map(({ body }) => storedTicket(app, body.data.documentId)));
    expect(new Set(tickets.map((ticket) => ticket['customer_id'])).size).toBe(1);
    const made = await app.strapi.db
      .query('api::customer.customer')
      .findOne({ where: { id: tickets[0]?.['customer_id'] }, populate: { user: true } });
    expect(made).toMatchObject({ name: user.username, user: { id: user.id } });
  });
});

describe('an anonymous ticket', () => {
  const form = () =>
    create(app, 'forms', {
      name: `Form ${Math.random()}`,
      fields: [
        { key: 'street', label: 'Street', type: 'text' },
        { key: 'document', label: 'Document', type: 'text', personalData: true },
      ],
    });

  it('has no one in its row, its history or its answers', async () => {
    const occurrence = await occurrenceOf({ anonymous: true }, { form: (await form()).documentId });
    const formAnswers = { street: 'Rua A', document: '123' };
    const { body } = await open(customer.agent, { occurrence: occurrence.documentId, formAnswers });
    const ticket = await storedTicket(app, body.data.documentId);
    expect(ticket).toMatchObject({ customer_id: null, creator_id: null, inventory_item_id: null });
    expect(JSON.stringify(ticket)).not.toContain('123');
    expect(JSON.stringify(ticket['form_answers'])).toContain('Rua A');
    const [entry] = await app.strapi.db.connection('ticket_histories').where({ ticket_id: ticket['id'] });
    expect(entry).toMatchObject({ actor_kind: 'customer', actor_id: null, actor_name: null });
    const identity = await app.strapi.db.connection('ticket_identities').where({ ticket_id: ticket['id'] }).first();
    expect(identity).toMatchObject({ creator_id: customer.user.id, customer_id: expect.any(Number) });
    expect(JSON.stringify(identity)).toContain('123');
  });

  it('is for nobody who is being deleted: no relation keeps them', async () => {
    const leaving = await create(app, 'customers', { name: 'Leaving' });
    const occurrence = await occurrenceOf({ anonymous: true });
    const deletion = await app.strapi.db.connection.transaction();
    const row = { document_id: leaving.documentId };
    await deletion('customers').where(row).forUpdate().select('id');
    const data = { occurrence: occurrence.documentId, customer: leaving.documentId };
    const opened = open(staff.agent, data).then((answer) => answer.status);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await deletion('customers').where(row).delete();
    await deletion.commit();
    expect(await opened).toBe(400);
  });

  it('that staff open for someone keeps who opened it', async () => {
    const occurrence = await occurrenceOf({ anonymous: true });
    const { body } = await open(staff.agent, {
      occurrence: occurrence.documentId,
      customer: customer.customer?.documentId,
    });
    const ticket = await storedTicket(app, body.data.documentId);
    expect(ticket).toMatchObject({ customer_id: null, creator_id: staff.user.id });
  });
});

describe('where it goes', () => {
  it.each([
    ['the triage sector', {}, {}, 'triage'],
    ['the type’s sector', { sector: true }, {}, 'type'],
    ['the occurrence’s sector', { sector: true }, { sector: true }, 'occurrence'],
    ['the creator’s sector', { sector: true, dynamicSector: true }, { sector: true }, 'creator'],
  ])('to %s', async (_, type, data, sectorOrigin) => {
    const withSector = async (given: { sector?: boolean }) =>
      given.sector ? { ...given, sector: (await makeSector(app)).documentId } : given;
    const occurrence = await occurrenceOf(await withSector(type), await withSector(data));
    const { body } = await open(staff.agent, { occurrence: occurrence.documentId });
    expect(body.data.sectorOrigin).toBe(sectorOrigin);
    if (sectorOrigin === 'triage') expect(body.data.sector.documentId).toBe(await triage());
  });

  it('to the sector of the staff user whom a token names', async () => {
    const occurrence = await occurrenceOf({ dynamicSector: true });
    const { body } = await open(app.api, { occurrence: occurrence.documentId, creator: staff.user.documentId });
    expect(body.data.sectorOrigin).toBe('creator');
    expect((await storedTicket(app, body.data.documentId))['creator_id']).toBe(staff.user.id);
    const refused = await open(app.api, { occurrence: occurrence.documentId, creator: customer.user.documentId });
    expect(violationsIn(refused)).toEqual(['creator: FIELD_INVALID']);
  });

  it('elsewhere where no staff create it, whatever sector their account has', async () => {
    const sector = await makeSector(app);
    const { agent, user } = await makeCustomer(app);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: user.id }, data: { sector: sector.id } });
    const occurrence = (await occurrenceOf({ dynamicSector: true })).documentId;
    for (const who of [agent, app.api]) {
      expect((await open(who, { occurrence })).body.data).toMatchObject({
        sector: { documentId: await triage() },
        sectorOrigin: 'triage',
      });
    }
  });

  it('elsewhere where the creator’s sector is retired', async () => {
    const sector = await makeSector(app);
    const agent = (await makeStaff(app, { sector })).agent;
    await app.api.put(`/api/sectors/${sector.documentId}`).send({ data: { active: false } });
    const { body } = await open(agent, { occurrence: (await occurrenceOf({ dynamicSector: true })).documentId });
    expect(body.data.sectorOrigin).toBe('triage');
  });
});

it('gives 50 openings at once 50 protocols', async () => {
  const occurrence = await makeOccurrence(app);
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => open(staff.agent, { occurrence: occurrence.documentId })),
  );
  expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
  expect(new Set(answers.map(({ body }) => body.data.protocol)).size).toBe(50);
});
