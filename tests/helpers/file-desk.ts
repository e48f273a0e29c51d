import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeOccurrence, makeSector, makeType } from '../factories';
import { startApp } from './app';
import { caller, type Person, type PlacedTicket, put, putTicket } from './tickets';

export const FILE = 'api::ticket-file.ticket-file';
/** The largest file that is taken, in bytes. */
export const LIMIT = 200_000;

export type Sender = Pick<Person, 'get' | 'post'>;

/** Where the office, and the requester, find a ticket's files. */
export const office = ({ documentId }: PlacedTicket) => `/api/tickets/${documentId}/files`;
export const mine = ({ documentId }: PlacedTicket) => `/api/my/tickets/${documentId}/files`;

export const send = (who: Sender, to: string, content: Buffer | string = 'content', filename = 'note.txt') =>
  who.post(to).attach('files', Buffer.from(content), { filename });

/** An application whose files lie in folders of their own, with people who may see a ticket's files and who may not. */
export const startWithFiles = async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'occurrence-desk-files-'));
  const folders = { public: path.join(root, 'public'), private: path.join(root, 'private') };
  mkdirSync(path.join(folders.public, 'uploads'), { recursive: true });
  const app = await startApp({
    env: {
      UPLOAD_MAX_BYTES: String(LIMIT),
      S3_BUCKET: '',
      PUBLIC_DIR: folders.public,
      TICKET_FILES_DIR: folders.private,
    },
  });
  const sector = await makeSector(app);
  const people = {
    inside: await caller(app, 'agent', { sector: sector.id }),
    outside: await caller(app, 'agent'),
    supervisor: await caller(app, 'supervisor', { sector: sector.id }),
    requester: await caller(app, 'authenticated'),
    stranger: await caller(app, 'authenticated'),
  };
  const { requester } = people;
  const made = await app.api.post('/api/customers').send({ data: { name: 'Ana', user: requester.documentId } });
  const customer = (
    await app.strapi.db.query('api::customer.customer').findOne({ where: { documentId: made.body.data.documentId } })
  ).id;

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

  /** What lies in the private store. */
  const contents = (): string[] =>
    existsSync(folders.private)
      ? (readdirSync(folders.private, { recursive: true }) as string[]).filter((file) => file.includes(path.sep))
      : [];
  const stored = async () => ({ contents: contents().sort(), rows: await app.strapi.db.query(FILE).count() });
  const refuses = async (answer: () => PromiseLike<{ status: number }>, status: number) => {
    const before = await stored();
    expect((await answer()).status).toBe(status);
    expect(await stored()).toEqual(before);
  };

  const stop = async () => {
    await app.stop();
    rmSync(root, { recursive: true });
  };
  return { app, ...people, folders, ticketOf, anonymousTicket, contents, stored, refuses, stop };
};

export type FileDesk = Awaited<ReturnType<typeof startWithFiles>>;
