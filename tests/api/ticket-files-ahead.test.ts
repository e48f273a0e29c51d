import { removeExpiredFiles } from '../../src/api/ticket/services/expired-files';
import { fileAnswerViolations, giveFiles } from '../../src/api/ticket/services/ticket-files';
import { inTransaction } from '../../src/write/store';
import { FILE, type FileDesk, mine, office, type Sender, send, startWithFiles } from '../helpers/file-desk';
import { caller, type PlacedTicket } from '../helpers/tickets';

let app: FileDesk['app'];
let inside: FileDesk['inside'];
let requester: FileDesk['requester'];
let stranger: FileDesk['stranger'];
let ticketOf: FileDesk['ticketOf'];
let anonymousTicket: FileDesk['anonymousTicket'];
let contents: FileDesk['contents'];
let refuses: FileDesk['refuses'];
let stop: FileDesk['stop'];
beforeAll(async () => {
  ({ app, inside, requester, stranger, ticketOf, anonymousTicket, contents, refuses, stop } = await startWithFiles());
});
afterAll(() => stop());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a file that is sent ahead of an opening', () => {
  const ahead = async (who: Sender): Promise<string> => (await send(who, '/api/my/files')).body.data[0].documentId;
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

  const sentYesterday = async (): Promise<string> => {
    const file = await ahead(stranger);
    const created_at = new Date(Date.now() - 25 * 3_600_000);
    await app.strapi.db.connection('ticket_files').where({ document_id: file }).update({ created_at });
    return file;
  };

  it('stays where its opening comes at the last moment', async () => {
    const [file, ticket] = [await sentYesterday(), await ticketOf()];
    const answer = { path: ['formAnswers', 'photo'], documentId: file, personal: false };
    const opening = inTransaction(app.strapi, async (trx) => {
      expect(await fileAnswerViolations(app.strapi, trx, [answer], { userId: stranger.id }, null)).toEqual([]);
      await pause(500);
      await giveFiles(app.strapi, trx, [answer], { id: ticket.id, anonymous: false });
    });
    const removal = pause(200).then(() => removeExpiredFiles(app.strapi));
    await Promise.all([opening, removal]);
    expect((await inside.get(`${office(ticket)}/${file}`)).text).toBe('content');
  });

  it('goes after a day without a ticket', async () => {
    const file = await sentYesterday();
    const before = contents().length;
    const waiting = await ahead(stranger);
    await removeExpiredFiles(app.strapi);
    const left = await app.strapi.db.query(FILE).findMany({ where: { documentId: { $in: [file, waiting] } } });
    expect([left.map(({ documentId }) => documentId), contents().length]).toEqual([[waiting], before]);
  });
});
