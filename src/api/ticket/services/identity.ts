import type { Core } from '@strapi/strapi';
import type { Answers } from '../../../domain/answers';
import type { RequesterIdentity } from '../../../domain/requester-identity';
import { invalid } from '../../../domain/violation';
import { reject } from '../../../errors/reject';
import { from, isPostgres, type Transaction, tableOf } from '../../../write/store';
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

const NAMED = {
  customerId: 'api::customer.customer',
  inventoryItemId: 'api::inventory-item.inventory-item',
  creatorId: 'plugin::users-permissions.user',
} as const;

/**
 * Keeps whom a ticket is for until it is written, as a foreign key does: the numbers of this record are none, and a
 * deletion that counts tickets meanwhile would find no such ticket.
 *
 * @throws ValidationError (400) where one of them is gone
 */
const hold = async (strapi: Core.Strapi, trx: Transaction, identity: HiddenIdentity): Promise<void> => {
  // SQLite writes one transaction at a time.
  if (!isPostgres(strapi)) return;
  for (const name of Object.keys(NAMED) as (keyof typeof NAMED)[]) {
    const id = identity[name];
    if (id === null) continue;
    const held = await from(strapi, trx, tableOf(strapi, NAMED[name])).where({ id }).forKeyShare().first('id');
    if (held === undefined) reject(strapi, [invalid([], 'notFound')]);
  }
};

export const insertIdentity = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  identity: HiddenIdentity,
  at: Date,
): Promise<void> => {
  await hold(strapi, trx, identity);
  await insertRow(strapi, trx, IDENTITY, { ticketId, ...identity }, at);
};

export const updateIdentity = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  changes: Partial<RequesterIdentity>,
): Promise<void> => {
  await from(strapi, trx, tableOf(strapi, IDENTITY)).where({ ticket_id: ticketId }).update(columnsFor(changes));
};
