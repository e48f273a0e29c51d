import type { Core } from '@strapi/strapi';
import { from, inTransaction, isPostgres, reading, tableOf } from '../../../write/store';
import { settledSteps } from './course';
import { STEP } from './step-rows';

const TICKET = 'api::ticket.ticket';

/** Tickets looked at in one go; after a long stop there may be many. */
const BATCH = 50;

/** Tickets of one turn of the clock; the next one goes on. */
const MOST = 1_000;

/** Tickets with a step that should have finished by itself by `now`, the longest overdue first: by the index on that time. */
const dueTickets = (strapi: Core.Strapi, now: Date, except: readonly number[]): Promise<number[]> =>
  reading(strapi, async (trx) => {
    const rows: { ticket_id: number | string }[] = await from(strapi, trx, tableOf(strapi, STEP))
      .where('finishes_at', '<=', now)
      .whereNotIn('ticket_id', [...except])
      .orderBy('finishes_at')
      .limit(BATCH)
      .select('ticket_id');
    return [...new Set(rows.map(({ ticket_id }) => Number(ticket_id)))];
  });

/**
 * What happens by itself to the steps of one ticket, in one transaction that holds the ticket's row. Another process
 * that is at the same ticket is left to it.
 */
const settleTicket = (strapi: Core.Strapi, ticketId: number, now: Date): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const ticket = from(strapi, trx, tableOf(strapi, TICKET)).where({ id: ticketId });
    // SQLite writes one transaction at a time.
    if (isPostgres(strapi)) ticket.forUpdate().skipLocked();
    const rows: unknown[] = await ticket.select('id');
    if (rows.length > 0) await settledSteps(strapi, trx, ticketId, now);
  });

/**
 * Finishes every step that finishes by itself and is due by `now`, and starts what follows, each at its own time
 * (5.14). Any number of processes may do so at once, and any time after a stop: nothing happens twice, or is left out.
 *
 * @param goOn asked between two tickets
 * @returns how many tickets were looked at
 */
export const finishDueSteps = async (
  strapi: Core.Strapi,
  now: Date,
  goOn: () => boolean = () => true,
): Promise<number> => {
  const seen: number[] = [];
  while (goOn() && seen.length < MOST) {
    const due = await dueTickets(strapi, now, seen);
    if (due.length === 0) break;
    for (const ticketId of due) {
      if (!goOn()) return seen.length;
      // One ticket that fails does not keep the others waiting: it is tried again at the next turn of the clock.
      await settleTicket(strapi, ticketId, now).catch((error: unknown) => strapi.log.error(error));
      seen.push(ticketId);
    }
  }
  return seen.length;
};
