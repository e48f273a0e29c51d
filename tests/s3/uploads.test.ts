import { randomBytes } from 'node:crypto';
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { makeType } from '../factories';
import { type App, startApp } from '../helpers/app';

const env = (name: string): string => process.env[name] ?? '';
const BUCKET = `desk-${randomBytes(4).toString('hex')}`;
const MEGABYTE = 1024 * 1024;
const LIMIT = 8 * MEGABYTE;
const client = new S3Client({
  endpoint: env('S3_ENDPOINT'),
  region: env('S3_REGION'),
  forcePathStyle: true,
  credentials: { accessKeyId: env('S3_ACCESS_KEY_ID'), secretAccessKey: env('S3_SECRET_ACCESS_KEY') },
});

let app: App;
beforeAll(async () => {
  await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
  app = await startApp({ env: { S3_BUCKET: BUCKET, UPLOAD_MAX_BYTES: String(LIMIT), S3_SIGNED_URL_SECONDS: '900' } });
});
afterAll(() => app.stop());

const keys = async () =>
  ((await client.send(new ListObjectsV2Command({ Bucket: BUCKET }))).Contents ?? []).map(({ Key }) => Key);
const rows = () => app.strapi.db.query('plugin::upload.file').count();
const send = (content: Buffer, filename: string) => app.api.post('/api/upload').attach('files', content, { filename });
const bytesOf = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());
const keyOf = (url: string) => decodeURIComponent(new URL(url).pathname).replace(`/${BUCKET}/`, '');
const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)]);

describe('a file in an S3-compatible store', () => {
  it.each([
    ['small', 20_000],
    ['sent in parts', 6 * MEGABYTE],
  ])('is stored byte for byte and served by a signed address: %s', async (_, size) => {
    const content = pdf(size);
    const response = await send(content, 'manual.pdf');
    expect(response.status).toBe(201);
    const [file] = response.body;
    const object = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: keyOf(file.url) }));
    expect(Buffer.compare(Buffer.from((await object.Body?.transformToByteArray()) ?? []), content)).toBe(0);
    expect(object.ContentType).toBe('application/pdf');
    expect(Buffer.compare(await bytesOf(file.url), content)).toBe(0);
  });

  it('is refused without a signature, and with one that was changed', async () => {
    const [file] = (await send(pdf(100), 'private.pdf')).body;
    const plain = new URL(file.url);
    plain.search = '';
    expect((await fetch(plain)).ok).toBe(false);
    const longer = new URL(file.url);
    expect(longer.searchParams.get('X-Amz-Expires')).toBe('900');
    longer.searchParams.set('X-Amz-Expires', '90000');
    expect((await fetch(longer)).status).toBe(403);
  });

  it('goes with its record', async () => {
    const [file] = (await send(pdf(100), 'gone.pdf')).body;
    expect(await keys()).toContain(keyOf(file.url));
    expect((await app.api.delete(`/api/upload/files/${file.id}`)).status).toBe(200);
    expect(await keys()).not.toContain(keyOf(file.url));
  });

  it('is served with a signed address where it is attached', async () => {
    const content = pdf(100);
    const [file] = (await send(content, 'attached.pdf')).body;
    const type = await makeType(app, { attachments: [file.id] });
    const { body } = await app.api.get(`/api/occurrence-types/${type.documentId}?populate=attachments`);
    expect(Buffer.compare(await bytesOf(body.data.attachments[0].url), content)).toBe(0);
  });

  it('leaves nothing behind when it is too large or disguised', async () => {
    const before = { keys: await keys(), rows: await rows() };
    expect((await send(pdf(LIMIT), 'large.pdf')).status).toBe(413);
    for (const name of ['a.png', 'a.txt', 'a.pdf', 'a.html'])
      expect({
        name,
        status: (await send(Buffer.from('<!-- x --><html><script>alert(1)</script>'), name)).status,
      }).toEqual({ name, status: 400 });
    for (const name of ['b.svg', 'b.txt', 'b.png'])
      expect({ name, status: (await send(Buffer.from('<svg onload="alert(1)"/>'), name)).status }).toEqual({
        name,
        status: 400,
      });
    expect({ keys: await keys(), rows: await rows() }).toEqual(before);
  });

  it('is stored fifty times at once', async () => {
    const contents = Array.from({ length: 50 }, (_, index) => Buffer.from(`line ${index}\n`));
    const responses = await Promise.all(contents.map((content) => send(content, 'note.txt')));
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
    const served = await Promise.all(responses.map(({ body }) => bytesOf(body[0].url)));
    expect(served.map(String)).toEqual(contents.map(String));
  });
});
