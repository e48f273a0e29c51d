import { makeSector } from '../factories';
import { type App, startApp } from '../helpers/app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const ask = (query: string, variables: object = {}) => app.api.post('/graphql').send({ query, variables });

const CREATE = 'mutation($data: OccurrenceTypeInput!) { createOccurrenceType(data: $data) { documentId name } }';

describe('GraphQL', () => {
  it('refuses with the same codes and paths as REST', async () => {
    const sector = await makeSector(app);
    const data = { name: 'Ruído', sector: sector.documentId };
    expect((await ask(CREATE, { data })).body.data.createOccurrenceType.name).toBe('Ruído');
    const { body } = await ask(CREATE, { data: { ...data, name: 'RUIDO ' } });
    expect(body.errors[0].extensions.error.details.errors).toMatchObject([
      { path: ['name'], code: 'NAME_TAKEN_IN_SECTOR' },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/insert into|name_key|nameKey|at .*\.js/i);
  });

  it('answers in the language that is asked for', async () => {
    const { body } = await ask(CREATE, { data: { name: '  ' } }).set('Accept-Language', 'pt-BR');
    expect(body.errors[0].message).toMatch(/^Preencha/);
  });

  it('gives nothing to the public', async () => {
    const { body } = await app.anyone.post('/graphql').send({ query: '{ sectors { name } }' });
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('knows no customers, counters and hidden keys', async () => {
    const { body } = await ask('{ __schema { types { name fields { name } inputFields { name } } } }');
    const names = [...JSON.stringify(body).matchAll(/"name":"(\w+)"/g)].map(([, name]) => name);
    expect(names).toContain('OccurrenceType');
    expect(names.filter((name) => /^(customer|counter|nameKey)/i.test(name ?? ''))).toEqual([]);
  });

  const GROWING = Array.from({ length: 40 }, (_, i) => `fragment a${i} on Sector { ...a${i + 1} ...a${i + 1} }`).join(
    ' ',
  );

  it.each([
    ['many aliases', `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: sectors { name }`).join(' ')} }`],
    ['many fields', `{ sectors { ${'name '.repeat(600)} } }`],
    ['a way back', '{ occurrenceTypes { occurrences { occurrenceType { occurrences { name } } } } }'],
    [
      'fragments that use each other',
      '{ sectors { ...a } } fragment a on Sector { ...b } fragment b on Sector { ...a }',
    ],
    ['fragments that grow', `{ sectors { ...a0 } } ${GROWING} fragment a40 on Sector { name }`],
    ['a fragment that is not there', '{ sectors { ...nowhere } }'],
    ['depth', `{ occurrenceTypes ${'{ occurrences { occurrenceType '.repeat(25)}{ name }${' } }'.repeat(25)} }`],
  ])('refuses requests that would do the work of many: %s', async (_, query) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(body.errors[0].extensions.error.details.errors).toMatchObject([{ path: ['query'], code: 'FIELD_INVALID' }]);
    expect((await ask(query)).body).toEqual(body);
  });

  it.each([
    [
      'filters that lead too far',
      `{ occurrenceTypes(filters: ${'{ occurrences: { occurrenceType: '.repeat(4)}{ name: { eq: "a" } }${' } }'.repeat(4)}) { name } }`,
    ],
    ['half a pair', '{ sectors(filters: { name: { between: ["a"] } }) { name } }'],
  ])('refuses filters as REST does: %s', async (_, query) => {
    const { body } = await ask(query);
    expect(body.errors[0].extensions.error.details.errors).toMatchObject([{ code: 'FIELD_INVALID' }]);
  });

  it.each([
    ['the type of an occurrence', '{ occurrenceTypes { occurrences { occurrenceType { name } } } }'],
    ['a parent of a parent', '{ articleCategories { parent { parent { parent { name } } } } }'],
    ['a fragment used twice', '{ a: sectors { ...s } b: sectors { ...s } } fragment s on Sector { name }'],
  ])('answers %s', async (_, query) => {
    const { status, body } = await ask(query);
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  const MEMBERS_WITHOUT_END = {
    query: 'mutation ($members: [ID]) { createSolutionGroup(data: { name: "Long", members: $members }) { name } }',
    variables: { members: Array(20_000).fill('a') },
  };

  it.each<[string, object]>([
    ['variables without end', MEMBERS_WITHOUT_END],
    ['lists without end', { query: `{ sectors(filters: { name: { in: [${'"a",'.repeat(100_000)}] } }) { name } }` }],
    ['a list of requests', Array(10).fill({ query: '{ sectors { name } }' })],
  ])('refuses requests that would take all of the memory: %s', async (_, request) => {
    const { status, text } = await app.api.post('/graphql').send(request);
    expect([status, text.length < 2_000]).toEqual([400, true]);
  });

  it('tells which variable is too long', async () => {
    const { body } = await app.api.post('/graphql').send(MEMBERS_WITHOUT_END);
    expect(body.errors[0].extensions.error.details.errors).toMatchObject([
      { path: ['members'], code: 'FIELD_INVALID', message: expect.stringMatching(/too many values/) },
    ]);
  });
});
