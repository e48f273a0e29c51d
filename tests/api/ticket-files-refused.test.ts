import { request } from 'node:http';
import { violationsIn } from '../helpers/answers';
import { apiToken } from '../helpers/app';
import { FILE, type FileDesk, LIMIT, mine, office, send, startWithFiles } from '../helpers/file-desk';
import { type PlacedTicket, put } from '../helpers/tickets';

let app: FileDesk['app'];
let inside: FileDesk['inside'];
let requester: FileDesk['requester'];
let ticketOf: FileDesk['ticketOf'];
let contents: FileDesk['contents'];
let stored: FileDesk['stored'];
let refuses: FileDesk['refuses'];
let stop: FileDesk['stop'];
beforeAll(async () => {
  ({ app, inside, requester, ticketOf, contents, stored, refuses, stop } = await startWithFiles());
});
afterAll(() => stop());

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

  it.each(['office', 'requester'])('more than one ticket has, sent at once by the %s', async (who) => {
    const full = await ticketOf();
    const once = () => (who === 'office' ? send(inside, office(full)) : send(requester, mine(full)));
    for (let index = 0; index < 199; index += 1) {
      const row = {
        ticket_id: full.id,
        name: 'a',
        mime: 'text/plain',
        size: 1,
        key: `${who}${index}`,
        personal: false,
      };
      await put(app, FILE, row);
    }
    const before = await stored();
    const answers = await Promise.all(Array.from({ length: 5 }, once));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400]);
    const after = await stored();
    expect([after.rows - before.rows, after.contents.length - before.contents.length]).toEqual([1, 1]);
  });

  it.each(['closed', 'canceled'])('what arrives while its ticket is %s', async (status) => {
    const { transaction } = app.strapi.db;
    for (const [who, address] of [
      [inside, office],
      [requester, mine],
    ] as const) {
      const going = await ticketOf();
      const before = await stored();
      // The content is kept by now, and its row is about to be written.
      jest.spyOn(app.strapi.db, 'transaction').mockImplementationOnce(async (...work) => {
        expect((await stored()).contents).toHaveLength(before.contents.length + 1);
        await app.strapi.db.connection('tickets').where({ id: going.id }).update({ status });
        return transaction.apply(app.strapi.db, work);
      });
      const answer = await send(who, address(going));
      expect(violationsIn(answer)).toEqual(['files: INVALID_TRANSITION']);
      expect(await stored()).toEqual(before);
    }
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
