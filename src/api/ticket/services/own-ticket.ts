import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { RequesterFacts } from '../../../domain/requester';
import { messagesFor, sentence } from '../../../errors/language';
import { isPostgres, type Transaction, tableOf } from '../../../write/store';
import { ownSql } from './requester-sql';
import { query } from './ticket-parts';
import { type TicketRow, ticketRow } from './ticket-row';
import { quoted, T, TICKET } from './visibility-sql';

/**
 * Someone's own ticket as it is stored.
 *
 * @throws NotFoundError (404) where it is not theirs
 */
export const loadOwnTicket = async (
  strapi: Core.Strapi,
  trx: Transaction,
  requester: RequesterFacts,
  documentId: string,
  { lock }: { readonly lock?: true } = {},
): Promise<TicketRow> => {
  const own = ownSql(strapi, requester);
  const [raw] = await query(
    trx,
    `select ${T}.* from ${quoted(strapi, tableOf(strapi, TICKET))} ${T}
      where ${T}.document_id = ? and ${own.sql} ${lock && isPostgres(strapi) ? `for update of ${T}` : ''}`,
    [documentId, ...own.bindings],
  );
  if (!raw) throw new errors.NotFoundError(sentence(messagesFor(strapi), 'notThere'));
  return ticketRow(raw);
};
