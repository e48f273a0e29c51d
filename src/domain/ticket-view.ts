/** The summary row: all that who is not involved learns of a restricted or confidential ticket (5.3). */
export const SUMMARY_ATTRIBUTES = [
  'documentId',
  'protocol',
  'occurrenceType',
  'occurrence',
  'status',
  'sector',
  'startedAt',
  'dueAt',
  'closedAt',
  'slaState',
  'anonymous',
  'confidential',
  'highCriticality',
] as const;

/** What a list shows of a ticket that the caller may see in full: nothing that can be long. */
export const ROW_ATTRIBUTES = [
  ...SUMMARY_ATTRIBUTES,
  'subject',
  'origin',
  'sectorOrigin',
  'customer',
  'customerHidden',
  'creator',
  'assignee',
  'solutionGroup',
  'solution',
  'classification',
  'typeClassification',
  'occurrenceClassification',
  'inventoryItem',
  'slaValue',
  'slaUnit',
  'pendingRequirements',
  'createdAt',
  'updatedAt',
] as const;

/** Everything (5). */
export const DETAIL_ATTRIBUTES = [
  ...ROW_ATTRIBUTES,
  'description',
  'formAnswers',
  'extraFields',
  'steps',
  'attachments',
] as const;

/** What requesters see of their own tickets in a list: what they asked, and how far it is; not who treats it and how. */
export const REQUESTER_ROW_ATTRIBUTES = [
  'documentId',
  'protocol',
  'occurrenceType',
  'occurrence',
  'subject',
  'status',
  'origin',
  'sector',
  'customer',
  'inventoryItem',
  'startedAt',
  'dueAt',
  'closedAt',
  'slaValue',
  'slaUnit',
  'slaState',
  'anonymous',
  'confidential',
  'pendingRequirements',
  'updatedAt',
] as const;

/** The requester's own ticket with what they wrote and sent; the same whether it is anonymous or not (5.5). */
export const REQUESTER_DETAIL_ATTRIBUTES = [
  ...REQUESTER_ROW_ATTRIBUTES,
  'description',
  'formAnswers',
  'extraFields',
  'attachments',
] as const;

/** The named attributes of `ticket` and no other; what is missing is null. */
export const viewOf = <Ticket extends object, Name extends keyof Ticket & string>(
  ticket: Ticket,
  attributes: readonly Name[],
): Pick<Ticket, Name> => {
  const view: Record<string, unknown> = {};
  for (const name of attributes) view[name] = ticket[name] ?? null;
  return view as Pick<Ticket, Name>;
};
