import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { violationsIn } from '../helpers/answers';
import { type FileDesk, mine, office, send, startWithFiles } from '../helpers/file-desk';

let app: FileDesk['app'];
let inside: FileDesk['inside'];
let outside: FileDesk['outside'];
let supervisor: FileDesk['supervisor'];
let requester: FileDesk['requester'];
let stranger: FileDesk['stranger'];
let folders: FileDesk['folders'];
let ticketOf: FileDesk['ticketOf'];
let anonymousTicket: FileDesk['anonymousTicket'];
let contents: FileDesk['contents'];
let refuses: FileDesk['refuses'];
let stop: FileDesk['stop'];
beforeAll(async () => {
  ({
    app,
    inside,
    outside,
    supervisor,
    requester,
    stranger,
    folders,
    ticketOf,
    anonymousTicket,
    contents,
    refuses,
    stop,
  } = await startWithFiles());
});
afterAll(() => stop());

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
    expect(readdirSync(path.join(folders.public, 'uploads'))).toEqual([]);
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
    for (const content of contents()) rmSync(path.join(folders.private, content));
    const { status, text } = await inside.get(`${office(ticket)}/${file.documentId}`);
    expect(status).toBe(503);
    expect(text).not.toContain(folders.private);
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
