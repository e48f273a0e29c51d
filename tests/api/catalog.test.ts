import { makeOccurrence, makeSector, makeSolution, makeType } from '../factories';
import { type App, startApp } from '../helpers/app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

interface Catalogue {
  data: { documentId: string; name: string; occurrences: { documentId: string; name: string }[] }[];
}

const read = async (query = ''): Promise<Catalogue['data']> => {
  const response = await app.api.get(`/api/catalog${query}`);
  expect(response.status).toBe(200);
  return response.body.data;
};

const find = (types: Catalogue['data'], { documentId }: { documentId: string }) =>
  types.find((type) => type.documentId === documentId);

const openToPublic = async () => {
  const role = await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  await app.strapi.db
    .query('plugin::users-permissions.permission')
    .create({ data: { action: 'api::catalog.catalog.find', role: role.id } });
};

describe('GET /api/catalog', () => {
  it('is closed to the public until an administrator opens it, and then open at once', async () => {
    expect((await app.anyone.get('/api/catalog')).status).toBe(403);
    expect((await app.anyone.get('/api/catalog').set('Authorization', 'Bearer wrong')).status).toBe(401);
    await openToPublic();
    expect((await app.anyone.get('/api/catalog')).status).toBe(200);
    await app.strapi.db
      .query('plugin::users-permissions.permission')
      .deleteMany({ where: { action: 'api::catalog.catalog.find' } });
    expect((await app.anyone.get('/api/catalog')).status).toBe(403);
  });

  it('gives types by name and their occurrences by position, and nothing else', async () => {
    const sector = await makeSector(app, { name: 'Obras' });
    const type = await makeType(app, {
      name: 'Buracos',
      sector: sector.documentId,
      description: 'Vias',
      confidential: true,
    });
    const later = await makeOccurrence(app, { name: 'Calçada', occurrenceType: type.documentId, note: 'hidden' });
    const first = await makeOccurrence(app, {
      name: 'Asfalto',
      occurrenceType: type.documentId,
      slaValue: 2,
      slaUnit: 'days',
    });
    await app.api.put(`/api/occurrences/${first.documentId}`).send({ data: { position: 1 } });
    expect(find(await read(), type)).toEqual({
      documentId: type.documentId,
      name: 'Buracos',
      description: 'Vias',
      sector: { documentId: sector.documentId, name: 'Obras' },
      occurrences: [
        { documentId: first.documentId, code: first.code, name: 'Asfalto', sla: { value: 2, unit: 'days' } },
        { documentId: later.documentId, code: later.code, name: 'Calçada', sla: { value: 8, unit: 'hours' } },
      ],
    });
  });

  it('leaves out what is retired, and types that offer nothing', async () => {
    const sector = await makeSector(app);
    const type = await makeType(app, { sector: sector.documentId });
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    const retire = (plural: string, item: { documentId: string }, active = false) =>
      app.api.put(`/api/${plural}/${item.documentId}`).send({ data: { active } });
    await retire('sectors', sector);
    expect(find(await read(), type)).toMatchObject({ sector: null });
    await retire('occurrences', occurrence);
    expect(find(await read(), type)).toBeUndefined();
    await retire('occurrences', occurrence, true);
    await retire('occurrence-types', type);
    expect(find(await read(), type)).toBeUndefined();
  });

  it('offers an occurrence of a type with solutionRequired once its main flow has an active solution', async () => {
    const type = await makeType(app, { solutionRequired: true });
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    const other = await makeOccurrence(app, { occurrenceType: type.documentId });
    await makeSolution(app, { occurrence: occurrence.documentId, flow: 'alternative' });
    expect(find(await read(), type)).toBeUndefined();
    const solution = await makeSolution(app, { occurrence: occurrence.documentId });
    expect(find(await read(), type)?.occurrences.map(({ documentId }) => documentId)).toEqual([occurrence.documentId]);
    expect(find(await read('?include=incomplete'), type)?.occurrences).toMatchObject([
      { documentId: occurrence.documentId, readiness: { ready: true, reasons: [] } },
      { documentId: other.documentId, readiness: { ready: false, reasons: ['SOLUTION_REQUIRED'] } },
    ]);
    await app.api.delete(`/api/solutions/${solution.documentId}`);
    expect(find(await read(), type)).toBeUndefined();
  });

  it('shows incomplete occurrences only to callers who may configure', async () => {
    await openToPublic();
    const { status, body } = await app.anyone.get('/api/catalog?include=incomplete').set('Accept-Language', 'pt-BR');
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      name: 'ForbiddenError',
      message: expect.stringMatching(/^Só quem/),
      details: {},
    });
  });

  it('answers 304 until something changes', async () => {
    const first = await app.api.get('/api/catalog');
    const again = () => app.api.get('/api/catalog').set('If-None-Match', String(first.headers['etag']));
    expect((await again()).status).toBe(304);
    const type = await makeType(app);
    await makeOccurrence(app, { occurrenceType: type.documentId });
    expect((await again()).status).toBe(200);
  });

  it.each([
    ['as fetch and caches ask', (etag: string) => ({ 'If-None-Match': etag, 'Cache-Control': 'no-cache' }), 304],
    ['with the tag among others', (etag: string) => ({ 'If-None-Match': `"x", ${etag.replace('W/', '')}` }), 304],
    ['with any tag', () => ({ 'If-None-Match': '*' }), 304],
    ['with another tag', () => ({ 'If-None-Match': 'W/"x"' }), 200],
    ['without a tag', () => ({}), 200],
  ])('asked again %s', async (_, headersFor, expected) => {
    const { headers } = await app.api.get('/api/catalog');
    const { status, text } = await app.api.get('/api/catalog').set(headersFor(String(headers['etag'])));
    expect(status).toBe(expected);
    expect(text === '').toBe(expected === 304);
  });

  it("comes compressed to a client that reads gzip, as it is to another, and either knows the other one's ETag", async () => {
    const type = await makeType(app);
    await makeOccurrence(app, { occurrenceType: type.documentId });
    const as = (encoding: string) => app.api.get('/api/catalog').set('Accept-Encoding', encoding);
    const [plain, compressed] = [await as('identity'), await as('br, gzip')];
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(Number(compressed.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']));
    expect((await as('br')).headers['content-encoding']).toBeUndefined();
    expect(compressed.body).toEqual(plain.body);
    const kept = {
      etag: expect.stringMatching(/^W\//),
      vary: expect.stringMatching(/Authorization.*Accept-Encoding/),
      'cache-control': 'private, no-cache',
    };
    expect(plain.headers).toMatchObject(kept);
    const { status, headers } = await as('gzip').set('If-None-Match', String(plain.headers['etag']));
    expect(status).toBe(304);
    for (const each of [compressed.headers, headers])
      expect(each).toMatchObject({ ...kept, etag: plain.headers['etag'] });
    await makeOccurrence(app, { occurrenceType: type.documentId });
    expect((await as('gzip')).body).toEqual((await as('identity')).body);
  });

  it('filters by sector, and by words in any case and accent', async () => {
    const sector = await makeSector(app);
    const type = await makeType(app, { name: 'Árvores', sector: sector.documentId });
    await makeOccurrence(app, { name: 'Poda', occurrenceType: type.documentId });
    const removal = await makeOccurrence(app, { name: 'Remoção', occurrenceType: type.documentId });
    expect((await read(`?sector=${sector.documentId}`)).map(({ name }) => name)).toEqual(['Árvores']);
    expect(find(await read('?q=ARVORES'), type)?.occurrences).toHaveLength(2);
    expect(find(await read('?q=remocao'), type)?.occurrences.map(({ documentId }) => documentId)).toEqual([
      removal.documentId,
    ]);
    expect(await read('?sector=unknown')).toEqual([]);
  });

  it.each([
    '?sector[]=a',
    '?q[x]=1',
    '?include=all',
    '?foo=1',
    '?Q=x',
    '?populate=*',
    '?filters[name]=x',
    `?q=${'x'.repeat(201)}`,
  ])('refuses %s', async (query) => {
    const { status, body } = await app.api.get(`/api/catalog${query}`);
    expect(status).toBe(400);
    const [, name] = /^\?(\w+)/.exec(query) ?? [];
    expect(body.error.details.errors).toMatchObject([{ path: [name], code: 'FIELD_INVALID' }]);
  });
});
