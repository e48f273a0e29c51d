import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type App, startApp } from '../helpers/app';
import { halfWritten } from '../helpers/integrity';
import { staleKeys } from '../helpers/keys';
import { type Program, productionEnv, startProgram } from '../helpers/server-process';

// Servers and commands start as processes of their own here.
jest.setTimeout(600_000);

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** `npm run demo` loads the data like this, here beside a server that is running. */
const seed = (): Program =>
  startProgram(['scripts/seed-demo.mjs'], {
    ...productionEnv(app),
    DEMO_EMAIL: 'demo@example.org',
    DEMO_PASSWORD: 'Demo-Password-1',
  });

type Row = Record<string, unknown>;

const TYPES = path.resolve(__dirname, '../../seeds/demo/occurrence-types');

/** How many occurrences the files of the demo have. */
const seededOccurrences = (): number =>
  readdirSync(TYPES)
    .map((file) => JSON.parse(readFileSync(path.join(TYPES, file), 'utf8')).occurrences.length)
    .reduce((sum: number, count: number) => sum + count, 0);

const rows = (singular: string, populate: string[] = []): Promise<Row[]> =>
  app.strapi.db.query(`api::${singular}.${singular}` as 'api::sector.sector').findMany({ populate: populate as never });

const some = (items: readonly Row[], ...attributes: string[]) =>
  attributes.filter((attribute) => {
    return !items.some((item) =>
      Array.isArray(item[attribute]) ? (item[attribute] as unknown[]).length > 0 : item[attribute],
    );
  });

const LISTS = [
  'sector',
  'classification',
  'solution-group',
  'form',
  'extra-field-group',
  'service-script',
  'alert',
  'article',
  'article-category',
  'satisfaction-survey',
  'customer',
  'inventory-item',
  'occurrence-type',
  'occurrence',
  'solution',
];

const counts = async () =>
  Object.fromEntries(await Promise.all(LISTS.map(async (singular) => [singular, (await rows(singular)).length])));

describe('the demo data', () => {
  it('survives a kill in the middle, and is completed by the next run', async () => {
    const killed = seed();
    killed.child.stdout?.on('data', (text: string) => {
      // Wherever it is by then, it is amid the occurrences of a type.
      if (/Occurrence type 6 of/.test(text)) setTimeout(() => killed.child.kill('SIGKILL'), 100);
    });
    expect(await killed.ended).toEqual({ code: null, signal: 'SIGKILL' });
    const types = (await rows('occurrence-type')).length;
    expect(types).toBeGreaterThanOrEqual(5);
    expect(await halfWritten(app)).toEqual([]);
    expect(await staleKeys(app)).toEqual([]);

    const made = async () => Number((await app.strapi.db.connection('tickets').count({ n: '*' }))[0]?.['n']);
    const amidTickets = seed();
    while ((await made()) < 5) await new Promise((resolve) => setTimeout(resolve, 20));
    amidTickets.child.kill('SIGKILL');
    expect(await amidTickets.ended).toEqual({ code: null, signal: 'SIGKILL' });
    expect(await made()).toBeLessThan(200);

    const second = seed();
    expect({ ...(await second.ended), output: second.output() }).toMatchObject({
      code: 0,
      output: expect.stringContaining('The demo data is complete'),
    });
    expect((await rows('occurrence')).length).toBe(seededOccurrences());
    expect(await halfWritten(app)).toEqual([]);
    expect(await staleKeys(app)).toEqual([]);
  });

  it('is what the desk of a city has', async () => {
    expect((await rows('sector')).length).toBeGreaterThanOrEqual(8);
    const types = await rows('occurrence-type', [
      'sector',
      'occurrences',
      'attachments',
      'users',
      'satisfactionSurvey',
    ]);
    expect(types.length).toBeGreaterThanOrEqual(16);
    const names = types.map(({ name }) => name);
    expect(new Set(names).size).toBeLessThan(names.length);
    expect(
      some(
        types,
        'detailRestrictedToSector',
        'listRestrictedToSector',
        'notifyHighCriticality',
        'solutionRequired',
        'classificationRequired',
        'anonymous',
        'confidential',
        'dynamicSector',
        'sendSurveyBySms',
        'attachments',
        'users',
        'satisfactionSurvey',
      ),
    ).toEqual([]);
    const occurrences = await rows('occurrence', [
      'form',
      'serviceScript',
      'extraFieldGroup',
      'alert',
      'articles',
      'solutions',
      'attachments',
      'ticketClassifications',
      'sector',
    ]);
    expect(occurrences.length).toBeGreaterThanOrEqual(80);
    expect(
      some(
        occurrences,
        'form',
        'serviceScript',
        'extraFieldGroup',
        'alert',
        'articles',
        'solutions',
        'attachments',
        'ticketClassifications',
        'sector',
        'inventoryItemRequired',
        'notifyHighCriticality',
        'note',
      ),
    ).toEqual([]);
    const codes = occurrences.map(({ code }) => Number(code)).sort((a, b) => a - b);
    expect(codes).toEqual(codes.map((_, index) => index + 1));
    const solutions = await rows('solution', ['steps']);
    for (const flow of ['main', 'alternative'])
      expect(
        some(
          solutions.filter((solution) => solution['flow'] === flow),
          'steps',
        ),
      ).toEqual([]);
  });

  it('has articles in every state, people of every kind, and lists of all kinds', async () => {
    const articles = await rows('article');
    const documents = new Set(articles.map(({ documentId }) => documentId));
    expect(documents.size).toBeGreaterThanOrEqual(60);
    const published = articles.filter(({ publishedAt }) => publishedAt !== null);
    expect(published.length).toBeLessThan(documents.size);
    expect(new Set(published.map(({ visibleToCustomer }) => visibleToCustomer))).toEqual(new Set([true, false]));
    expect(some(await rows('solution-group', ['members']), 'members')).toEqual([]);
    expect((await rows('satisfaction-survey')).length).toBeGreaterThan(0);
    const users = await app.strapi.db
      .query('plugin::users-permissions.user')
      .findMany({ populate: ['role', 'sector'] });
    expect(new Set(users.map(({ role }) => role.type))).toEqual(
      new Set(['agent', 'supervisor', 'identity-custodian', 'authenticated']),
    );
    expect(some(users, 'sector')).toEqual([]);
    expect(await app.strapi.db.query('plugin::upload.file').count()).toBeGreaterThan(0);
  });

  it('has a few hundred tickets in every state, of every origin, each with its story', async () => {
    const table = (name: string): Promise<Row[]> => app.strapi.db.connection(name);
    const tickets = await table('tickets');
    expect(tickets.length).toBeGreaterThanOrEqual(200);
    expect(new Set(tickets.map(({ protocol }) => protocol)).size).toBe(tickets.length);
    // The run that was interrupted went on where it was.
    const ofOne = (id: unknown) => tickets.filter(({ occurrence_id }) => occurrence_id === id).length;
    expect(new Set(tickets.map(({ occurrence_id }) => ofOne(occurrence_id)))).toEqual(new Set([2]));
    const all = (attribute: string) => new Set(tickets.map((ticket) => ticket[attribute]));
    expect(all('status')).toEqual(new Set(['open', 'inProgress', 'waiting', 'closed', 'canceled']));
    expect(all('origin')).toEqual(new Set(['manual', 'chat', 'voice', 'email', 'campaign', 'import', 'portal', 'api']));
    expect(all('sector_origin')).toEqual(new Set(['creator', 'occurrence', 'type', 'triage']));
    expect(some(tickets, 'anonymous', 'confidential', 'high_criticality', 'assignee_id', 'inventory_item_id')).toEqual(
      [],
    );
    const when = (value: unknown) => new Date(value as Date | number).getTime();
    const running = tickets.filter(({ closed_at }) => closed_at === null);
    expect(new Set(running.map(({ due_at }) => when(due_at) < Date.now()))).toEqual(new Set([true, false]));
    for (const { started_at, closed_at } of tickets)
      if (closed_at !== null) expect(when(closed_at)).toBeGreaterThan(when(started_at));
    const owed = tickets.map(({ pending_requirements: owing }) =>
      typeof owing === 'string' ? JSON.parse(owing) : owing,
    );
    expect(owed.filter((each) => each.length > 0).length).toBeGreaterThan(0);

    const history = await table('ticket_histories');
    expect(new Set(history.map(({ action }) => action))).toEqual(
      new Set([
        'opened',
        'changed',
        'assigned',
        'closed',
        'canceled',
        'reopened',
        'transferred',
        'stepStarted',
        'stepFinished',
      ]),
    );
    expect(history.filter(({ action }) => action === 'opened')).toHaveLength(tickets.length);
    const steps = await table('ticket_steps');
    expect(new Set(steps.map(({ finished_at }) => finished_at === null))).toEqual(new Set([true, false]));
    const anonymous = tickets.filter((ticket) => ticket['anonymous']);
    expect(await table('ticket_identities')).toHaveLength(anonymous.length);
    expect(some(anonymous, 'customer_id', 'inventory_item_id')).toEqual(['customer_id', 'inventory_item_id']);
    expect((await table('ticket_files')).length).toBeGreaterThan(10);
    expect((await table('notifications')).length).toBeGreaterThan(100);
  });

  it('is served to the public as a catalogue, and nothing else is', async () => {
    expect((await app.anyone.get('/api/catalog')).body.meta.occurrences).toBeGreaterThanOrEqual(70);
    expect((await app.anyone.get('/api/occurrences')).status).toBe(403);
  });

  it('is loaded once: another run duplicates nothing, and what somebody deleted stays deleted', async () => {
    const tickets = async () => (await app.strapi.db.connection('tickets').select('id')).length;
    // Those that take tickets are in use.
    const retired = '/api/occurrences?filters[active]=false&pagination[pageSize]=1';
    const [occurrence] = (await app.api.get(retired)).body.data;
    expect((await app.api.delete(`/api/occurrences/${occurrence.documentId}`)).status).toBe(204);
    const before = { ...(await counts()), tickets: await tickets() };
    const again = seed();
    expect({ ...(await again.ended), output: again.output() }).toMatchObject({
      code: 0,
      output: expect.stringContaining('there already'),
    });
    expect({ ...(await counts()), tickets: await tickets() }).toEqual(before);
  });
});
