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
  const identity = row.anonymous ? { customer: null, inventoryItem: null } : {};
  // Into the row, for a copy of so many attributes is dear in a page of them.
  return Object.assign(row, relationsIn(raw), identity, {
    customerHidden: row.anonymous,
    slaState: slaState(row, now),
  });
};

/** One row of a list, with what `access` lets the caller see. */
export const listedRow = (raw: Raw, access: Exclude<Access, 'none'>, now: Date) => {
  const ticket = staffTicket(raw, now);
  const view = access === 'full' ? viewOf(ticket, ROW_ATTRIBUTES) : viewOf(ticket, SUMMARY_ATTRIBUTES);
  return Object.assign(view, { access });
};

export type ListedRow = ReturnType<typeof listedRow>;
