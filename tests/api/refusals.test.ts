import { administrator } from '../helpers/admin';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

type Method = 'patch' | 'post' | 'delete';

describe('a request that no code of a route sees', () => {
  it.each<[Method, string]>([
    ['patch', '/api/sectors/abc'],
    ['post', '/api/catalog'],
    ['delete', '/api/customers/abc'],
    ['delete', '/admin/login'],
  ])('%s %s is refused in the form of all errors', async (method, path) => {
    const { status, body, headers } = await app.api[method](path).set('Accept-Language', 'es');
    expect(status).toBe(405);
    expect(headers['allow']).toEqual(expect.any(String));
    const message = `Esta dirección no admite ${method.toUpperCase()}. Consulte la documentación de la API.`;
    expect(body).toEqual({ data: null, error: { status: 405, name: 'MethodNotAllowedError', message, details: {} } });
  });

  const send = (path: string, language: string, text: string) =>
    app.api.post(path).set({ 'Content-Type': 'application/json', 'Accept-Language': language }).send(text);

  describe.each(['/api/sectors', '/graphql'])('%s', (path) => {
    it.each([
      ['en', /^The body cannot be read/],
      ['pt-BR', /^O corpo da requisição não pode/],
      ['es', /^No se puede leer el cuerpo/],
    ])('refuses what is no JSON, in %s', async (language, message) => {
      const { status, body } = await send(path, language, '{"data": {');
      const error = { status: 400, name: 'BadRequestError', message: expect.stringMatching(message), details: {} };
      expect([status, body]).toEqual([400, { data: null, error }]);
    });

    it.each([
      ['en', /larger than 1024 KiB/],
      ['pt-BR', /passa de 1024 KiB/],
      ['es', /supera los 1024 KiB/],
    ])('names the limit to who sends too much, in %s', async (language, message) => {
      const { status, body } = await send(path, language, JSON.stringify({ data: 'x'.repeat(1_100_000) }));
      const error = { status: 413, name: 'PayloadTooLargeError', message: expect.stringMatching(message), details: {} };
      expect([status, body]).toEqual([413, { data: null, error }]);
    });
  });
});

describe('an action on drafts of a type that has none', () => {
  it.each([
    ['collection-types/api::sector.sector/abc/actions/publish', {}],
    ['collection-types/api::sector.sector/actions/publish', { name: 'New' }],
    ['collection-types/api::sector.sector/abc/actions/unpublish', {}],
    ['collection-types/api::sector.sector/abc/actions/discard', {}],
    ['collection-types/api::sector.sector/actions/bulkPublish', { documentIds: ['abc'] }],
    ['collection-types/api::sector.sector/actions/bulkUnpublish', { documentIds: ['abc'] }],
    ['single-types/api::desk-setting.desk-setting/actions/publish', {}],
    ['single-types/api::desk-setting.desk-setting/actions/unpublish', {}],
    ['single-types/api::desk-setting.desk-setting/actions/discard', {}],
  ])('%s is refused with a sentence that says so', async (path, data) => {
    const admin = await administrator(app);
    const answer = await admin.post(`/content-manager/${path}`).send(data);
    expect([answer.status, violationsIn(answer)]).toEqual([400, [': FIELD_INVALID']]);
    expect(answer.body.error.message).toMatch(/have no drafts/);
  });

  it('is taken of articles', async () => {
    const admin = await administrator(app);
    const articles = '/content-manager/collection-types/api::article.article';
    const { body } = await admin.post(articles).send({ title: 'Help' });
    for (const action of ['publish', 'discard', 'unpublish'])
      expect((await admin.post(`${articles}/${body.data.documentId}/actions/${action}`).send({})).status).toBe(200);
  });
});
