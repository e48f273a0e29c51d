import type { Core } from '@strapi/strapi';
import type { Notice, NoticeKind } from '../../../domain/notification';
import { newDocumentId } from '../../../write/document-id';
import { from, type Transaction, tableOf } from '../../../write/store';

export const NOTIFICATION = 'api::notification.notification';

/** Databases bound the values of one statement. */
const AT_ONCE = 500;

/** Stores notices of a ticket: one statement for up to {@link AT_ONCE} of them. */
export const insertNotices = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  notices: readonly Notice[],
): Promise<void> => {
  const now = new Date();
  const rows = notices.map((notice) => ({
    document_id: newDocumentId(),
    ticket_id: ticketId,
    kind: notice.kind,
    channel: notice.channel,
    recipient_id: notice.recipientId,
    recipient_email: notice.recipientEmail,
    due_at: notice.dueAt,
    percent: notice.percent,
    step_id: notice.stepId,
    survey_id: notice.surveyId,
    created_at: now,
    updated_at: now,
  }));
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    await from(strapi, trx, tableOf(strapi, NOTIFICATION)).insert(rows.slice(start, start + AT_ONCE));
  }
};

export interface Dropped {
  readonly ticketId: number;
  readonly kinds: readonly NoticeKind[];
  readonly stepId?: number;
  /** Only those that are due at this time or later; all where it is missing. */
  readonly since?: Date;
}

/** Takes back what is not sent yet and no longer true. */
export const dropNotices = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { ticketId, kinds, stepId, since }: Dropped,
): Promise<void> => {
  const query = from(strapi, trx, tableOf(strapi, NOTIFICATION))
    .where({ ticket_id: ticketId, ...(stepId !== undefined && { step_id: stepId }) })
    .whereIn('kind', [...kinds])
    .whereNull('sent_at');
  if (since) query.where('due_at', '>=', since);
  await query.delete();
};
