/** Someone with an account. */
export interface RequesterFacts {
  readonly userId: number;
  /** The customer whose account it is now; null where it is no customer's. */
  readonly customerId: number | null;
}

/** Whom a ticket is for. */
export interface TicketFor {
  /** The customer in the ticket; an anonymous one has none in it. */
  readonly customerId: number | null;
  /** Of an anonymous ticket: the account that its customer had when it became anonymous. */
  readonly accountId: number | null;
}

/**
 * Whether a ticket is someone's own (5.2). It follows the customer: who has their account now. An anonymous one stays with
 * the account that asked (5.5): whoever may link accounts to customers could else look into it with their own. Who opened
 * a ticket for another is not its requester.
 */
export const isRequester = ({ userId, customerId }: RequesterFacts, ticket: TicketFor): boolean =>
  ticket.accountId === userId || (customerId !== null && ticket.customerId === customerId);
