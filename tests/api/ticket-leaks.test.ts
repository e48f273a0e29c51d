import { makeOccurrence, makeSector, makeType } from '../factories';
import { administrator } from '../helpers/admin';
import { type App, startApp, type withToken } from '../helpers/app';
import { caller, type Person, put, putTicket } from '../helpers/tickets';

/** Planted: whoever finds one of these has found a way round. */
const NAME = 'Zuleica Plantada';
const SUBJECT = 'Denúncia contra o prefeito';
const PLANTED = /Zuleica|Plantada|Den(ú|u)ncia|prefeito/i;

let app: App;
let outside: Person;
let custodian: Person;
let requester: Person;
let panel: ReturnType<typeof withToken>;
let ticket: { id: number; documentId: string; protocol: string };
let inventoryItem: string;
let typeId: string;

beforeAll(async () => {
  app = await startApp();
  const here = await makeSector(app);
  const elsewhere = await makeSector(app);
  outside = await caller(app, 'agent', { sector: elsewhere.id });
  custodian = await caller(app, 'identity-custodian', { sector: elsewhere.id });
  requester = await caller(app, 'authenticated');
  panel = await administrator(app);
  const made = await app.api.post('/api/customers').send({ data: { name: NAME, user: requester.documentId } });
  const item = await app.api
    .post('/api/inventory-items')
    .send({ data: { name: 'Meter', customer: made.body.data.documentId } });
  inventoryItem = item.body.data.documentId;
  const idOf = async (uid: 'api::customer.customer' | 'api::inventory-item.inventory-item', documentId: string) =>
    (await app.strapi.db.query(uid).findOne({ where: { documentId } })).id;
  const type = await makeType(app, { anonymous: true, confidential: true });
  typeId = type.documentId;
  const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
  ticket = await putTicket(app, {
    occurrence_id: occurrence.id,
    occurrence_type_id: type.id,
    sector_id: here.id,
    subject: SUBJECT,
    description: SUBJECT,
    search_text: 'denuncia contra o prefeito',
    anonymous: true,
    confidential: true,
    high_criticality: true,
    origin: 'portal',
  });
  await put(app, 'api::ticket-identity.ticket-identity', {
    ticket_id: ticket.id,
    customer_id: await idOf('api::customer.customer', made.body.data.documentId),
    inventory_item_id: await idOf('api::inventory-item.inventory-item', inventoryItem),
    account_id: requester.id,
    creator_id: requester.id,
    form_answers: { name: NAME },
  });
});
afterAll(() => app.stop());

const HIDDEN = [
  'ticket',
  'ticket-step',
  'ticket-history',
  'ticket-identity',
  'ticket-file',
  'access-record',
  'notification',
];

test.each(['summary row', 'search', 'detail', 'history', 'access log', 'reveal'])(
  '%s tells an outsider nothing',
  async (what) => {
    const address = `/api/tickets/${ticket.documentId}`;
    const asked = {
      'summary row': () => outside.get(`/api/tickets?filters[documentId]=${ticket.documentId}`),
      search: () => outside.get(`/api/tickets?q=${encodeURIComponent(SUBJECT)}`),
      detail: () => outside.get(address),
      history: () => outside.get(`${address}/history`),
      'access log': () => app.api.get(`${address}/access-log`),
      reveal: () => custodian.post(`${address}/reveal-customer`).send({ data: { reason: 'I am curious about it' } }),
    }[what];
    const answer = await asked?.();
    expect(answer?.text).toBeDefined();
    expect(answer?.text).not.toMatch(PLANTED);
    expect(answer?.status).toBeLessThan(500);
  },
);

test('a search for the subject counts nothing for an outsider, and one for the protocol finds the summary row', async () => {
  for (const q of ['denuncia', 'prefeito', 'den', SUBJECT]) {
    const { body } = await outside.get(`/api/tickets?q=${encodeURIComponent(q)}`);
    expect([body.data, body.meta.pagination.total]).toEqual([[], 0]);
  }
  const { body } = await outside.get(`/api/tickets?q=${ticket.protocol}`);
  expect(body.data.map((row: { access: string }) => row.access)).toEqual(['summary']);
});

/** What is logged meanwhile, at any level. */
const logOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const lines: string[] = [];
  const hear = ({ message }: { message: unknown }) => void lines.push(String(message));
  app.strapi.log.on('data', hear);
  await work();
  app.strapi.log.off('data', hear);
  return lines;
};

test.each([
  ['ends too early', `{"data": {"subject": "${SUBJECT}`],
  ['has __proto__', `{"data": {"subject": "${SUBJECT}", "__proto__": {"anonymous": false}}}`],
  ['is no JSON', SUBJECT],
])('a body that %s is refused, and the log says nothing of it', async (_, body) => {
  const lines = await logOf(async () => {
    const { status, text } = await requester.post('/api/tickets').set('Content-Type', 'application/json').send(body);
    expect(status).toBe(400);
    expect(text).not.toMatch(PLANTED);
  });
  expect(lines).toEqual([expect.stringMatching(/^POST \/api\/tickets \(\d+ ms\) 400$/)]);
});

test('requests are logged without what is looked for', async () => {
  const lines = await logOf(async () => {
    await app.api.get('/api/customers?q=Zuleica&filters[name][$eq]=Plantada');
    await outside.get(`/api/tickets?q=${encodeURIComponent(SUBJECT)}`);
  });
  expect(lines).toEqual([
    expect.stringMatching(/^GET \/api\/customers \(\d+ ms\) 200$/),
    expect.stringMatching(/^GET \/api\/tickets \(\d+ ms\) 200$/),
  ]);
});

test('the criticality of the customer does not count the anonymous ticket', async () => {
  const { body } = await outside.get('/api/customers?q=Zuleica');
  const { body: critical } = await outside.get(`/api/customers/${body.data[0].documentId}/criticality`);
  expect(critical.data).toEqual({ count: 0, tickets: [] });
});

test.each([
  '/api/sectors?populate[tickets]=*',
  '/api/sectors?filters[tickets][subject][$contains]=D',
  '/api/occurrence-types?filters[tickets][customer][name][$startsWith]=Z',
  '/api/occurrences?sort=tickets.subject',
  '/api/users?populate=*',
  '/api/users?filters[tickets][id][$notNull]=true',
  '/api/inventory-items?populate[tickets]=*',
  '/api/inventory-items?filters[customer][name][$startsWith]=Z',
])('no relation leads from %s to a ticket or a customer', async (address) => {
  const { status, text } = await outside.get(address);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(PLANTED);
});

test.each(HIDDEN)('there are no generated routes for %s', async (name) => {
  const gone = [404, 405];
  for (const plural of [`${name}s`, name.replace(/y$/, 'ies')]) {
    if (plural !== 'tickets') expect(gone).toContain((await app.api.get(`/api/${plural}`)).status);
    expect(gone).toContain((await app.api.delete(`/api/${plural}/${ticket.documentId}`)).status);
  }
});

test.each(HIDDEN)('plugins do not come by %s through the Document Service', async (name) => {
  const documents = app.strapi.documents(`api::${name}.${name}` as 'api::ticket.ticket');
  await expect(documents.findMany({})).rejects.toThrow('Entity not found');
  await expect(documents.delete({ documentId: ticket.documentId })).rejects.toThrow('Entity not found');
});

test.each(HIDDEN)('the Content Manager does not show %s to an administrator', async (name) => {
  const uid = `api::${name}.${name}`;
  const answers = await Promise.all([
    panel.get(`/content-manager/collection-types/${uid}`),
    panel.get(`/content-manager/collection-types/${uid}/${ticket.documentId}`),
    panel.get(`/content-manager/content-types/${uid}/configuration`),
  ]);
  const encoded = await panel.get(`/content-manager/collection-types/${encodeURIComponent(uid)}`);
  const relation = await panel.get(`/content-manager/relations/${uid}/${ticket.documentId}/customer`);
  for (const { status, text } of [...answers, encoded, relation]) {
    expect(status).toBe(404);
    expect(text).not.toMatch(PLANTED);
  }
  const { body } = await panel.get('/content-manager/content-types');
  const shown = body.data.filter((each: { isDisplayed: boolean }) => each.isDisplayed);
  expect(shown.map((each: { uid: string }) => each.uid)).not.toContain(uid);
});

test('GraphQL knows nothing of tickets', async () => {
  const query = '{ __schema { types { name fields { name type { name ofType { name } } } } } }';
  const { body } = await app.api.post('/graphql').send({ query });
  const names: string[] = [...JSON.stringify(body).matchAll(/"name":"(\w+)"/g)].map(([, name]) => name ?? '');
  expect(names).toContain('OccurrenceType');
  expect(names.filter((name) => /^(ticket(?!classification)|access_?record|customer)/i.test(name))).toEqual([]);
});

test('no administrator draws the tables to another machine', async () => {
  const token = { name: 'all', description: '', lifespan: null, permissions: ['pull'] };
  expect((await panel.post('/admin/transfer/tokens').send(token)).status).toBe(404);
  expect((await panel.get('/admin/transfer/tokens')).status).toBe(404);
});

test('deleting what an anonymous ticket uses says that it is used, and by how many, not by which', async () => {
  for (const address of [`/api/inventory-items/${inventoryItem}`, `/api/occurrence-types/${typeId}`]) {
    const { status, text } = await app.api.delete(address);
    expect([address, status]).toEqual([address, 400]);
    expect(text).not.toContain(ticket.documentId);
    expect(text).not.toContain(ticket.protocol);
    expect(text).not.toMatch(PLANTED);
  }
});

test('no event, and so no webhook, tells of a ticket or of who is behind it', async () => {
  const sector = await makeSector(app);
  const member = await caller(app, 'agent', { sector: sector.id });
  const place = { occurrenceType: typeId, sector: sector.documentId };
  const { documentId: occurrence } = await makeOccurrence(app, place);
  const heard: string[] = [];
  const stop = app.strapi.eventHub.subscribe(async (name: string, payload: unknown) => {
    heard.push(`${name} ${JSON.stringify(payload)}`);
  });
  const answers = [await requester.post('/api/tickets').send({ data: { occurrence, subject: SUBJECT } })];
  const address = `/api/tickets/${answers[0]?.body.data.documentId}`;
  answers.push(await member.put(address).send({ data: { status: 'inProgress' } }));
  answers.push(await member.post(`${address}/close`).send({ data: {} }));
  expect(answers.map(({ status }) => status)).toEqual([201, 200, 200]);
  await makeOccurrence(app, { ...place, name: 'The last that is heard' });
  while (!heard.some((event) => event.includes('The last that is heard')))
    await new Promise((resolve) => setTimeout(resolve, 20));
  stop();
  expect(heard.join()).not.toMatch(PLANTED);
  expect(heard.join()).not.toMatch(/api::(ticket|customer|notification|access-record)/);
});

test('the requester sees their own ticket, and nobody else does so by its address', async () => {
  const { body } = await requester.get(`/api/my/tickets/${ticket.documentId}`);
  expect(body.data).toMatchObject({ subject: SUBJECT, customer: { name: NAME } });
  for (const who of [outside, custodian]) {
    const { status, text } = await who.get(`/api/my/tickets/${ticket.documentId}`);
    expect(status).toBe(404);
    expect(text).not.toMatch(PLANTED);
  }
});
