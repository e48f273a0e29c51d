import type { Core } from '@strapi/strapi';
import { isViewRecorded } from '../../../domain/access-record';
import { inTransaction, reading } from '../../../write/store';
import { findTicket } from './access';
import type { Caller } from './caller';
import { fullTicket, type Parts } from './read';
import { receiptOf } from './receipt';
import { recordAccess } from './record-access';
import type { TicketRow } from './ticket-row';

/**
 * A ticket as whoever wrote it is answered: in full where they may see it so now, which is a view like any other (5.6);
 * else with a receipt (section 6).
 */
export const answeredTicket = async (strapi: Core.Strapi, caller: Caller, row: TicketRow, parts?: Parts) => {
  const isOffice = caller.kind === 'staff' || caller.kind === 'token';
  const loaded = isOffice ? await reading(strapi, (trx) => findTicket(strapi, trx, caller, row.documentId)) : null;
  if (loaded?.access !== 'full') return reading(strapi, (trx) => receiptOf(strapi, trx, row));
  if (isViewRecorded(loaded.row)) {
    await inTransaction(strapi, (trx) => recordAccess(strapi, trx, { kind: 'detail', ticketId: row.id, caller }));
  }
  return reading(strapi, (trx) => fullTicket(strapi, trx, loaded, parts));
};
