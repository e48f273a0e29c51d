import { type App, startApp } from '../helpers/app';

const SECRET = 'not-the-secret-of-this-store';
let app: App;
beforeAll(async () => {
  app = await startApp({ env: { S3_BUCKET: 'desk-refused', S3_SECRET_ACCESS_KEY: SECRET } });
});
afterAll(() => app.stop());

it('a store that refuses the secret gives a clean error and no record', async () => {
  const response = await app.api.post('/api/upload').attach('files', Buffer.from('text'), { filename: 'a.txt' });
  expect(response.status).toBe(500);
  expect(response.body).toEqual({
    data: null,
    error: { status: 500, name: 'InternalServerError', message: 'Internal Server Error' },
  });
  expect(response.text).not.toContain(SECRET);
  expect(await app.strapi.db.query('plugin::upload.file').count()).toBe(0);
});
