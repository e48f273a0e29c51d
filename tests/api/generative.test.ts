import fc from 'fast-check';
import { attributesOf } from '../../src/write/store';
import {
  create,
  makeClassification,
  makeGroup,
  makeOccurrence,
  makeSector,
  makeSolution,
  makeType,
  makeUser,
} from '../factories';
import { type App, startApp } from '../helpers/app';
import { json, text, valueFor } from '../helpers/arbitrary';
import { INTROSPECTION, mutationsOf } from '../helpers/graphql-arbitrary';
import { halfWritten } from '../helpers/integrity';
import { staleKeys } from '../helpers/keys';

/** The same requests each time; another FUZZ_SEED, or more FUZZ_RUNS, looks further. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 8);

jest.setTimeout(600_000);

let app: App;
let ids: (string | number)[] = [];

beforeAll(async () => {
  app = await startApp();
  const occurrence = await makeOccurrence(app);
  const items = [
    occurrence,
    await makeSector(app),
    await makeGroup(app),
    await makeClassification(app),
    await makeType(app),
    await makeUser(app),
    await makeSolution(app, { occurrence: occurrence.documentId }),
    await create(app, 'articles', { title: 'Help' }),
    await create(app, 'forms', { name: 'Form' }),
  ];
  ids = items.flatMap(({ id, documentId }) => [id, documentId]);
});
afterAll(() => app.stop());

const LEAK = /insert into|delete from|\bselect\b.+\bfrom\b|SQLITE_|name_?key|node_modules|\.[jt]s:\d+|INTERNAL_SERVER/i;

/** Neither a failure of the server nor a look into it. */
const expectClean = (answer: { status: number; text: string }, asked: unknown): void => {
  if (answer.status < 500 && !LEAK.test(answer.text)) return;
  throw new Error(`${answer.status} ${answer.text}\nasked: ${JSON.stringify(asked)}`);
};

const holds = <T>(asked: fc.Arbitrary<T>, check: (asked: T) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(asked, check), { seed: SEED, numRuns: RUNS, endOnFailure: true });

interface Route {
  readonly method: string;
  readonly path: string;
  readonly handler: unknown;
}

type Apis = Record<string, { routes: Record<string, { routes: Route[] }> }>;

/** Every route of ours that writes, as the running server has it. */
const writeRoutes = (): Route[] =>
  Object.values(app.strapi.apis as unknown as Apis)
    .flatMap(({ routes }) => Object.values(routes).flatMap((router) => router.routes))
    .filter(({ method }) => method !== 'GET');

/** The server's own: refused by name wherever they stand, which would hide what else is in a body. */
const OWN = new Set([
  'nameKey',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

const bodyOf = (uid: string): fc.Arbitrary<unknown> => {
  const attributes = Object.entries(attributesOf(app.strapi, uid)).filter(([name]) => !OWN.has(name));
  if (attributes.length === 0) return json;
  const model = attributes.map(([name, attribute]) => [name, valueFor(attribute, ids, bodyOf)] as const);
  return fc.record(Object.fromEntries(model), { requiredKeys: [] });
};

/** What a client may send: right at the top more often than not, and anything below. */
const bodyFor = ({ handler }: Route): fc.Arbitrary<unknown> => {
  const uid = String(handler).split('.').slice(0, 2).join('.');
  const data = fc.oneof({ weight: 5, arbitrary: bodyOf(uid) }, json);
  return fc.oneof({ weight: 9, arbitrary: data.map((value) => ({ data: value })) }, json);
};

const encoded = (value: string): string => encodeURIComponent(Buffer.from(value).toString()) || 'none';

const urlFor = ({ path }: Route): fc.Arbitrary<string> => {
  const id = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ids.map(String)) },
    text.map((value) => value.slice(0, 200)),
  );
  const parts = path.split('/').map((part) => (part.startsWith(':') ? id.map(encoded) : fc.constant(part)));
  return fc.tuple(...parts).map((found) => `/api${found.join('/')}`);
};

const send = ({ method }: Route, url: string) => {
  if (method === 'POST') return app.api.post(url);
  return method === 'PUT' ? app.api.put(url) : app.api.delete(url);
};

/** Log-ins and passwords: limited, and they send mail. */
const OF_ACCOUNTS = /^(login|register|forgotPassword|resetPassword|changePassword|emailConfirmation)$/;

describe(`arbitrary JSON (FUZZ_SEED=${SEED})`, () => {
  it('at every REST route that writes is answered, never failed on', async () => {
    const routes = writeRoutes();
    expect(routes.length).toBeGreaterThan(40);
    for (const route of routes) {
      await holds(fc.record({ url: urlFor(route), body: bodyFor(route) }), async ({ url, body }) => {
        const answer = await send(route, url).set('Content-Type', 'application/json').send(JSON.stringify(body));
        expectClean(answer, { method: route.method, url, body });
      });
    }
  });

  it('in every GraphQL mutation is answered, never failed on', async () => {
    const { body } = await app.api.post('/graphql').send({ query: INTROSPECTION });
    const documentIds = ids.map(String);
    const mutations = mutationsOf(body.data.__schema, documentIds).filter(({ name }) => !OF_ACCOUNTS.test(name));
    expect(mutations.length).toBeGreaterThan(40);
    for (const { query, variables: arbitrary } of mutations) {
      await holds(arbitrary, async (variables) => {
        expectClean(await app.api.post('/graphql').send({ query, variables }), { query, variables });
      });
    }
  });

  it('leaves nothing half written and every name guarded', async () => {
    expect(await halfWritten(app)).toEqual([]);
    expect(await staleKeys(app)).toEqual([]);
  });
});
