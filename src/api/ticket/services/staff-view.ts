import { slaState } from '../../../domain/sla-state';
import { ROW_ATTRIBUTES, SUMMARY_ATTRIBUTES, viewOf } from '../../../domain/ticket-view';
import type { Access } from '../../../domain/visibility';
import { relationsIn } from './ticket-columns';
import { type Raw, ticketRow } from './ticket-row';

/**
 * A ticket's attributes with its relations as `{documentId, name}`. An anonymous one has no requester for the office,
 * whatever should be in its row (5.5).
 */
export const staffTicket = (raw: Raw, now: Date) => {
  const row = ticketRow(raw);
  const relations = relationsIn(raw);
  return {
    ...row,
    ...relations,
    ...(row.anonymous && { customer: null, inventoryItem: null }),
    customerHidden: row.anonymous,
    slaState: slaState(row, now),
  };
};

/** One row of a list, with what `access` lets the caller see. */
export const listedRow = (raw: Raw, access: Exclude<Access, 'none'>, now: Date) => {
  const ticket = staffTicket(raw, now);
  return {
    ...(access === 'full' ? viewOf(ticket, ROW_ATTRIBUTES) : viewOf(ticket, SUMMARY_ATTRIBUTES)),
    access,
  };
};

export type ListedRow = ReturnType<typeof listedRow>;
