import type { Core } from '@strapi/strapi';
import { newDocumentId } from '../../../write/document-id';
import { from, type Transaction, tableOf } from '../../../write/store';

const HISTORY = 'api::ticket-history.ticket-history';
const USER = 'plugin::users-permissions.user';

/**
 * Who changed a ticket; `system` is the application itself. Whom an anonymous ticket is for is a customer without a
 * user (5.5).
 */
export type Actor =
  | { readonly kind: 'staff' | 'customer'; readonly userId: number }
  | { readonly kind: 'customer' | 'token' | 'system' };

export const SYSTEM: Actor = { kind: 'system' };

/** One change of a ticket. Nothing that the ticket hides from somebody who may read it in full stands in `changes`. */
export interface HistoryEntry {
  readonly ticketId: number;
  readonly at: Date;
  readonly actor: Actor;
  readonly action: string;
  readonly changes: Readonly<Record<string, unknown>> | null;
}

/** Adds to the history of tickets, in the transaction of the change: one statement. */
export const recordHistory = async (
  strapi: Core.Strapi,
  trx: Transaction,
  entries: readonly HistoryEntry[],
): Promise<void> => {
  if (entries.length === 0) return;
  const now = new Date();
  const nameOf = (id: number) => from(strapi, trx, tableOf(strapi, USER)).where({ id }).select('username');
  const rows = entries.map(({ ticketId, at, actor, action, changes }) => ({
    document_id: newDocumentId(),
    ticket_id: ticketId,
    at,
    actor_kind: actor.kind,
    actor_id: 'userId' in actor ? actor.userId : null,
    // As they are called now: the account may go.
    actor_name: 'userId' in actor ? nameOf(actor.userId) : null,
    action,
    changes: changes && JSON.stringify(changes),
    created_at: now,
    updated_at: now,
  }));
  await from(strapi, trx, tableOf(strapi, HISTORY)).insert(rows);
};
