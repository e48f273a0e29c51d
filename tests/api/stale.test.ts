import { create, makeSector, makeType } from '../factories';
import { type App, startApp } from '../helpers/app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const put = (path: string, ifMatch: string, data: object) =>
  app.api.put(`/api/${path}`).set('If-Match', ifMatch).send({ data });

describe('If-Match', () => {
  it('lets a fresh copy be saved and refuses a stale one, writing nothing', async () => {
    const type = await makeType(app, { description: 'first' });
    const path = `occurrence-types/${type.documentId}`;
    const { status, body } = await put(path, `"${type.updatedAt}"`, { description: 'second' });
    expect(status).toBe(200);
    expect(body.data.updatedAt).not.toBe(type.updatedAt);
    const stale = await put(path, `"${type.updatedAt}"`, { description: 'third' });
    expect(stale.status).toBe(409);
    expect(stale.body.error).toMatchObject({ name: 'ConflictError', details: { code: 'STALE' } });
    expect((await app.api.get(`/api/${path}`)).body.data.description).toBe('second');
  });

  it.each([
    ['*', 200],
    ['W/"now"', 200],
    ['now', 200],
    ['"before", "now"', 200],
    ['"junk"', 409],
    ['""', 409],
  ])('%s gives %d', async (header, expected) => {
    const sector = await makeSector(app);
    const { status } = await put(`sectors/${sector.documentId}`, header.replace('now', sector.updatedAt), {
      email: 'a@example.org',
    });
    expect(status).toBe(expected);
  });

  it('gives a later version even where the clock that dated the last one was ahead', async () => {
    const sector = await makeSector(app);
    const ahead = Date.now() + 60_000;
    const rows = app.strapi.db.connection('sectors').where({ document_id: sector.documentId });
    await rows.update({ updated_at: new Date(ahead) });
    const { body } = await put(`sectors/${sector.documentId}`, '*', { email: 'a@example.org' });
    expect(Date.parse(body.data.updatedAt)).toBeGreaterThan(ahead);
  });

  it('lets one of twenty win who have the same copy', async () => {
    const sector = await makeSector(app);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        put(`sectors/${sector.documentId}`, `"${sector.updatedAt}"`, { email: `a${index}@example.org` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)]);
  });

  describe('where there is a draft beside the published version', () => {
    const write = (documentId: string, query: string, updatedAt: string, title: string) =>
      put(`articles/${documentId}${query}`, `"${updatedAt}"`, { title });
    const read = async (documentId: string, status: string) =>
      (await app.api.get(`/api/articles/${documentId}?status=${status}`)).body.data;

    it.each(['', '?status=draft'])('refuses a PUT%s over a draft that is later than what was read', async (query) => {
      const article = await create(app, 'articles', { title: 'Help' });
      const { documentId, updatedAt } = article;
      expect((await write(documentId, '?status=draft', updatedAt, 'Unfinished')).status).toBe(200);
      expect((await read(documentId, 'published')).updatedAt).toBe(updatedAt);
      expect((await write(documentId, query, updatedAt, 'Lost')).status).toBe(409);
      expect([(await read(documentId, 'published')).title, (await read(documentId, 'draft')).title]).toEqual([
        'Help',
        'Unfinished',
      ]);
    });

    it.each(['', '?status=draft'])('takes a PUT%s from who has read the draft', async (query) => {
      const article = await create(app, 'articles', { title: 'Help' });
      const changed = await write(article.documentId, '?status=draft', article.updatedAt, 'Unfinished');
      expect((await write(article.documentId, query, changed.body.data.updatedAt, 'Finished')).status).toBe(200);
    });

    it('takes it from who has read the published version, once it is as new as the draft', async () => {
      const article = await create(app, 'articles?status=draft', { title: 'Help' });
      const { documentId } = article;
      const published = await write(documentId, '', article.updatedAt, 'Published');
      expect(published.body.data).toMatchObject({ title: 'Published' });
      const { updatedAt } = await read(documentId, 'published');
      expect((await write(documentId, '', updatedAt, 'More help')).status).toBe(200);
    });
  });

  it('works where there are drafts, and on the settings', async () => {
    const article = await create(app, 'articles', { title: 'Help' });
    const { body } = await app.api.get(`/api/articles/${article.documentId}`);
    expect(
      (await put(`articles/${article.documentId}`, `"${body.data.updatedAt}"`, { title: 'More help' })).status,
    ).toBe(200);
    expect((await put(`articles/${article.documentId}`, `"${body.data.updatedAt}"`, { title: 'Less' })).status).toBe(
      409,
    );
    const sector = await makeSector(app);
    expect((await put('desk-setting', '"old"', { triageSector: sector.documentId })).status).toBe(409);
  });
});
