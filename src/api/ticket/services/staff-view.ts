import { slaState } from '../../../domain/sla-state';
import { ROW_ATTRIBUTES, SUMMARY_ATTRIBUTES, viewOf } from '../../../domain/ticket-view';
import type { Access } from '../../../domain/visibility';
import { type Names, type Related, relationsOf, SUMMARY_RELATIONS, TICKET_RELATIONS } from './ticket-relations';
import type { TicketRow } from './ticket-row';

/** A ticket whose relations are to be named for who has `access` to it. */
export const relatedTo = (row: TicketRow, access: Exclude<Access, 'none'>): Related => ({
  row,
  relations: access === 'full' ? TICKET_RELATIONS : SUMMARY_RELATIONS,
});

/**
 * A ticket's attributes with its relations as `{documentId, name}`. An anonymous one has no requester for the office,
 * whatever should be in its row (5.5).
 */
export const staffTicket = (row: TicketRow, names: Names, now: Date) => {
  const identity = row.anonymous ? { customer: null, inventoryItem: null } : {};
  return Object.assign(relationsOf(row, names), row, identity, {
    customerHidden: row.anonymous,
    slaState: slaState(row, now),
  });
};

/** One row of a list, with what `access` lets the caller see. */
export const listedRow = (row: TicketRow, access: Exclude<Access, 'none'>, names: Names, now: Date) => {
  const ticket = staffTicket(row, names, now);
  const view = access === 'full' ? viewOf(ticket, ROW_ATTRIBUTES) : viewOf(ticket, SUMMARY_ATTRIBUTES);
  return Object.assign(view, { access });
};

export type ListedRow = ReturnType<typeof listedRow>;
