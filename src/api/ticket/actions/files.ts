import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isViewRecorded } from '../../../domain/access-record';
import type { RequesterFacts } from '../../../domain/requester';
import type { Violation } from '../../../domain/violation';
import { messagesFor, sentence } from '../../../errors/language';
import { reject } from '../../../errors/reject';
import { type KeptFile, takeFiles } from '../../../files/incoming';
import { sendContent } from '../../../files/outgoing';
import { inTransaction, reading, type Transaction } from '../../../write/store';
import { type Actor, recordHistory } from '../../ticket-history/services/record-history';
import { loadTicket, requireFull } from '../services/access';
import { type Caller, callerOf } from '../services/caller';
import { loadOwnTicket } from '../services/own-ticket';
import { recordAccess } from '../services/record-access';
import {
  type FileRow,
  filesOf,
  hideSender,
  recordFiles,
  shownFile,
  tooManyForTicket,
  tooManyWaiting,
} from '../services/ticket-files';
import type { TicketRow } from '../services/ticket-row';
import { requesterOf } from './own';
import { answer, documentIdOf, refuseParameters } from './request';

type Load = (trx: Transaction, lock?: true) => Promise<TicketRow>;

/** Who sends files to a ticket. */
type Sender = Extract<Actor, { readonly userId: number }> | { readonly kind: 'token' };

/** What a closed or canceled ticket is sent reaches nobody. */
const closedViolations = ({ status }: TicketRow): Violation[] =>
  status === 'closed' || status === 'canceled' ? [{ path: ['files'], code: 'INVALID_TRANSITION' }] : [];

/** The file whose content is asked for, among those that the caller may see. */
const fileIn = (ctx: Context, files: readonly FileRow[]): FileRow | undefined =>
  files.find(({ documentId }) => documentId === ctx['params'].fileId);

/** Of the office: a ticket that the caller may see in full; the view of a confidential one is recorded (5.6). */
const officeLoad =
  (strapi: Core.Strapi, caller: Caller, documentId: string): Load =>
  async (trx, lock) => {
    const loaded = await loadTicket(strapi, trx, caller, documentId, lock ? { lock } : {});
    requireFull(strapi, loaded);
    return loaded.row;
  };

const recordView = async (strapi: Core.Strapi, caller: Caller, row: TicketRow): Promise<void> => {
  if (!isViewRecorded(row)) return;
  await inTransaction(strapi, (trx) => recordAccess(strapi, trx, { kind: 'detail', ticketId: row.id, caller }));
};

/** Of an anonymous ticket, neither the files nor the history say who its requester is (5.5). */
const attachFiles = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { id: ticketId, anonymous }: TicketRow,
  kept: readonly KeptFile[],
  sender: Sender,
): Promise<void> => {
  await recordFiles(strapi, trx, kept, { userId: 'userId' in sender ? sender.userId : null }, ticketId);
  const isRequesters = anonymous && (await hideSender(strapi, trx, ticketId));
  const actor: Actor = isRequesters ? { kind: 'customer' } : sender;
  const changes = { files: { added: kept.length } };
  await recordHistory(strapi, trx, [{ ticketId, at: new Date(), actor, action: 'filesAdded', changes }]);
};

/** Asks who may before anything is kept, and again, with the ticket locked, before the rows are written. */
const attachTo = async (strapi: Core.Strapi, ctx: Context, load: Load, sender: Sender): Promise<void> => {
  refuseParameters(strapi, ctx);
  reject(strapi, closedViolations(await reading(strapi, (trx) => load(trx))));
  const files = await takeFiles(strapi, ctx, (kept) =>
    inTransaction(strapi, async (trx) => {
      const ticket = await load(trx, true);
      reject(strapi, [...closedViolations(ticket), ...(await tooManyForTicket(strapi, trx, ticket.id, kept.length))]);
      await attachFiles(strapi, trx, ticket, kept, sender);
      return kept.map(shownFile);
    }),
  );
  ctx.status = 201;
  answer(ctx, files);
};

const ownFiles = (strapi: Core.Strapi, ctx: Context, requester: RequesterFacts): Promise<FileRow[]> =>
  reading(strapi, async (trx) => {
    const { id } = await loadOwnTicket(strapi, trx, requester, documentIdOf(ctx));
    return filesOf(strapi, trx, id, requester.userId);
  });

const send = async (strapi: Core.Strapi, ctx: Context, file: FileRow | undefined): Promise<void> => {
  if (!file) throw new errors.NotFoundError(sentence(messagesFor(strapi), 'notThere'));
  await sendContent(strapi, ctx, file);
};

/** The files of a ticket are seen and sent by whoever may see the ticket in full, and by its requester (6). */
export const fileActions = (strapi: Core.Strapi) => ({
  /** `POST /api/tickets/:documentId/files` */
  async attach(ctx: Context) {
    const caller = await callerOf(strapi, ctx);
    const sender: Sender = caller.kind === 'staff' ? { kind: 'staff', userId: caller.userId } : { kind: 'token' };
    await attachTo(strapi, ctx, officeLoad(strapi, caller, documentIdOf(ctx)), sender);
  },

  /** `GET /api/tickets/:documentId/files` */
  async files(ctx: Context) {
    refuseParameters(strapi, ctx);
    const caller = await callerOf(strapi, ctx);
    const row = await reading(strapi, officeLoad(strapi, caller, documentIdOf(ctx)));
    await recordView(strapi, caller, row);
    const files = await reading(strapi, (trx) => filesOf(strapi, trx, row.id));
    answer(ctx, files.map(shownFile));
  },

  /** `GET /api/tickets/:documentId/files/:fileId`: the content. */
  async file(ctx: Context) {
    refuseParameters(strapi, ctx);
    const caller = await callerOf(strapi, ctx);
    const row = await reading(strapi, officeLoad(strapi, caller, documentIdOf(ctx)));
    const file = fileIn(ctx, await reading(strapi, (trx) => filesOf(strapi, trx, row.id)));
    if (file) await recordView(strapi, caller, row);
    await send(strapi, ctx, file);
  },

  /** `POST /api/my/tickets/:documentId/files` */
  async myAttach(ctx: Context) {
    const requester = await requesterOf(strapi, ctx);
    const documentId = documentIdOf(ctx);
    const load: Load = (trx, lock) => loadOwnTicket(strapi, trx, requester, documentId, lock ? { lock } : {});
    await attachTo(strapi, ctx, load, { kind: 'customer', userId: requester.userId });
  },

  /** `GET /api/my/tickets/:documentId/files`: those that the requester sent. */
  async myFiles(ctx: Context) {
    refuseParameters(strapi, ctx);
    const requester = await requesterOf(strapi, ctx);
    answer(ctx, (await ownFiles(strapi, ctx, requester)).map(shownFile));
  },

  /** `GET /api/my/tickets/:documentId/files/:fileId`: the content. */
  async myFile(ctx: Context) {
    refuseParameters(strapi, ctx);
    const requester = await requesterOf(strapi, ctx);
    await send(strapi, ctx, fileIn(ctx, await ownFiles(strapi, ctx, requester)));
  },

  /** `POST /api/my/files`: ahead of an opening whose answers name them; they wait for a day. */
  async upload(ctx: Context) {
    refuseParameters(strapi, ctx);
    const caller = await callerOf(strapi, ctx);
    if (caller.kind === 'visitor') throw new errors.ForbiddenError();
    const uploader = { userId: caller.kind === 'token' ? null : caller.userId };
    const files = await takeFiles(strapi, ctx, (kept) =>
      inTransaction(strapi, async (trx) => {
        reject(strapi, await tooManyWaiting(strapi, trx, uploader, kept.length));
        await recordFiles(strapi, trx, kept, uploader, null);
        return kept.map(shownFile);
      }),
    );
    ctx.status = 201;
    answer(ctx, files);
  },
});
