import { randomBytes } from 'node:crypto';
import { CreateBucketCommand, GetObjectAclCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { makeOccurrence, makeSector } from '../factories';
import { type App, startApp } from '../helpers/app';
import { caller, type Person, type PlacedTicket, putTicket } from '../helpers/tickets';

const env = (name: string): string => process.env[name] ?? '';
const BUCKET = `desk-tickets-${randomBytes(4).toString('hex')}`;
const client = new S3Client({
  endpoint: env('S3_ENDPOINT'),
  region: env('S3_REGION'),
  forcePathStyle: true,
  credentials: { accessKeyId: env('S3_ACCESS_KEY_ID'), secretAccessKey: env('S3_SECRET_ACCESS_KEY') },
});

let app: App;
let agent: Person;
let ticket: PlacedTicket;
let address: string;
beforeAll(async () => {
  await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
  app = await startApp({ env: { TICKET_FILES_BUCKET: BUCKET, S3_ROOT_PATH: 'root' } });
  agent = await caller(app, 'agent');
  const [sector, occurrence] = [await makeSector(app), await makeOccurrence(app)];
  const type = await app.strapi.db.query('api::occurrence-type.occurrence-type').findOne({});
  ticket = await putTicket(app, {
    occurrence_id: occurrence.id,
    occurrence_type_id: type.id,
    sector_id: sector.id,
  });
  address = `/api/tickets/${ticket.documentId}/files`;
});
afterAll(() => app.stop());

const keys = async () =>
  ((await client.send(new ListObjectsV2Command({ Bucket: BUCKET }))).Contents ?? []).map(({ Key }) => String(Key));
const send = (content: Buffer, filename: string) => agent.post(address).attach('files', content, { filename });
const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)]);

it.each([20_000, 6 * 1024 * 1024])(
  'a ticket’s file of %d bytes is kept in the bucket and read through the server',
  async (size) => {
    const content = pdf(size);
    const sent = await send(content, 'manual.pdf');
    expect(sent.status).toBe(201);
    expect(sent.text).not.toContain('http');
    const { status, body, headers } = await agent.get(`${address}/${sent.body.data[0].documentId}`);
    expect(status).toBe(200);
    expect(headers['location']).toBeUndefined();
    expect(Buffer.compare(body, content)).toBe(0);
  },
);

it('its object is opened to nobody, and its name says nothing', async () => {
  await send(pdf(100), 'private.pdf');
  const found = await keys();
  expect(found.length).toBeGreaterThan(0);
  for (const Key of found) {
    expect(Key).toMatch(/^root\/ticket-files\/[a-z0-9]{24}$/);
    expect((await fetch(`${env('S3_ENDPOINT')}/${BUCKET}/${Key}`)).ok).toBe(false);
    const { Grants = [] } = await client.send(new GetObjectAclCommand({ Bucket: BUCKET, Key }));
    expect(Grants.filter(({ Grantee }) => Grantee?.URI !== undefined)).toEqual([]);
  }
});

it('a refused file leaves no object behind', async () => {
  const before = await keys();
  expect((await send(Buffer.from('<html>'), 'a.pdf')).status).toBe(400);
  expect((await agent.post('/api/tickets/nobody/files').attach('files', pdf(10), 'a.pdf')).status).toBe(404);
  expect(await keys()).toEqual(before);
});

it('fifty at once are fifty objects', async () => {
  const before = (await keys()).length;
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => send(Buffer.from(`line ${index}`), 'a.txt')),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect((await keys()).length - before).toBe(50);
});
