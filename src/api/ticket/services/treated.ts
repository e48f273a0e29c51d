import type { Core } from '@strapi/strapi';
import { joinRequester, type RequesterIdentity } from '../../../domain/requester-identity';
import type { ChangedTicket } from '../../../domain/ticket-change';
import type { TicketOccurrence } from '../../../domain/ticket-occurrence';
import { inTransaction, type Transaction } from '../../../write/store';
import { recordNotifications } from '../../notification/services/record';
import { recordHistory } from '../../ticket-history/services/record-history';
import { pauseSteps, resumeSteps } from '../../ticket-step/services/course';
import { giveSteps } from '../../ticket-step/services/given-steps';
import { loadTicket, requireFull } from './access';
import { actorOf } from './actor';
import type { Caller } from './caller';
import { loadIdentity } from './identity';
import { loadOccurrence } from './occurrence-facts';
import type { TicketRow } from './ticket-row';
import { type TicketChanges, updateTicket } from './write-ticket';

/** A ticket that is being treated: its row is locked until the end of the transaction. */
export interface Treated {
  readonly strapi: Core.Strapi;
  readonly trx: Transaction;
  readonly caller: Caller;
  readonly row: TicketRow;
  readonly at: Date;
}

/**
 * Does something to a ticket that the caller may see in full, in one transaction in which nobody else does.
 *
 * @throws 404 where it is hidden, 403 with a code where the caller sees no more than the summary row
 */
export const treating = <T>(
  strapi: Core.Strapi,
  caller: Caller,
  documentId: string,
  work: (treated: Treated) => Promise<T>,
): Promise<T> =>
  inTransaction(strapi, async (trx) => {
    const loaded = await loadTicket(strapi, trx, caller, documentId, { lock: true });
    requireFull(strapi, loaded);
    return work({ strapi, trx, caller, row: loaded.row, at: new Date() });
  });

/** The occurrence of a ticket, as it is now. */
export const occurrenceOf = async ({ strapi, trx, row }: Treated): Promise<TicketOccurrence> => {
  const occurrence = await loadOccurrence(strapi, trx, { id: row.occurrenceId });
  if (!occurrence) throw new Error(`The occurrence of ticket ${row.id} is missing.`);
  return occurrence;
};

/** What is kept apart from a ticket; null for an ordinary one. */
export const hiddenOf = ({ strapi, trx, row }: Treated): Promise<RequesterIdentity | null> =>
  row.anonymous ? loadIdentity(strapi, trx, row.id) : Promise.resolve(null);

/** A ticket as the rules of changes see it. */
export const changedTicket = (row: TicketRow, hidden: RequesterIdentity | null): ChangedTicket => {
  const { customerId, inventoryItemId } = joinRequester(row, hidden);
  const { status, anonymous, solutionId, classificationId, pendingRequirements } = row;
  return { status, anonymous, solutionId, classificationId, inventoryItemId, customerId, pendingRequirements };
};

export type HistoryAction =
  | 'changed'
  | 'closed'
  | 'canceled'
  | 'reopened'
  | 'reclassified'
  | 'transferred'
  | 'assigned';

/** The steps follow the solution, and rest while the ticket has ended (5.14). */
const moveSteps = async ({ strapi, trx, row, at }: Treated, after: TicketRow, action: HistoryAction): Promise<void> => {
  const { id: ticketId, solutionId } = after;
  if (solutionId !== row.solutionId) await giveSteps(strapi, trx, { ticketId, solutionId, at });
  if (action === 'closed' || action === 'canceled') await pauseSteps(strapi, trx, ticketId);
  if (action === 'reopened') await resumeSteps(strapi, trx, ticketId, at);
};

/**
 * Writes the changes of a ticket with all that comes with them: its history, its steps, and who is to be told. `noted`
 * is what the history says of them: of what a ticket hides, or may hide later (its text, its answers, whom it is for),
 * the names and never the values.
 */
export const saveTreated = async (
  treated: Treated,
  changes: TicketChanges,
  action: HistoryAction,
  noted: Readonly<Record<string, unknown>>,
): Promise<TicketRow> => {
  const { strapi, trx, caller, row, at } = treated;
  const after = await updateTicket(strapi, trx, row, changes, at);
  await recordHistory(strapi, trx, [{ ticketId: row.id, at, actor: actorOf(caller), action, changes: noted }]);
  await moveSteps(treated, after, action);
  if (action !== 'changed') await recordNotifications(strapi, trx, { kind: action, ticketId: row.id, at });
  return after;
};
