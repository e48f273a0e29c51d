/** An account's holder, as the customer that the account belongs to; null where it is no customer's. */
export interface RequesterFacts {
  readonly customerId: number | null;
}

/**
 * Whether a ticket is someone's own (5.2): it is for the customer whose account they have, be that in the ticket or, of
 * an anonymous one, in the record of its identity (5.5). Who opened a ticket for another is not its requester.
 */
export const isRequester = ({ customerId }: RequesterFacts, ticketFor: number | null): boolean =>
  customerId !== null && ticketFor === customerId;
