import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeType } from '../factories';
import { type App, startApp } from '../helpers/app';

const LIMIT = 100_000;
/** A folder of its own: the suites of both databases run side by side. */
const PUBLIC = mkdtempSync(path.join(tmpdir(), 'occurrence-desk-public-'));
const FOLDER = path.join(PUBLIC, 'uploads');
let app: App;
beforeAll(async () => {
  mkdirSync(FOLDER);
  writeFileSync(path.join(FOLDER, '.gitkeep'), '');
  app = await startApp({ env: { UPLOAD_MAX_BYTES: String(LIMIT), S3_BUCKET: '', PUBLIC_DIR: PUBLIC } });
});
afterAll(async () => {
  await app.stop();
  rmSync(PUBLIC, { recursive: true });
});

const send = (content: Buffer | string, filename: string, contentType?: string) =>
  app.api.post('/api/upload').attach('files', Buffer.from(content), { filename, ...(contentType && { contentType }) });
const stored = async () => ({
  files: readdirSync(FOLDER).sort(),
  rows: await app.strapi.db.query('plugin::upload.file').count(),
});
const refuses = async (answer: () => PromiseLike<{ status: number }>, status = 400) => {
  const before = await stored();
  expect((await answer()).status).toBe(status);
  expect(await stored()).toEqual(before);
};
/** The path as it is: clients tidy `..` away before they send it. */
const rawStatus = (target: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(app.url);
    request({ hostname, port, path: target }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('files that are refused leave nothing behind', () => {
  it('above the limit', () => refuses(() => send(Buffer.alloc(LIMIT + 1, 'a'), 'large.txt'), 413));

  it.each([
    ['en', /may have 0\.1 MiB together/],
    ['pt-BR', /podem ter 0\.1 MiB juntos/],
    ['es', /pueden tener 0\.1 MiB en total/],
  ])('above the limit, with a sentence that names it, in %s', async (language, message) => {
    const { body } = await send(Buffer.alloc(LIMIT + 1, 'a'), 'large.txt').set('Accept-Language', language);
    const error = { status: 413, name: 'PayloadTooLargeError', message: expect.stringMatching(message), details: {} };
    expect(body).toEqual({ data: null, error });
  });

  it.each(['a.html', 'a.txt', 'a.png', 'a.pdf', 'a.csv', 'a'])('a page under the name %s', (name) =>
    refuses(() =>
      send('\ufeff \n<!DOCTYPE html><script>alert(1)</script>', name, name === 'a' ? 'text/plain' : undefined),
    ),
  );

  it.each(['b.svg', 'b.txt', 'b.png'])('an SVG image under the name %s', (name) =>
    refuses(() => send('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', name)),
  );

  it.each(['c.js', 'c.mjs', 'c.png', 'c.pdf', 'c.zip'])('a script under the name %s', (name) =>
    refuses(() => send('alert(1)', name)),
  );

  it('a program under the name of a text', () => refuses(() => send(Buffer.from([0x4d, 0x5a, 0, 1, 2, 3]), 'd.txt')));

  it('with parameters that go past the rules of the item', () =>
    refuses(() => send('text', 'e.txt').field('ref', 'api::sector.sector').field('refId', '1').field('field', 'x')));

  it('with information that a database cannot store', async () => {
    await refuses(() => send('text', 'f.txt').field('fileInfo', JSON.stringify({ name: 'x'.repeat(300) })));
    await refuses(() => send('text', 'f.txt').field('fileInfo', JSON.stringify({ caption: 'a\u0000b' })));
  });
});

describe('files with hostile names', () => {
  it.each([
    '../../x.txt',
    '..\\..\\x.txt',
    "it's \u201cquoted\u201d.txt",
    'ação 漢字 🌳.txt',
    `${'ß'.repeat(240)}.txt`,
    `${'n'.repeat(300)}.txt`,
    'x.t#t',
    '.txt',
  ])('are stored inside the folder or refused: %s', async (name) => {
    const before = await stored();
    const { status, body } = await send('harmless', name);
    if (status === 400) return expect(await stored()).toEqual(before);
    expect(status).toBe(201);
    const file = path.basename(body[0].url);
    expect(body[0].url).toBe(`/uploads/${file}`);
    expect(readFileSync(path.join(FOLDER, file), 'utf8')).toBe('harmless');
    expect((await app.anyone.get(body[0].url)).text).toBe('harmless');
  });
});

describe('files that are served', () => {
  it('cannot run script', async () => {
    const [file] = (await send('alert(1)', 'g.txt')).body;
    const { headers } = await app.anyone.get(file.url);
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*; sandbox$/);
  });

  it('are not listed, and lead to nothing beside them', async () => {
    const outside = [
      '/uploads',
      '/uploads/',
      '/uploads/.gitkeep',
      '/uploads/../../package.json',
      '/uploads/..%2f..%2fpackage.json',
      '/uploads/%2e%2e/%2e%2e/package.json',
    ];
    for (const target of outside)
      expect({ target, isRefused: ((await rawStatus(target)) ?? 0) >= 400 }).toEqual({ target, isRefused: true });
  });

  it('are attached to an item and go with their record', async () => {
    const [file] = (await send('attached', 'h.txt')).body;
    const type = await makeType(app, { attachments: [file.id] });
    const { body } = await app.api.get(`/api/occurrence-types/${type.documentId}?populate=attachments`);
    expect(body.data.attachments.map(({ url }: { url: string }) => url)).toEqual([file.url]);
    await app.api.delete(`/api/upload/files/${file.id}`);
    expect((await app.anyone.get(file.url)).status).toBe(404);
  });

  it('arrive fifty at once', async () => {
    const responses = await Promise.all(Array.from({ length: 50 }, (_, index) => send(`line ${index}`, 'same.txt')));
    const contents = await Promise.all(responses.map(async ({ body }) => (await app.anyone.get(body[0].url)).text));
    expect(contents).toEqual(responses.map((_, index) => `line ${index}`));
  });

  it('a broken multipart body is the caller’s error', async () => {
    const response = await app.api
      .post('/api/upload')
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .send('--x\r\nbroken');
    expect(response.status).toBe(400);
  });
});
