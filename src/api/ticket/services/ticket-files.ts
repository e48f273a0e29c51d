import type { Core } from '@strapi/strapi';
import type { FileAnswer } from '../../../domain/answers';
import { invalid, type Violation } from '../../../domain/violation';
import type { KeptFile } from '../../../files/incoming';
import { from, isPostgres, type Transaction, tableOf } from '../../../write/store';
import { IDENTITY } from './identity';
import { TICKET } from './write-ticket';

const FILE = 'api::ticket-file.ticket-file';

/** Files of one ticket; more is no help to who has to read them. */
const MAX_FILES = 200;
/** Files that one user may send ahead of openings. */
const MAX_WAITING = 50;
/** How long, in milliseconds, a file that was sent ahead waits for its ticket. */
const PATIENCE = 24 * 60 * 60 * 1_000;
const MAX_EXPIRED = 20;

/** Who sent a file: a user, or (null) a token. */
export interface Uploader {
  readonly userId: number | null;
}

export interface FileRow {
  readonly documentId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly key: string;
}

const files = (strapi: Core.Strapi, trx: Transaction) => from(strapi, trx, tableOf(strapi, FILE));

const countIn = async (query: ReturnType<typeof files>): Promise<number> =>
  Number((await query.count({ total: '*' }))[0]?.['total'] ?? 0);

const rowOf = (file: KeptFile, uploader: Uploader, ticketId: number | null, now: Date) => ({
  document_id: file.documentId,
  ticket_id: ticketId,
  name: file.name,
  mime: file.mime,
  size: file.size,
  key: file.key,
  personal: false,
  by_requester: false,
  uploaded_by_id: uploader.userId,
  created_at: now,
  updated_at: now,
});

/** Whether so many files more are too many for a ticket. Lock the ticket first. */
export const tooManyForTicket = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  more: number,
): Promise<Violation[]> => {
  const total = await countIn(files(strapi, trx).where({ ticket_id: ticketId }));
  return total + more > MAX_FILES ? [invalid(['files'], 'tooManyFiles', { max: MAX_FILES })] : [];
};

/** Whether so many files more are too many to wait for an opening. What a token sends is bounded by time alone. */
export const tooManyWaiting = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { userId }: Uploader,
  more: number,
): Promise<Violation[]> => {
  if (userId === null) return [];
  const total = await countIn(files(strapi, trx).where({ uploaded_by_id: userId }).whereNull('ticket_id'));
  return total + more > MAX_WAITING ? [invalid(['files'], 'tooManyFiles', { max: MAX_WAITING })] : [];
};

/** Writes the rows of kept files, of a ticket or (null) ahead of one. */
export const recordFiles = async (
  strapi: Core.Strapi,
  trx: Transaction,
  kept: readonly KeptFile[],
  uploader: Uploader,
  ticketId: number | null,
): Promise<void> => {
  const now = new Date();
  await files(strapi, trx).insert(kept.map((file) => rowOf(file, uploader, ticketId, now)));
};

/** Deletes rows whose ticket never came, some at a time. Returns the keys of their content. */
export const deleteExpired = async (strapi: Core.Strapi, trx: Transaction): Promise<string[]> => {
  const expired = files(strapi, trx)
    .whereNull('ticket_id')
    .where('created_at', '<', new Date(Date.now() - PATIENCE))
    .orderBy('id')
    .limit(MAX_EXPIRED)
    .select('id', 'key');
  // A row that an opening holds is about to get its ticket; another server may be at the same work.
  const rows: { id: number; key: string }[] = await (isPostgres(strapi) ? expired.forUpdate().skipLocked() : expired);
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await files(strapi, trx).whereIn('id', ids).delete();
  return rows.map(({ key }) => key);
};

/**
 * Takes the name of its requester off the files of an anonymous ticket: that they are the requester's is all that their
 * rows say (5.5).
 *
 * @returns whether any of them were
 */
export const hideSender = async (strapi: Core.Strapi, trx: Transaction, ticketId: number): Promise<boolean> => {
  const requester = (column: string) =>
    from(strapi, trx, tableOf(strapi, IDENTITY)).where({ ticket_id: ticketId }).whereNotNull(column).select(column);
  const hidden = await files(strapi, trx)
    .where({ ticket_id: ticketId })
    .whereIn('uploaded_by_id', requester('account_id').unionAll([requester('creator_id')]))
    .update({ uploaded_by_id: null, by_requester: true });
  return hidden > 0;
};

/** Marks those files of a ticket that answers name which are kept apart from it. */
export const markPersonal = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  named: readonly string[],
): Promise<void> => {
  if (named.length === 0) return;
  await files(strapi, trx)
    .where({ ticket_id: ticketId })
    .whereIn('document_id', [...named])
    .update({ personal: true });
};

const anonymous = (strapi: Core.Strapi, trx: Transaction, ticketId: number) =>
  from(strapi, trx, tableOf(strapi, TICKET)).where({ id: ticketId, anonymous: true }).select('id');

/**
 * A ticket's files, in order: for the office all, but of an anonymous one those of personal answers (5.5); for the
 * requester, those that they sent.
 */
export const filesOf = (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  requesterId?: number,
): Promise<FileRow[]> =>
  files(strapi, trx)
    .where({ ticket_id: ticketId })
    .where((query: ReturnType<typeof files>) =>
      requesterId === undefined
        ? query.where({ personal: false }).orWhereNotIn('ticket_id', anonymous(strapi, trx, ticketId))
        : query.where({ by_requester: true }).orWhere({ uploaded_by_id: requesterId }),
    )
    .orderBy('id')
    .limit(MAX_FILES)
    .select({ documentId: 'document_id', name: 'name', mime: 'mime', size: 'size', key: 'key' });

/** A file as it is shown: where its content lies is nobody's business. */
export const shownFile = ({ documentId, name, mime, size }: Omit<FileRow, 'key'>) => ({ documentId, name, mime, size });

/**
 * Answers that name a file which is not there for them (5.12): it has to be the ticket's already, or one that the same
 * caller sent ahead and no ticket has. Locks the files, so that one is not given to two tickets.
 *
 * @param ticketId `null` at an opening
 */
export const fileAnswerViolations = async (
  strapi: Core.Strapi,
  trx: Transaction,
  answers: readonly FileAnswer[],
  { userId }: Uploader,
  ticketId: number | null,
): Promise<Violation[]> => {
  if (answers.length === 0) return [];
  const named = [...new Set(answers.map(({ documentId }) => documentId))];
  const rows: { document_id: string; ticket_id: number | null; uploaded_by_id: number | null }[] = await files(
    strapi,
    trx,
  )
    .whereIn('document_id', named)
    .orderBy('id')
    .forUpdate()
    .select('document_id', 'ticket_id', 'uploaded_by_id');
  const usable = new Set(
    rows
      .filter((row) => (row.ticket_id === null ? row.uploaded_by_id === userId : row.ticket_id === ticketId))
      .map((row) => row.document_id),
  );
  return answers.filter(({ documentId }) => !usable.has(documentId)).map(({ path }) => invalid(path, 'notFound'));
};

/**
 * Gives the files that answers name to a ticket, after {@link fileAnswerViolations} found nothing. Those of personal
 * answers stay marked so, whatever is answered later: the ticket may become anonymous. The files of one that is do not
 * name who sent them (5.5).
 */
export const giveFiles = async (
  strapi: Core.Strapi,
  trx: Transaction,
  answers: readonly FileAnswer[],
  ticket: { readonly id: number; readonly anonymous: boolean },
): Promise<void> => {
  const idsWhere = (isPersonal: boolean): string[] =>
    answers.filter(({ personal }) => personal === isPersonal).map(({ documentId }) => documentId);
  const give = (ids: string[], values: object) =>
    ids.length > 0
      ? files(strapi, trx)
          .whereIn('document_id', ids)
          .update({ ticket_id: ticket.id, ...values })
      : undefined;
  await give(idsWhere(false), {});
  await give(idsWhere(true), { personal: true });
  if (ticket.anonymous && answers.length > 0) await hideSender(strapi, trx, ticket.id);
};
