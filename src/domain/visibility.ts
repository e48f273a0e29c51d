/** How much of a ticket someone sees; each shows all that the one before it does. */
export const ACCESSES = ['none', 'summary', 'full'] as const;
export type Access = (typeof ACCESSES)[number];

/** The type's flags are live, the ticket's is the stamp that it got when it was opened or reclassified (5.3, 5.4, 5.7). */
export interface TicketRestrictions {
  readonly detailRestrictedToSector: boolean;
  readonly listRestrictedToSector: boolean;
  readonly confidential: boolean;
}

/** How a staff user, or a token, stands to a ticket. A token is involved in nothing and has opened nothing. */
export interface Standing {
  readonly involved: boolean;
  readonly opener: boolean;
}

/** Refusals of a detail (6). */
export type DetailRefusal = 'DETAIL_RESTRICTED_TO_SECTOR' | 'CONFIDENTIAL';

/**
 * Why someone who is not involved gets no detail of a ticket; nothing where it is open to all staff. What may not be
 * listed may not be detailed either (5.4).
 */
export const restrictionsOf = (ticket: TicketRestrictions): DetailRefusal[] => [
  ...(ticket.detailRestrictedToSector || ticket.listRestrictedToSector
    ? (['DETAIL_RESTRICTED_TO_SECTOR'] as const)
    : []),
  ...(ticket.confidential ? (['CONFIDENTIAL'] as const) : []),
];

/**
 * What staff and tokens see of a ticket (5.2–5.6). Who is involved sees all of it; who opened it keeps at least the
 * summary row; a restricted type hides the detail, or the ticket altogether; a confidential ticket hides the detail.
 */
export const visibility = (ticket: TicketRestrictions, { involved, opener }: Standing): Access => {
  if (involved) return 'full';
  if (ticket.listRestrictedToSector && !opener) return 'none';
  return restrictionsOf(ticket).length > 0 ? 'summary' : 'full';
};
