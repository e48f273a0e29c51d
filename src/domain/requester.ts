/** An account and the customer that it belongs to. */
export interface RequesterFacts {
  readonly userId: number;
  readonly customerId: number | null;
}

/** Who a ticket is for; of an anonymous one, as the record of its identity has it (5.5). */
export interface RequestFacts {
  readonly customerId: number | null;
  readonly creatorId: number | null;
  readonly origin: string;
}

/** Origin of what customers open themselves; staff and gateways cannot give it in their name (5.9). */
export const CUSTOMERS_ORIGIN = 'portal';

/**
 * Whether a ticket is someone's own (5.2): it is for the customer whose account they have, or, where it is for no known
 * customer, they opened it as one. Who opened a ticket as staff is not its requester.
 */
export const isRequester = ({ userId, customerId }: RequesterFacts, ticket: RequestFacts): boolean => {
  if (ticket.customerId !== null) return ticket.customerId === customerId;
  return ticket.creatorId === userId && ticket.origin === CUSTOMERS_ORIGIN;
};
