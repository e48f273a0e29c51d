import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create, type Item, makeClassification, makeOccurrence, makeSolution, makeType } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { logIn, tokenOf } from '../helpers/callers';

const OPENING = 'api::occurrence.occurrence.opening';
const PUBLIC = mkdtempSync(path.join(tmpdir(), 'occurrence-desk-public-'));
let app: App;
let staff: Awaited<ReturnType<typeof logIn>>['agent'];
let customer: Awaited<ReturnType<typeof logIn>>;
let token: typeof staff;
let ana: Item;
beforeAll(async () => {
  mkdirSync(path.join(PUBLIC, 'uploads'));
  app = await startApp({ env: { S3_BUCKET: '', PUBLIC_DIR: PUBLIC } });
  staff = (await logIn(app, { actions: [OPENING, 'api::ticket.ticket.list', 'api::customer.customer.read'] })).agent;
  customer = await logIn(app, { actions: [OPENING] });
  token = await tokenOf(app, [OPENING]);
  ana = await create(app, 'customers', { name: 'Ana', user: customer.user.documentId });
});
afterAll(async () => {
  await app.stop();
  rmSync(PUBLIC, { recursive: true });
});

const opening = (caller: typeof staff, { documentId }: Item, query = '') =>
  caller.get(`/api/occurrences/${documentId}/opening${query}`);
const upload = async (name: string): Promise<Item> =>
  (await app.api.post('/api/upload').attach('files', Buffer.from('text'), { filename: name })).body[0];
const article = async (title: string, visibleToCustomer: boolean, isPublished = true): Promise<Item> => {
  const made = await create(app, `articles?status=draft`, { title, visibleToCustomer });
  if (isPublished) await app.strapi.documents('api::article.article').publish({ documentId: made.documentId });
  return made;
};
const titles = (body: { data: { articles: { title: string }[] } }) => body.data.articles.map(({ title }) => title);

describe('an opening', () => {
  let occurrence: Item;
  beforeAll(async () => {
    const articles = [
      await article('Third by name', true),
      await article('For staff alone', false),
      await article('Not published', true, false),
      await article('A first by name', true),
    ];
    const type = await makeType(app, {
      solutionRequired: true,
      classificationRequired: true,
      anonymous: true,
      attachments: [(await upload('of-type.txt')).id],
    });
    const form = await create(app, 'forms', {
      name: 'Form',
      fields: [
        { key: 'street', label: 'Street', required: true, personalData: true, help: 'Where it is' },
        { key: 'kind', label: 'Kind', type: 'choice', options: ['Tree', 'Bush'] },
      ],
    });
    const group = await create(app, 'extra-field-groups', {
      name: 'More',
      fields: [{ key: 'channel', label: 'Channel', required: true }],
    });
    const script = await create(app, 'service-scripts', {
      name: 'Script',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Say hello' }] }],
    });
    occurrence = await makeOccurrence(app, {
      name: 'Fallen tree',
      occurrenceType: type.documentId,
      form: form.documentId,
      extraFieldGroup: group.documentId,
      serviceScript: script.documentId,
      note: 'Secret note',
      inventoryItemRequired: true,
      articles: articles.map(({ documentId }) => documentId),
      ticketClassifications: [(await makeClassification(app, { kind: 'ticket', name: 'Storm' })).documentId],
      attachments: [(await upload('of-occurrence.txt')).id],
    });
    await makeSolution(app, { name: 'Other way', flow: 'alternative', occurrence: occurrence.documentId });
    await makeSolution(app, { name: 'Cut it', occurrence: occurrence.documentId });
    await makeSolution(app, { name: 'Retired', occurrence: occurrence.documentId, active: false });
  });

  it('tells staff everything', async () => {
    const { status, body } = await opening(staff, occurrence);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      name: 'Fallen tree',
      code: occurrence['code'],
      sla: { value: 8, unit: 'hours' },
      anonymous: true,
      form: {
        fields: [
          { key: 'street', type: 'text', required: true, options: null, help: 'Where it is', personalData: true },
          { key: 'kind', type: 'choice', required: false, options: ['Tree', 'Bush'] },
        ],
      },
      extraFields: { name: 'More', fields: [{ key: 'channel' }] },
      required: {
        solution: true,
        inventoryItem: true,
        formAnswers: ['street'],
        extraFields: ['channel'],
        classificationToClose: true,
      },
      serviceScript: { name: 'Script', body: [{ type: 'paragraph' }] },
      note: 'Secret note',
      solutions: [
        { name: 'Cut it', flow: 'main' },
        { name: 'Other way', flow: 'alternative' },
      ],
      preselectedSolution: { name: 'Cut it' },
      classifications: [{ name: 'Storm' }],
    });
    expect(titles(body)).toEqual(['Third by name', 'For staff alone', 'A first by name']);
    expect(body.data.attachments.map(({ from, name }: { from: string; name: string }) => [from, name])).toEqual([
      ['occurrenceType', 'of-type.txt'],
      ['occurrence', 'of-occurrence.txt'],
    ]);
    expect((await app.anyone.get(body.data.attachments[0].url)).text).toBe('text');
  });

  it.each(['customer', 'token'] as const)('tells a %s what customers may know', async (kind) => {
    const caller = kind === 'customer' ? customer.agent : token;
    const { status, body, text } = await opening(caller, occurrence);
    expect(status).toBe(200);
    expect(titles(body)).toEqual(['Third by name', 'A first by name']);
    expect(text).not.toMatch(/Secret note|Say hello|Cut it|Storm|For staff alone|Not published/);
    expect(body.data.required).toEqual({
      solution: false,
      inventoryItem: false,
      formAnswers: kind === 'customer' ? ['street'] : [],
      extraFields: kind === 'customer' ? ['channel'] : [],
      classificationToClose: false,
    });
  });

  it('lists the active items of the customer, and of nobody else', async () => {
    const bia = await create(app, 'customers', { name: 'Bia' });
    const item = (name: string, of: Item, active = true) =>
      create(app, 'inventory-items', { name, customer: of.documentId, active });
    const [mine] = [await item('Mine', ana), await item('Mine, retired', ana, false), await item('Hers', bia)];
    const own = (await opening(customer.agent, occurrence)).body.data;
    expect(own.inventoryItems).toEqual([{ documentId: mine.documentId, name: 'Mine', identifier: null }]);
    expect(own.required.inventoryItem).toBe(true);
    expect((await opening(staff, occurrence)).body.data.inventoryItems).toBeNull();
    const hers = await opening(staff, occurrence, `?customer=${bia.documentId}`);
    expect(hers.body.data.inventoryItems).toMatchObject([{ name: 'Hers' }]);
    for (const caller of [customer.agent, token])
      expect((await opening(caller, occurrence, `?customer=${bia.documentId}`)).status).toBe(403);
    expect(violationsIn(await opening(staff, occurrence, '?customer=nobody'))).toEqual(['customer: FIELD_INVALID']);
  });

  it('is refused to who has no right, and with what it does not know', async () => {
    expect((await opening(app.anyone, occurrence)).status).toBe(403);
    for (const query of ['?populate=*', '?customer[$ne]=a', '?customer=%00', '?filters[a]=b', '?customer=a&customer=b'])
      expect({ query, status: (await opening(staff, occurrence, query)).status }).toEqual({ query, status: 400 });
  });
});

describe('what cannot be opened', () => {
  it.each(['nobody', '1', '%00', "'"])('does not exist: %s', async (id) => {
    expect([400, 404]).toContain((await staff.get(`/api/occurrences/${id}/opening`)).status);
  });

  it('is retired, or of a retired type', async () => {
    const retired = await makeOccurrence(app, { active: false });
    const type = await makeType(app);
    const below = await makeOccurrence(app, { occurrenceType: type.documentId });
    expect((await opening(staff, below)).status).toBe(200);
    await app.api.put(`/api/occurrence-types/${type.documentId}`).send({ data: { active: false } });
    for (const occurrence of [retired, below])
      for (const caller of [staff, customer.agent, token]) expect((await opening(caller, occurrence)).status).toBe(404);
  });

  it('is not ready, but for automatic openings', async () => {
    const type = await makeType(app, { solutionRequired: true });
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    for (const caller of [staff, customer.agent])
      expect(violationsIn(await opening(caller, occurrence))).toEqual(['occurrence: OCCURRENCE_NOT_READY']);
    expect((await opening(token, occurrence)).status).toBe(200);
  });
});
