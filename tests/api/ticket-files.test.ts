import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeExpiredFiles } from '../../src/api/ticket/services/expired-files';
import { fileAnswerViolations, giveFiles } from '../../src/api/ticket/services/ticket-files';
import { inTransaction } from '../../src/write/store';
import { type Item, makeOccurrence, makeSector, makeType } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, apiToken, startApp } from '../helpers/app';
import { caller, type Person, type PlacedTicket, put, putTicket } from '../helpers/tickets';

const FILE = 'api::ticket-file.ticket-file';
const LIMIT = 200_000;
const ROOT = mkdtempSync(path.join(tmpdir(), 'occurrence-desk-files-'));
const PUBLIC = path.join(ROOT, 'public');
const PRIVATE = path.join(ROOT, 'private');
let app: App;
let sector: Item;
let inside: Person;
let outside: Person;
let supervisor: Person;
let requester: Person;
let stranger: Person;
let customer: number;
beforeAll(async () => {
  mkdirSync(path.join(PUBLIC, 'uploads'), { recursive: true });
  const env = { UPLOAD_MAX_BYTES: String(LIMIT), S3_BUCKET: '', PUBLIC_DIR: PUBLIC, TICKET_FILES_DIR: PRIVATE };
  app = await startApp({ env });
  sector = await makeSector(app);
  inside = await caller(app, 'agent', { sector: sector.id });
  outside = await caller(app, 'agent');
  supervisor = await caller(app, 'supervisor', { sector: sector.id });
  requester = await caller(app, 'authenticated');
  stranger = await caller(app, 'authenticated');
  const made = await app.api.post('/api/customers').send({ data: { name: 'Ana', user: requester.documentId } });
  customer = (
    await app.strapi.db.query('api::customer.customer').findOne({ where: { documentId: made.body.data.documentId } })
  ).id;
});
afterAll(async () => {
  await app.stop();
  rmSync(ROOT, { recursive: true });
});

const ticketOf = async (flags: object = {}, columns: object = {}): Promise<PlacedTicket> => {
  const type = await makeType(app, { ...flags });
  const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
  return putTicket(app, {
    occurrence_id: occurrence.id,
    occurrence_type_id: type.id,
    sector_id: sector.id,
    customer_id: customer,
    ...columns,
  });
};
const anonymousTicket = async (): Promise<PlacedTicket> => {
  const ticket = await ticketOf({ anonymous: true }, { anonymous: true, customer_id: null });
  await put(app, 'api::ticket-identity.ticket-identity', {
    ticket_id: ticket.id,
    customer_id: customer,
    account_id: requester.id,
  });
  return ticket;
};

type Caller = Pick<Person, 'get' | 'post'>;
const office = ({ documentId }: PlacedTicket) => `/api/tickets/${documentId}/files`;
const mine = ({ documentId }: PlacedTicket) => `/api/my/tickets/${documentId}/files`;
const send = (who: Caller, to: string, content: Buffer | string = 'content', filename = 'note.txt') =>
  who.post(to).attach('files', Buffer.from(content), { filename });
const contents = (): string[] =>
  existsSync(PRIVATE)
    ? (readdirSync(PRIVATE, { recursive: true }) as string[]).filter((file) => file.includes(path.sep))
    : [];
const stored = async () => ({ contents: contents().sort(), rows: await app.strapi.db.query(FILE).count() });
const refuses = async (answer: () => PromiseLike<{ status: number }>, status: number) => {
  const before = await stored();
  expect((await answer()).status).toBe(status);
  expect(await stored()).toEqual(before);
};

describe('a file of a ticket', () => {
  it('is sent and read by staff who see the ticket, byte for byte', async () => {
    const ticket = await ticketOf();
    const content = Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      Buffer.from(Array.from({ length: 5_000 }, (_, i) => i % 256)),
    ]);
    const sent = await send(inside, office(ticket), content, 'manual.pdf');
    expect(sent.status).toBe(201);
    const [file] = sent.body.data;
    expect(sent.body.data).toEqual([
      { documentId: file.documentId, name: 'manual.pdf', mime: 'application/pdf', size: content.length },
    ]);
    for (const who of [inside, outside, app.api]) {
      expect((await who.get(office(ticket))).body.data).toEqual(sent.body.data);
      const { status, body, headers } = await who.get(`${office(ticket)}/${file.documentId}`);
      expect(status).toBe(200);
      expect(Buffer.compare(body, content)).toBe(0);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(content.length),
        'content-disposition': 'attachment; filename="manual.pdf"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
    }
    expect((await inside.get(`/api/tickets/${ticket.documentId}`)).body.data.attachments).toEqual(sent.body.data);
  });

  it('is sent and read by its requester, who sees what they sent and nothing else', async () => {
    const ticket = await ticketOf();
    const [internal] = (await send(inside, office(ticket), 'internal', 'internal.txt')).body.data;
    const [own] = (await send(requester, mine(ticket), 'own', 'own.txt')).body.data;
    expect((await requester.get(mine(ticket))).body.data).toEqual([own]);
    expect((await requester.get(`${mine(ticket)}/${own.documentId}`)).text).toBe('own');
    expect((await requester.get(`${mine(ticket)}/${internal.documentId}`)).status).toBe(404);
    expect((await inside.get(office(ticket))).body.data).toEqual([internal, own]);
  });

  it('is nobody else’s', async () => {
    const ticket = await ticketOf();
    const [file] = (await send(requester, mine(ticket))).body.data;
    for (const address of [mine(ticket), `${mine(ticket)}/${file.documentId}`]) {
      expect((await stranger.get(address)).status).toBe(404);
      expect((await inside.get(address)).status).toBe(404);
      expect((await app.anyone.get(address)).status).toBe(403);
      expect((await app.api.get(address)).status).toBe(403);
    }
    for (const address of [office(ticket), `${office(ticket)}/${file.documentId}`]) {
      expect((await requester.get(address)).status).toBe(403);
      expect((await app.anyone.get(address)).status).toBe(403);
    }
    const other = await ticketOf();
    expect((await inside.get(`${office(other)}/${file.documentId}`)).status).toBe(404);
    await refuses(() => send(stranger, mine(ticket)), 404);
    await refuses(() => send(requester, office(ticket)), 403);
    await refuses(() => send(app.anyone, mine(ticket)), 403);
  });

  it('lies where no address leads', async () => {
    const ticket = await ticketOf();
    await send(inside, office(ticket), 'out of reach');
    const newest = contents();
    expect(newest.length).toBeGreaterThan(0);
    expect(readdirSync(path.join(PUBLIC, 'uploads'))).toEqual([]);
    for (const file of newest) {
      expect((await app.anyone.get(`/uploads/${path.basename(file)}`)).status).toBe(404);
      expect((await app.anyone.get(`/${file}`)).status).toBe(404);
      expect((await inside.get(`${office(ticket)}/${path.basename(file)}`)).status).toBe(404);
    }
    expect((await inside.get(`${office(ticket)}/..%2f..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  });

  it('arrives fifty at once', async () => {
    const ticket = await ticketOf();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => send(inside, office(ticket), `line ${index}`)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const read = await Promise.all(
      answers.map(async ({ body }) => (await inside.get(`${office(ticket)}/${body.data[0].documentId}`)).text),
    );
    expect(read).toEqual(answers.map((_, index) => `line ${index}`));
  });

  it('whose content is lost is a 503, and says nothing of where it was', async () => {
    const ticket = await ticketOf();
    const [file] = (await send(inside, office(ticket))).body.data;
    for (const content of contents()) rmSync(path.join(PRIVATE, content));
    const { status, text } = await inside.get(`${office(ticket)}/${file.documentId}`);
    expect(status).toBe(503);
    expect(text).not.toContain(PRIVATE);
  });
});

describe('the files of a ticket that is not for everyone', () => {
  it.each([
    ['detailRestrictedToSector', 403, 'DETAIL_RESTRICTED_TO_SECTOR', {}],
    ['listRestrictedToSector', 404, undefined, {}],
    ['confidential', 403, 'CONFIDENTIAL', { confidential: true }],
  ])('%s: are refused to who is not involved', async (flag, status, code, columns) => {
    const ticket = await ticketOf({ [flag]: true }, columns);
    const [file] = (await send(inside, office(ticket))).body.data;
    for (const who of [outside, app.api]) {
      const answers = [await who.get(office(ticket)), await who.get(`${office(ticket)}/${file.documentId}`)];
      for (const answer of answers) {
        expect({ status: answer.status, code: answer.body.error.details?.code }).toEqual({ status, code });
      }
      await refuses(() => send(who, office(ticket)), status);
    }
    expect((await requester.get(mine(ticket))).status).toBe(200);
  });

  it('leave a record of every view where it is confidential', async () => {
    const ticket = await ticketOf({ confidential: true }, { confidential: true });
    const [file] = (await send(inside, office(ticket))).body.data;
    await inside.get(office(ticket));
    await inside.get(`${office(ticket)}/${file.documentId}`);
    const { body } = await supervisor.get(`/api/tickets/${ticket.documentId}/access-log`);
    expect(body.data).toHaveLength(2);
    expect(body.data[0]).toMatchObject({ kind: 'detail', user: { documentId: inside.documentId } });
  });

  it('say nothing of who sent them where it is anonymous', async () => {
    const ticket = await anonymousTicket();
    const [file] = (await send(requester, mine(ticket), 'seen', 'seen.txt')).body.data;
    const { body, text } = await inside.get(office(ticket));
    expect(body.data).toEqual([file]);
    expect(text).not.toMatch(/Ana|uploaded/);
    expect((await requester.get(`${mine(ticket)}/${file.documentId}`)).text).toBe('seen');
  });

  it.each(['closed', 'canceled'])('are not sent to one that is %s', async (status) => {
    const ticket = await ticketOf({}, { status });
    const answer = await send(inside, office(ticket));
    expect(violationsIn(answer)).toEqual(['files: INVALID_TRANSITION']);
    await refuses(() => send(requester, mine(ticket)), 400);
  });
});

describe('what is refused leaves nothing behind', () => {
  let ticket: PlacedTicket;
  beforeAll(async () => {
    ticket = await ticketOf();
  });

  it.each([
    ['a page', 'a.html', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a page as text', 'a.txt', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a page as a picture', 'a.png', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a drawing with a script', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a program as text', 'a.txt', 'MZ\u0000\u0001'],
    ['a file without a type', 'a', 'text'],
    ['an empty file', 'a.txt', ''],
    ['an extension of another kind', 'a.t#t', 'text'],
  ])('%s', (_, name, content) => refuses(() => send(inside, office(ticket), content, name), 400));

  it('files one of which is bad: all of them', () =>
    refuses(
      () =>
        inside
          .post(office(ticket))
          .attach('files', Buffer.from('good'), 'good.txt')
          .attach('files', Buffer.from('<html>'), 'bad.txt'),
      400,
    ));

  it('more than is taken at once', async () => {
    await refuses(() => send(inside, office(ticket), Buffer.alloc(LIMIT + 1, 'a')), 413);
    let many = inside.post(office(ticket));
    for (let index = 0; index < 21; index += 1) many = many.attach('files', Buffer.from('a'), 'a.txt');
    await refuses(() => many, 400);
  });

  it('more than one ticket has', async () => {
    const full = await ticketOf();
    for (let index = 0; index < 199; index += 1) {
      const row = { ticket_id: full.id, name: 'a', mime: 'text/plain', size: 1, key: `full${index}`, personal: false };
      await put(app, FILE, row);
    }
    const before = await stored();
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(inside, office(full))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400]);
    const after = await stored();
    expect([after.rows - before.rows, after.contents.length - before.contents.length]).toEqual([1, 1]);
  });

  it.each([
    ['no file', (path: string) => inside.post(path).field('x', 'y')],
    ['another field beside it', (path: string) => send(inside, path).field('ref', 'api::ticket.ticket')],
    ['another name', (path: string) => inside.post(path).attach('avatar', Buffer.from('text'), 'a.txt')],
    ['JSON', (path: string) => inside.post(path).send({ data: { files: ['a'] } })],
    ['an empty body', (path: string) => inside.post(path)],
    ['parameters', (path: string) => send(inside, `${path}?path=..`)],
    [
      'a broken multipart body',
      (path: string) => inside.post(path).set('Content-Type', 'multipart/form-data; boundary=x').send('--x\r\nbroken'),
    ],
  ])('%s', (_, answer) => refuses(() => answer(office(ticket)), 400));

  it.each(['nobody', '%00', "'", '1'])('a ticket that does not exist: %s', async (id) => {
    for (const who of [inside, requester]) {
      const base = who === inside ? '/api/tickets' : '/api/my/tickets';
      const { status } = await send(who, `${base}/${id}/files`);
      expect([400, 404]).toContain(status);
    }
  });
});

/** A part whose header is written by hand: clients tidy names up. */
const sendRaw = (target: string, token: string, disposition: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(app.url);
    const headers = { 'Content-Type': 'multipart/form-data; boundary=XX', Authorization: token };
    const sending = request({ hostname, port, path: target, method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sending.on('error', reject);
    sending.end(
      `--XX\r\nContent-Disposition: ${disposition}\r\nContent-Type: text/plain\r\n\r\nharmless\r\n--XX--\r\n`,
    );
  });

describe('a hostile name', () => {
  it.each([
    '../../../x.txt',
    '..\\..\\x.txt',
    '/etc/passwd.txt',
    'a\tb.txt',
    'a%0d%0aSet-Cookie: x=1.txt',
    'invoice\u202etxt.exe.txt',
    'ação 漢字 🌳.txt',
    `${'ß'.repeat(400)}.txt`,
    '.txt',
  ])('%j is harmless', async (name) => {
    const ticket = await ticketOf();
    const token = `Bearer ${await apiToken(app.strapi, name.slice(0, 99))}`;
    const { status, text } = await sendRaw(office(ticket), token, `form-data; name="files"; filename="${name}"`);
    if (status === 400) return;
    expect(status).toBe(201);
    const [file] = JSON.parse(text).data;
    expect(file.name).not.toMatch(/[\\/\p{Cc}\p{Cf}"]/u);
    const got = await app.api.get(`${office(ticket)}/${file.documentId}`);
    expect(got.text).toBe('harmless');
    expect(got.headers['content-disposition']).toMatch(/^attachment; filename/);
    expect(got.headers).not.toHaveProperty('set-cookie');
    for (const content of contents()) expect(content).toMatch(/^[a-z0-9]{2}[\\/][a-z0-9]{24}$/);
  });
});

describe('a file that is sent ahead of an opening', () => {
  const ahead = async (who: Caller): Promise<string> => (await send(who, '/api/my/files')).body.data[0].documentId;
  const found = (documentId: string, userId: number | null, ticketId: number | null) =>
    inTransaction(app.strapi, (trx) =>
      fileAnswerViolations(
        app.strapi,
        trx,
        [{ path: ['formAnswers', 'photo'], documentId, personal: true }],
        { userId },
        ticketId,
      ),
    );
  const give = (documentId: string, ticket: PlacedTicket, anonymous: boolean) =>
    inTransaction(app.strapi, (trx) =>
      giveFiles(app.strapi, trx, [{ path: ['formAnswers', 'photo'], documentId, personal: true }], {
        id: ticket.id,
        anonymous,
      }),
    );

  it('can be named by its sender alone, and once', async () => {
    const file = await ahead(requester);
    expect(await found(file, requester.id, null)).toEqual([]);
    for (const [userId, ticketId] of [
      [stranger.id, null],
      [null, null],
      [requester.id, 7],
    ] as const) {
      const expected =
        ticketId === null ? [{ path: ['formAnswers', 'photo'], code: 'FIELD_INVALID', reason: 'notFound' }] : [];
      expect(await found(file, userId, ticketId)).toEqual(expected);
    }
    const ticket = await ticketOf();
    await give(file, ticket, false);
    expect(await found(file, requester.id, null)).toHaveLength(1);
    expect(await found(file, requester.id, ticket.id)).toEqual([]);
    expect((await inside.get(`${office(ticket)}/${file}`)).text).toBe('content');
  });

  it('is the requester’s alone where the ticket is anonymous and the answer personal', async () => {
    const file = await ahead(requester);
    const ticket = await anonymousTicket();
    await give(file, ticket, true);
    expect((await inside.get(office(ticket))).body.data).toEqual([]);
    expect((await inside.get(`${office(ticket)}/${file}`)).status).toBe(404);
    expect((await inside.get(`/api/tickets/${ticket.documentId}`)).body.data.attachments).toEqual([]);
    expect((await requester.get(`${mine(ticket)}/${file}`)).text).toBe('content');
  });

  it('is refused where so many wait already, and to visitors', async () => {
    const many = await caller(app, 'authenticated');
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(many, '/api/my/files')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    await refuses(() => send(many, '/api/my/files'), 400);
    await refuses(() => send(app.anyone, '/api/my/files'), 403);
    expect((await send(app.api, '/api/my/files')).status).toBe(201);
  });

  it('goes after a day without a ticket', async () => {
    const file = await ahead(stranger);
    const row = await app.strapi.db.query(FILE).findOne({ where: { documentId: file } });
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    await inTransaction(app.strapi, (trx) =>
      trx('ticket_files').where({ id: row.id }).update({ created_at: yesterday }),
    );
    const before = contents().length;
    const waiting = await ahead(stranger);
    await removeExpiredFiles(app.strapi);
    const left = await app.strapi.db.query(FILE).findMany({ where: { documentId: { $in: [file, waiting] } } });
    expect([left.map(({ documentId }) => documentId), contents().length]).toEqual([[waiting], before]);
  });
});
