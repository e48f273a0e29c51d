import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { invalid } from '../../../domain/violation';
import { reject } from '../../../errors/reject';
import { inTransaction, tableOf } from '../../../write/store';
import { loadTicket, requireFull } from './access';
import type { Caller } from './caller';
import { IDENTITY } from './identity';
import { recordAccess } from './record-access';
import { type Named, namedSql, USER } from './ticket-columns';
import { query } from './ticket-parts';
import { jsonOf } from './ticket-row';
import { quoted } from './visibility-sql';

const CUSTOMER = 'api::customer.customer';

/** Who is behind an anonymous ticket: a customer, or the account that it was opened with where there is none. */
export interface Revealed {
  readonly customer: Named | null;
  readonly creator: Named | null;
}

/**
 * Reveals who asked, of one anonymous ticket that the caller may see in full, and records who asked for it and why in
 * the same transaction (5.5). Only people reveal: a token could not say who.
 *
 * @throws 403 for tokens and who may not see the ticket in full, 404 where it is hidden, 400 where nothing is hidden
 */
export const revealCustomer = (
  strapi: Core.Strapi,
  caller: Caller,
  documentId: string,
  reason: string,
): Promise<Revealed> =>
  inTransaction(strapi, async (trx) => {
    if (caller.kind !== 'staff') throw new errors.ForbiddenError();
    const loaded = await loadTicket(strapi, trx, caller, documentId);
    requireFull(strapi, loaded);
    const { row } = loaded;
    if (!row.anonymous) reject(strapi, [invalid([], 'notAnonymous')]);
    await recordAccess(strapi, trx, { kind: 'reveal', ticketId: row.id, caller, reason });
    const [found] = await query(
      trx,
      `select ${namedSql(strapi, CUSTOMER, 'i.customer_id')} as customer, ${namedSql(strapi, USER, 'i.creator_id')} as creator
        from ${quoted(strapi, tableOf(strapi, IDENTITY))} i where i.ticket_id = ?`,
      [row.id],
    );
    return {
      customer: jsonOf(found?.['customer']) as Named | null,
      creator: jsonOf(found?.['creator']) as Named | null,
    };
  });
