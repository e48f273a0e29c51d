import { readFileSync } from 'node:fs';
import { makeOccurrence, makeSector, makeType } from '../factories';
import { type App, startApp } from '../helpers/app';

/** What the document says of one value. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Content {
  readonly content?: { readonly 'application/json': { readonly schema: Schema } };
}

interface Operation {
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
  readonly parameters?: readonly { readonly name: string }[];
}

const { paths }: { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> } = JSON.parse(
  readFileSync('docs/openapi.json', 'utf8'),
);

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const dataOf = (content: Content | undefined): Schema =>
  content?.content?.['application/json'].schema.properties?.['data'] ?? {};
const takesNull = ({ type, anyOf = [] }: Schema): boolean =>
  type === 'null' || (Array.isArray(type) && type.includes('null')) || anyOf.some(takesNull);

/** The fewest attributes that items of these types can have. */
const LEAST: Readonly<Record<string, Record<string, unknown>>> = {
  sectors: { name: 'Least' },
  classifications: { name: 'Least', kind: 'ticket' },
  'solution-groups': { name: 'Least' },
  articles: { title: 'Least' },
  forms: { name: 'Least' },
  'service-scripts': { name: 'Least' },
  'occurrence-types': { name: 'Least' },
};

describe('the OpenAPI document', () => {
  it.each(Object.entries(LEAST))('requires of %s what the server requires, and no more', async (plural, data) => {
    expect(dataOf(paths[`/${plural}`]?.['post']?.requestBody).required).toEqual(Object.keys(data));
    expect((await app.api.post(`/api/${plural}`).send({ data })).status).toBe(201);
    expect(dataOf(paths[`/${plural}/{id}`]?.['put']?.requestBody).required).toEqual([]);
  });

  it('says of each attribute that an answer leaves empty that it may be null', async () => {
    const type = await makeType(app);
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    for (const [plural, { documentId }] of Object.entries({ 'occurrence-types': type, occurrences: occurrence })) {
      const { data } = (await app.api.get(`/api/${plural}/${documentId}?populate=*`)).body;
      const { properties = {} } = dataOf(paths[`/${plural}/{id}`]?.['get']?.responses['200']);
      const empty = Object.keys(data).filter((name) => data[name] === null);
      expect(empty).not.toEqual([]);
      expect(empty.filter((name) => !takesNull(properties[name] ?? {}))).toEqual([]);
    }
  });

  it('promises of an answer no more than is there without being asked for', async () => {
    const { documentId } = await makeOccurrence(app);
    for (const [path, address] of [
      ['/occurrences/{id}', `/api/occurrences/${documentId}`],
      ['/desk-setting', '/api/desk-setting'],
    ] as const) {
      const { required = [] } = dataOf(paths[path]?.['get']?.responses['200']);
      expect(required).toContain('documentId');
      expect(Object.keys((await app.api.get(address)).body.data)).toEqual(expect.arrayContaining([...required]));
    }
  });

  it('takes booleans for flags, and nothing that is linked from the other side', () => {
    const { properties = {} } = dataOf(paths['/occurrences']?.['post']?.requestBody);
    expect(properties['active']?.type).toBe('boolean');
    expect(properties).not.toHaveProperty('solutions');
    expect(properties).toHaveProperty('articles');
  });

  it('answers a deletion as the server does, with the form of refusals', async () => {
    const { documentId } = await makeSector(app);
    const { responses } = paths['/sectors/{id}']?.['delete'] ?? { responses: {} };
    const { status } = await app.api.delete(`/api/sectors/${documentId}`);
    expect(responses).toHaveProperty(String(status));
    expect(responses).not.toHaveProperty('200');
    for (const refused of ['400', '401', '403', '404']) expect(responses[refused]?.content).toBeDefined();
    expect(paths['/desk-setting']).not.toHaveProperty('delete');
  });

  it('promises If-Match where it is looked at', () => {
    const names = (path: string) => (paths[path]?.['put']?.parameters ?? []).map(({ name }) => name);
    expect(names('/sectors/{id}')).toContain('If-Match');
    expect(names('/tickets/{documentId}')).toContain('If-Match');
    expect(names('/users/{id}')).not.toContain('If-Match');
  });
});
