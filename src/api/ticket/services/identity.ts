import type { Core } from '@strapi/strapi';
import type { Answers } from '../../../domain/answers';
import type { RequesterIdentity } from '../../../domain/requester-identity';
import { from, type Transaction, tableOf } from '../../../write/store';
import { jsonOf, type Raw } from './ticket-row';
import { columnsFor, insertRow } from './write-ticket';

/** What is kept apart from an anonymous ticket, and whose own it stays. */
export interface HiddenIdentity extends RequesterIdentity {
  /** The account that the customer has at this moment; it sees the ticket from then on, whoever is linked later. */
  readonly accountId: number | null;
}

export const IDENTITY = 'api::ticket-identity.ticket-identity';

/** Who an anonymous ticket is for; null for an ordinary one. Only its own services ask. */
export const loadIdentity = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
): Promise<RequesterIdentity | null> => {
  const row: Raw | undefined = await from(strapi, trx, tableOf(strapi, IDENTITY))
    .where({ ticket_id: ticketId })
    .first();
  if (!row) return null;
  const id = (column: string): number | null => (row[column] === null ? null : Number(row[column]));
  return {
    customerId: id('customer_id'),
    inventoryItemId: id('inventory_item_id'),
    creatorId: id('creator_id'),
    formAnswers: jsonOf(row['form_answers']) as Answers | null,
    extraFields: jsonOf(row['extra_fields']) as Answers | null,
  };
};

export const insertIdentity = (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  identity: HiddenIdentity,
  at: Date,
): Promise<number> => insertRow(strapi, trx, IDENTITY, { ticketId, ...identity }, at);

export const updateIdentity = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  changes: Partial<RequesterIdentity>,
): Promise<void> => {
  await from(strapi, trx, tableOf(strapi, IDENTITY)).where({ ticket_id: ticketId }).update(columnsFor(changes));
};
