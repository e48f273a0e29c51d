import { removeExpiredFiles } from '../../src/api/ticket/services/expired-files';
import { fileAnswerViolations, giveFiles } from '../../src/api/ticket/services/ticket-files';
import { inTransaction } from '../../src/write/store';
import { create, makeOccurrence, makeType } from '../factories';
import { FILE, type FileDesk, mine, office, type Sender, send, startWithFiles } from '../helpers/file-desk';
import { caller, type PlacedTicket } from '../helpers/tickets';

let app: FileDesk['app'];
let inside: FileDesk['inside'];
let outside: FileDesk['outside'];
let supervisor: FileDesk['supervisor'];
let requester: FileDesk['requester'];
let stranger: FileDesk['stranger'];
let ticketOf: FileDesk['ticketOf'];
let anonymousTicket: FileDesk['anonymousTicket'];
let contents: FileDesk['contents'];
let refuses: FileDesk['refuses'];
let stop: FileDesk['stop'];
beforeAll(async () => {
  ({ app, inside, outside, supervisor, requester, stranger, ticketOf, anonymousTicket, contents, refuses, stop } =
    await startWithFiles());
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

describe('a file with personal data', () => {
  const question = { key: 'rg', label: 'RG', type: 'file' };
  const occurrenceOf = async (type: object, personalData: boolean) => {
    const form = await create(app, 'forms', { name: `Form ${Math.random()}`, fields: [{ ...question, personalData }] });
    const { documentId } = await makeType(app, { ...type, sector: (await sectorOfInside()).documentId });
    return makeOccurrence(app, { occurrenceType: documentId, form: form.documentId });
  };
  const sectorOfInside = async () => {
    const user = await app.strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ where: { id: inside.id }, populate: ['sector'] });
    return user.sector;
  };
  const ahead = async (): Promise<string> => (await send(requester, '/api/my/files', 'my RG')).body.data[0].documentId;

  const openWith = async (file: string, occurrence: { documentId: string }): Promise<string> => {
    const data = { subject: 'Lamp', occurrence: occurrence.documentId, formAnswers: { rg: file } };
    const { status, body } = await requester.post('/api/tickets').send({ data });
    expect(status).toBe(201);
    return body.data.documentId;
  };
  const answer = (ticket: string, rg: string | null) =>
    app.api.put(`/api/tickets/${ticket}`).send({ data: { formAnswers: { rg } } });
  const sentTo = async (ticket: string): Promise<string> => {
    const files = (await send(inside, `/api/tickets/${ticket}/files`)).body.data;
    return files[0].documentId;
  };
  const reclassify = async (ticket: string, occurrence: { documentId: string }) => {
    const data = { occurrence: occurrence.documentId };
    expect((await inside.post(`/api/tickets/${ticket}/reclassify`).send({ data })).status).toBe(200);
  };

  const hidden = async (ticket: string, file: string) => {
    for (const who of [inside, outside, supervisor, app.api]) {
      expect((await who.get(`/api/tickets/${ticket}/files/${file}`)).status).toBe(404);
      expect((await who.get(`/api/tickets/${ticket}/files`)).text).not.toContain(file);
      expect((await who.get(`/api/tickets/${ticket}`)).text).not.toContain(file);
    }
  };

  it('is the requester’s alone once its ticket is reclassified to an anonymous type', async () => {
    const file = await ahead();
    const ticket = await openWith(file, await occurrenceOf({}, true));
    expect((await outside.get(`/api/tickets/${ticket}/files/${file}`)).text).toBe('my RG');
    await reclassify(ticket, await occurrenceOf({ anonymous: true }, true));
    await hidden(ticket, file);
    expect((await requester.get(`/api/my/tickets/${ticket}/files/${file}`)).text).toBe('my RG');
  });

  it('is so where another answer has taken its place since', async () => {
    const file = await ahead();
    const ticket = await openWith(file, await occurrenceOf({}, true));
    await answer(ticket, null);
    await reclassify(ticket, await occurrenceOf({ anonymous: true }, true));
    await hidden(ticket, file);
  });

  it('is so where the question is personal only by its new form', async () => {
    const file = await ahead();
    const ticket = await openWith(file, await occurrenceOf({}, false));
    await reclassify(ticket, await occurrenceOf({ anonymous: true }, true));
    await hidden(ticket, file);
  });

  it('is so where it answers what was personal once', async () => {
    const ticket = await openWith(await ahead(), await occurrenceOf({ anonymous: true }, true));
    await reclassify(ticket, await occurrenceOf({}, false));
    const other = await sentTo(ticket);
    expect((await answer(ticket, other)).status).toBe(200);
    await hidden(ticket, other);
  });
});
