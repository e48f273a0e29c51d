import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { create, makeClassification, makeOccurrence, makeSector, makeType, makeUser } from '../factories';
import { administrator } from '../helpers/admin';
import { type Answer, violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const post = (plural: string, data: unknown) => app.api.post(`/api/${plural}`).send({ data });
const names = (items: { name: string }[]) => items.map(({ name }) => name);

describe('a refused body', () => {
  it('is told everything that is wrong with its shape at once', async () => {
    const data = { name: ' \u00a0', slaValue: 0, slaUnit: 'weeks', sector: 'nobody', active: null, form: ['a', 'b'] };
    expect(violationsIn(await post('occurrences', data))).toEqual([
      'active: FIELD_REQUIRED',
      'form: FIELD_INVALID',
      'name: FIELD_REQUIRED',
      'occurrenceType: FIELD_REQUIRED',
      'sector: FIELD_INVALID',
      'slaUnit: FIELD_INVALID',
      'slaValue: FIELD_INVALID',
    ]);
  });

  it('is told every rule that it breaks at once', async () => {
    const sector = await makeSector(app);
    await makeType(app, { name: 'Taken' });
    await app.api.put(`/api/sectors/${sector.documentId}`).send({ data: { active: false } });
    const classification = await makeClassification(app, { kind: 'ticket' });
    await makeType(app, { name: 'Other' });
    const data = { name: 'TAKEN', classification: classification.documentId, satisfactionSurvey: null };
    expect(violationsIn(await post('occurrence-types', data))).toEqual([
      'classification: WRONG_CLASSIFICATION_KIND',
      'name: NAME_TAKEN_IN_SECTOR',
    ]);
  });

  it.each([
    ['en', /^Fill this in/],
    ['pt-BR,pt;q=0.9', /^Preencha/],
    ['es-AR,es;q=0.8', /^Complete/],
    ['de', /^Fill this in/],
  ])('is told so in the language of %s', async (language, sentence) => {
    const { body } = await post('sectors', { name: '' }).set('Accept-Language', language);
    expect(body.error.message).toMatch(sentence);
  });

  it('gets the same in the Content Manager', async () => {
    const admin = await administrator(app);
    const path = '/content-manager/collection-types/api::sector.sector';
    await admin.post(path).send({ name: 'Same' });
    const answer = await admin.post(path).send({ name: 'SAME' }).set('Accept-Language', 'pt-BR');
    expect(violationsIn(answer)).toEqual(['name: NAME_TAKEN']);
    expect(answer.body.error.message).toMatch(/Este nome já está em uso/);
  });

  it.each([
    ['an unknown attribute', { name: 'a', colour: 'red' }],
    ['a hidden attribute', { name: 'a', nameKey: 'x' }],
    ['a number for a name', { name: 5 }],
    ['an over-long name', { name: 'x'.repeat(121) }],
    ['a NUL character', { name: 'a\u0000b' }],
    ['a list', []],
    ['a text', 'name'],
    ['nothing', null],
    ['an object for a truth value', { name: 'a', active: {} }],
    ['a wrong e-mail address', { name: 'a', email: 'nobody' }],
  ])('with %s is a 400 and writes nothing', async (_, data) => {
    const before = await app.strapi.db.query('api::sector.sector').count();
    expect((await post('sectors', data)).status).toBe(400);
    expect(await app.strapi.db.query('api::sector.sector').count()).toBe(before);
  });

  it.each([0, -1, 1.5, 525_601, 1e12, 'eight', null, {}])('with an SLA of %p is a 400', async (slaValue) => {
    const type = await makeType(app);
    const data = { name: 'SLA', slaValue, slaUnit: 'hours', occurrenceType: type.documentId };
    expect((await post('occurrences', data)).status).toBe(400);
  });

  const TEXT = [{ type: 'paragraph', children: [{ type: 'text', text: 'Kept' }] }];

  it.each(['new text', '[]', 5, true, {}, [null]])(
    'with %j for formatted text is told so, and takes nothing away',
    async (body) => {
      const { documentId } = await create(app, 'service-scripts', {
        name: `Script ${JSON.stringify(body)}`,
        body: TEXT,
      });
      const query = 'mutation($body: JSON) { updateServiceScript(documentId: "ID", data: {body: $body}) { name } }';
      const graphql = await app.api
        .post('/graphql')
        .send({ query: query.replace('ID', documentId), variables: { body } });
      expect(graphql.body.errors[0].extensions.error.details.errors).toMatchObject([
        { path: ['body'], code: 'FIELD_INVALID' },
      ]);
      const admin = await administrator(app);
      const stock = '/content-manager/collection-types/api::service-script.service-script';
      for (const answer of [
        await app.api.put(`/api/service-scripts/${documentId}`).send({ data: { body } }),
        await admin.put(`${stock}/${documentId}`).send({ body }),
        await post('articles', { title: 'A', body }),
      ]) {
        expect(violationsIn(answer)).toEqual(['body: FIELD_INVALID']);
      }
      expect((await app.api.get(`/api/service-scripts/${documentId}`)).body.data.body).toEqual(TEXT);
    },
  );

  it.each([
    ['articles', {}, ['title: FIELD_REQUIRED']],
    ['articles', { title: null }, ['title: FIELD_REQUIRED']],
    ['sectors', { name: null }, ['name: FIELD_REQUIRED']],
    ['solutions', { name: 'a', flow: null }, ['flow: FIELD_REQUIRED', 'occurrence: FIELD_REQUIRED']],
    [
      'occurrences',
      { name: 'a', slaValue: null },
      ['occurrenceType: FIELD_REQUIRED', 'slaUnit: FIELD_REQUIRED', 'slaValue: FIELD_REQUIRED'],
    ],
    [
      'forms',
      { name: 'a', fields: [{ key: null }] },
      ['fields.0.key: FIELD_REQUIRED', 'fields.0.label: FIELD_REQUIRED'],
    ],
  ])('for %s that lacks what is required is told what to fill in: %j', async (plural, data, expected) => {
    const answer = await post(plural, data);
    expect(violationsIn(answer)).toEqual(expected);
    for (const { message } of answer.body.error.details.errors) expect(message).toMatch(/^Fill this in/);
  });

  it('is told so when a draft that lacks it is published', async () => {
    const admin = await administrator(app);
    const path = '/content-manager/collection-types/api::article.article';
    const { body } = await admin.post(path).send({});
    const answer = await admin.post(`${path}/${body.data.documentId}/actions/publish`).send({});
    expect(violationsIn(answer)).toEqual(['title: FIELD_REQUIRED']);
  });

  const OF_EVERY_OBJECT = [
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'isPrototypeOf',
    'toLocaleString',
    '__defineGetter__',
  ];

  it.each([...OF_EVERY_OBJECT, 'colour'])('that names %s is told that there is no such field', async (name) => {
    const admin = await administrator(app);
    const [user, type] = [await makeUser(app), await makeType(app)];
    const sector = await makeSector(app);
    const field = { key: 'a', label: 'A', [name]: 1 };
    const stock = '/content-manager/collection-types';
    const answers: [string, Answer][] = [
      [name, await post('sectors', { name: 'x', [name]: 1 })],
      [name, await post('articles', { title: 'x', [name]: 1 })],
      [name, await app.api.put(`/api/occurrence-types/${type.documentId}`).send({ data: { [name]: 1 } })],
      [name, await app.api.put(`/api/users/${user.id}`).send({ [name]: 1 })],
      [name, await app.api.post('/api/users').send({ [name]: 1 })],
      [name, await admin.post(`${stock}/api::sector.sector`).send({ name: 'x', [name]: 1 })],
      [name, await admin.put(`${stock}/api::sector.sector/${sector.documentId}`).send({ [name]: 1 })],
      [`fields.0.${name}`, await post('forms', { name: 'x', fields: [field] })],
      [`fields.0.${name}`, await admin.post(`${stock}/api::form.form`).send({ name: 'x', fields: [field] })],
    ];
    for (const [path, answer] of answers) expect(violationsIn(answer)).toEqual([`${path}: FIELD_INVALID`]);
    const link = { documentId: sector.documentId, [name]: 1 };
    for (const value of [link, [link], { connect: [link] }]) {
      expect((await post('occurrence-types', { name: `Linked ${name}`, sector: value })).status).toBeLessThan(500);
    }
  });

  it('is told at once what of an item that is sent back as it was read the server gives', async () => {
    const { documentId } = await makeOccurrence(app);
    const { data } = (await app.api.get(`/api/occurrences/${documentId}`)).body;
    const answer = await app.api
      .put(`/api/occurrences/${documentId}`)
      .send({ data: { ...data, nameKey: 'x', localizations: [] } });
    expect(violationsIn(answer)).toEqual(
      ['code', 'createdAt', 'documentId', 'id', 'localizations', 'nameKey', 'updatedAt'].map(
        (name) => `${name}: FIELD_INVALID`,
      ),
    );
  });

  it('is told that the server names items, and dates accounts', async () => {
    const admin = await administrator(app);
    const { id } = await makeUser(app);
    const stock = '/content-manager/collection-types/api::sector.sector';
    expect(violationsIn(await admin.post(stock).send({ name: 'Named', documentId: 'mine' }))).toEqual([
      'documentId: FIELD_INVALID',
    ]);
    expect(violationsIn(await app.api.put(`/api/users/${id}`).send({ documentId: 'mine' }))).toEqual([
      'documentId: FIELD_INVALID',
    ]);
    expect(violationsIn(await app.api.put(`/api/users/${id}`).send({ createdAt: 1, updatedBy: 1 }))).toEqual([
      'createdAt: FIELD_INVALID',
      'updatedBy: FIELD_INVALID',
    ]);
  });

  it('that is no JSON is a 400, one that is too large a 413', async () => {
    const raw = (text: string) => app.api.post('/api/sectors').set('Content-Type', 'application/json').send(text);
    expect((await raw('{"data": {')).status).toBe(400);
    expect((await raw('')).status).toBe(400);
    const large = await raw(JSON.stringify({ data: { name: 'x'.repeat(1_100_000) } }));
    expect({ status: large.status, name: large.body.error?.name }).toEqual({
      status: 413,
      name: 'PayloadTooLargeError',
    });
  });

  /** Of fewer values than are allowed: nothing but the depth refuses them. */
  const LEVELS = 9_000;
  const DEEP = [`${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`, `${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`];

  const LONG = `[${'0,'.repeat(450_000)}0]`;

  const WITHOUT_END: readonly [string, (value: string) => string][] = [
    ['/api/occurrence-types', (value) => `{"data":${value}}`],
    ['/api/sectors', (value) => `{"data":{"name":"a","email":${value}}}`],
    ['/api/tickets', (value) => `{"data":{"formAnswers":${value}}}`],
    ['/api/auth/local', (value) => `{"identifier":${value},"password":"a"}`],
    ['/api/auth/local', (value) => `{"data":1,"identifier":${value},"password":"a"}`],
    ['/graphql', (value) => `{"query":"query($d: JSON) { __typename }","variables":{"d":${value}}}`],
    ['/content-manager/collection-types/api::sector.sector', (value) => value],
    ['/content-manager/collection-types/api::sector.sector', (value) => `{"name":${value}}`],
    ['/admin/login', (value) => value],
  ];

  it.each(WITHOUT_END)('that is nested without end, or as long as may be, is a 400: %s', async (path, bodyWith) => {
    const caller = path.startsWith('/content-manager') ? await administrator(app) : app.api;
    for (const value of [...DEEP, LONG]) {
      const { status } = await caller.post(path).set('Content-Type', 'application/json').send(bodyWith(value));
      expect(status).toBe(400);
    }
  });

  const compressed = (path: string, encoding: string, body: Buffer): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const headers = {
        Authorization: `Bearer ${app.token}`,
        'Content-Type': 'application/json',
        'Content-Encoding': encoding,
      };
      const sent = request(`${app.url}${path}`, { method: 'POST', headers }, (answer) =>
        resolve(answer.resume().statusCode),
      );
      sent.on('error', reject).end(body);
    });

  it.each(['/api/sectors', '/api/tickets', '/graphql', '/admin/login'])(
    'that is not compressed as it says is a 400: %s',
    async (path) => {
      const broken = gzipSync('{"data":{"name":"Whole"}}').subarray(0, 12);
      for (const encoding of ['gzip', 'deflate', 'br']) {
        expect([encoding, await compressed(path, encoding, broken)]).toEqual([encoding, 400]);
        expect([encoding, await compressed(path, encoding, Buffer.from('nope'))]).toEqual([encoding, 400]);
      }
    },
  );

  it('that is compressed as it says is read, and not beyond the limit', async () => {
    expect(await compressed('/api/sectors', 'gzip', gzipSync('{"data":{"name":"Compressed"}}'))).toBe(201);
    const bomb = gzipSync(`{"data":{"name":"${'x'.repeat(1_100_000)}"}}`);
    expect(await compressed('/api/sectors', 'gzip', bomb)).toBe(413);
  });
});

describe('the order of things', () => {
  it('of occurrences is that of their position, over REST and GraphQL, and may be changed', async () => {
    const type = await makeType(app);
    for (const name of ['a', 'b', 'c']) await makeOccurrence(app, { name, occurrenceType: type.documentId });
    const read = async () =>
      (await app.api.get(`/api/occurrence-types/${type.documentId}?populate=occurrences`)).body.data.occurrences;
    expect(names(await read())).toEqual(['a', 'b', 'c']);
    const [, , last] = await read();
    const moved = await app.api.put(`/api/occurrences/${last.documentId}`).send({ data: { position: 1 } });
    expect(moved.body.data.position).toBe(1);
    expect(names(await read())).toEqual(['c', 'a', 'b']);
    const query = `{ occurrenceType(documentId: "${type.documentId}") { occurrences { name position } } }`;
    const { body } = await app.api.post('/graphql').send({ query });
    expect(body.data.occurrenceType.occurrences).toEqual([
      { name: 'c', position: 1 },
      { name: 'a', position: 2 },
      { name: 'b', position: 3 },
    ]);
  });

  it('of codes goes on after a deletion and a refusal', async () => {
    const type = await makeType(app);
    const first = await makeOccurrence(app, { name: 'a', occurrenceType: type.documentId });
    await app.api.delete(`/api/occurrences/${first.documentId}`);
    const second = await makeOccurrence(app, { name: 'a', occurrenceType: type.documentId });
    expect(
      (await post('occurrences', { name: 'A', occurrenceType: type.documentId, slaValue: 1, slaUnit: 'days' })).status,
    ).toBe(400);
    const third = await makeOccurrence(app, { name: 'b', occurrenceType: type.documentId });
    expect([second['code'], third['code']]).toEqual([Number(first['code']) + 1, Number(first['code']) + 2]);
    const where = { id: third.id };
    await expect(
      app.strapi.db.query('api::occurrence.occurrence').update({ where, data: { code: 1 } }),
    ).rejects.toThrow(/server/);
  });
});
