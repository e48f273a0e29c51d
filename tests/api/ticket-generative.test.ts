import fc from 'fast-check';
import {
  create,
  type Item,
  makeClassification,
  makeOccurrence,
  makeSector,
  makeSolution,
  makeType,
} from '../factories';
import { type App, startApp } from '../helpers/app';
import { json, text } from '../helpers/arbitrary';
import { makeCustomer, makeStaff } from '../helpers/desk';

/** The same requests each time; another FUZZ_SEED, or more FUZZ_RUNS, looks further. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 20);

jest.setTimeout(600_000);

const MORE = ['assignOthers', 'reveal', 'accessLog', 'startStep', 'finishStep', 'transferStep', 'files', 'myList'];

let app: App;
let agents: Record<string, App['api']>;
/** Tickets, each with its step; those that have none with another’s. */
let places: { ticket: string; step: string }[];
let named: Record<string, string>;
beforeAll(async () => {
  app = await startApp();
  const sector = await makeSector(app);
  const staff = await makeStaff(app, { sector, more: MORE });
  const customer = await makeCustomer(app);
  agents = { staff: staff.agent, customer: customer.agent, token: app.api };
  const fields = ['text', 'number', 'date', 'choice', 'multipleChoice', 'boolean', 'email', 'phone', 'file'].map(
    (type) => ({ key: type, label: type, type, ...(/hoice/.test(type) && { options: ['a', 'b'] }) }),
  );
  const form = await create(app, 'forms', { name: 'Form', fields });
  const occurrence = await makeOccurrence(app, { form: form.documentId, sector: sector.documentId });
  const solution = await makeSolution(app, {
    occurrence: occurrence.documentId,
    steps: [{ name: 'Go', sector: sector.documentId, autoStart: true }],
  });
  const classification = await makeClassification(app, { kind: 'ticket' });
  const owner = customer.customer?.documentId ?? '';
  const inventoryItem = await create(app, 'inventory-items', { name: 'Meter', customer: owner });
  named = {
    occurrence: occurrence.documentId,
    sector: sector.documentId,
    solution: solution.documentId,
    classification: classification.documentId,
    inventoryItem: inventoryItem.documentId,
    customer: owner,
    assignee: staff.user.documentId,
  };
  const secret = await makeOccurrence(app, {
    occurrenceType: (await makeType(app, { anonymous: true })).documentId,
    form: form.documentId,
    sector: sector.documentId,
  });
  const openOn = async (agent: App['api'], { documentId }: Item): Promise<string> => {
    const data = { occurrence: documentId, subject: 'Lamp', formAnswers: { number: 1 } };
    return (await agent.post('/api/tickets').send({ data })).body.data.documentId;
  };
  places = [];
  for (const agent of Object.values(agents)) {
    for (const each of [occurrence, occurrence, secret]) {
      const ticket = await openOn(agent, each);
      const [own] = (await app.api.get(`/api/tickets/${ticket}`)).body.data.steps;
      places.push({ ticket, step: own?.documentId ?? places[0]?.step });
    }
  }
});
afterAll(() => app.stop());

const LEAK = /insert into|delete from|\bselect\b.+\bfrom\b|SQLITE_|node_modules|\.[jt]s:\d+|INTERNAL_SERVER/i;

/** Neither a failure of the server nor a look into it. */
const expectClean = (answer: { status: number; text: string }, asked: unknown): void => {
  if (answer.status < 500 && !LEAK.test(answer.text)) return;
  throw new Error(`${answer.status} ${answer.text}\nasked: ${JSON.stringify(asked)}`);
};

const holds = <T>(asked: fc.Arbitrary<T>, check: (asked: T) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(asked, check), { seed: SEED, numRuns: RUNS, endOnFailure: true });

/** What may fit, or anything. */
const orAny = (fitting: fc.Arbitrary<unknown>) => fc.oneof({ weight: 2, arbitrary: fitting }, json);

const KEYS = ['text', 'number', 'date', 'choice', 'multipleChoice', 'boolean', 'email', 'phone', 'file', 'x'];
const GIVEN = ['a', ['a'], 1, true, '2026-01-31', 'ana@example.org', null];
const answers = fc.oneof(
  fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(text, json, fc.constantFrom(...GIVEN)), { maxKeys: 6 }),
  fc.constant(null),
);

/** What may stand in a body of the routes of tickets. */
const VALUES = (): Record<string, fc.Arbitrary<unknown>> => {
  const link = fc.constantFrom(...Object.values(named), null);
  const links = [...Object.keys(named), 'creator', 'user'];
  const texts = ['subject', 'description', 'reason', 'name', 'email', 'phone', 'document'];
  return {
    ...Object.fromEntries(links.map((name) => [name, orAny(link)])),
    ...Object.fromEntries(texts.map((name) => [name, orAny(text)])),
    status: orAny(fc.constantFrom('open', 'inProgress', 'waiting', 'closed', 'canceled')),
    origin: orAny(fc.constantFrom('manual', 'chat', 'portal', 'api', 'email')),
    formAnswers: orAny(answers),
    extraFields: orAny(answers),
  };
};

/** What the routes take. */
const RIGHT = (): Readonly<Record<string, unknown>> => ({
  ...named,
  subject: 'Lamp',
  description: 'Dark',
  reason: 'Because of a storm',
  status: 'inProgress',
  formAnswers: { text: 'a', number: 2 },
  extraFields: {},
  name: 'Ana',
  email: 'ana@example.org',
  phone: '11 5555',
  document: '123',
});

/** A body that fits but for two of its values at most: what is wrong elsewhere would keep them from being looked at. */
const bodies = (keys: readonly string[]): fc.Arbitrary<object> => {
  const [right, values] = [RIGHT(), VALUES()];
  const fitting = fc.record(
    Object.fromEntries(keys.filter((key) => key in right).map((key) => [key, fc.constant(right[key])])),
    { requiredKeys: keys.filter((key) => REQUIRED.includes(key)) },
  );
  const spoilt = fc
    .subarray([...keys], { maxLength: Math.min(2, keys.length) })
    .chain((some) => fc.record(Object.fromEntries(some.map((key) => [key, values[key] ?? json]))));
  return fc.tuple(fitting, spoilt).map(([fits, spoils]) => ({ ...fits, ...spoils }));
};

const OPEN = 'occurrence subject description origin customer creator inventoryItem solution classification'.split(' ');
const ANSWERS = ['formAnswers', 'extraFields'];
const CUSTOMER = ['name', 'email', 'phone', 'document', 'user'];
const REQUIRED = ['occurrence', 'subject', 'reason', 'sector', 'assignee', 'name'];
const TICKET = '/api/tickets/:ticket';
const WRITES: readonly [method: 'put' | 'post', route: string, keys: readonly string[]][] = [
  ['post', '/api/tickets', [...OPEN, ...ANSWERS]],
  ['put', TICKET, ['subject', 'description', 'status', 'solution', 'classification', 'inventoryItem', ...ANSWERS]],
  ['post', `${TICKET}/reclassify`, ['occurrence']],
  ['post', `${TICKET}/reclassify?dryRun=true`, ['occurrence']],
  ['post', `${TICKET}/transfer`, ['sector', 'reason']],
  ['post', `${TICKET}/assign`, ['assignee']],
  ['post', `${TICKET}/reveal-customer`, ['reason']],
  ['post', `${TICKET}/steps/:step/transfer`, ['sector', 'reason']],
  ['post', `${TICKET}/steps/:step/start`, ['note']],
  ['post', `${TICKET}/steps/:step/finish`, ['note']],
  // Once closed, little can be done to a ticket.
  ['post', `${TICKET}/close`, ['classification', 'solution', 'reason']],
  ['post', `${TICKET}/reopen`, ['reason']],
  ['post', '/api/customers', CUSTOMER],
  ['put', '/api/customers/:customer', CUSTOMER],
];

/** Text as it stands in an address. */
const inAddress = (given: string): string => encodeURIComponent(Buffer.from(given).toString());

/** An address of `route`; now and then of nothing. */
const addresses = (route: string): fc.Arbitrary<string> => {
  const known = fc.constantFrom(...places).map((place) => ({ ...place, customer: named['customer'] ?? '' }));
  const strange = fc.record({ ticket: text, step: text, customer: text });
  return fc
    .oneof({ weight: 8, arbitrary: known }, strange)
    .map((place) =>
      route.replace(/:(ticket|step|customer)/g, (_, name: keyof typeof place) => inAddress(place[name].slice(0, 300))),
    );
};

/** Versions that a client may name. */
const any = fc.constant('*');
const ifMatch = fc.constantFrom('""', 'W/"2026-02-30"', '"1", "x"', "'; --");

describe(`arbitrary requests about tickets (FUZZ_SEED=${SEED})`, () => {
  it.each(WRITES)('%s %s are answered, never failed on', async (method, route, keys) => {
    const body = bodies(keys);
    const version = method === 'put' ? fc.oneof({ weight: 6, arbitrary: any }, ifMatch) : any;
    for (const [who, agent] of Object.entries(agents)) {
      await holds(fc.record({ address: addresses(route), data: body, version }), async ({ address, data, version }) => {
        const sent = JSON.stringify({ data });
        const request = agent[method](address).set({ 'Content-Type': 'application/json', 'If-Match': version });
        expectClean(await request.send(sent), { who, address, data, version });
      });
    }
  });

  it.each(['/api/tickets', '/api/my/tickets', '/api/my/notifications', '/api/customers'])(
    'GET %s is answered whatever is asked',
    async (address) => {
      const name = fc.oneof(
        fc.constantFrom(
          'status',
          'sector',
          'closedAt',
          'protocol',
          '$and',
          '$or',
          '$not',
          'documentId',
          '$in',
          '$null',
        ),
        fc.string({ maxLength: 5 }),
      );
      const value = fc
        .oneof(text, fc.constantFrom('open', 'true', '2026-01-01', ...Object.values(named)))
        .map((each) => each.slice(0, 300));
      const path = fc.array(name, { minLength: 1, maxLength: 4 });
      const root = fc.constantFrom('filters', 'sort', 'pagination', 'q', 'populate', 'fields', 'filters', 'filters');
      const parameter = fc
        .tuple(root, path, value)
        .map(([first, rest, given]) => [`${first}${rest.map((each) => `[${each}]`).join('')}`, given] as const);
      await holds(fc.array(parameter, { maxLength: 4 }), async (parameters) => {
        const query = parameters.map(([key, given]) => `${inAddress(key)}=${inAddress(given)}`).join('&');
        for (const agent of Object.values(agents)) expectClean(await agent.get(`${address}?${query}`), query);
      });
    },
  );

  it('leave every ticket with a sector, a protocol of its own and a story', async () => {
    const rows: Record<string, unknown>[] = await app.strapi.db.connection('tickets');
    expect(rows.length).toBeGreaterThan(places.length);
    expect(rows.filter(({ sector_id }) => sector_id === null)).toEqual([]);
    expect(new Set(rows.map(({ protocol }) => protocol)).size).toBe(rows.length);
    const told: Record<string, unknown>[] = await app.strapi.db
      .connection('ticket_histories')
      .where({ action: 'opened' });
    expect(new Set(told.map(({ ticket_id }) => Number(ticket_id)))).toEqual(new Set(rows.map(({ id }) => Number(id))));
  });
});
