import type { Violation } from './violation';

export const TICKET_STATUSES = ['open', 'inProgress', 'waiting', 'closed', 'canceled'] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** What is asked of a ticket: a status by a change, or one of the routes that end it, take it up again or treat it. */
export type StatusRequest = TicketStatus | 'close' | 'reopen' | 'treat';

const ENDED: readonly TicketStatus[] = ['closed', 'canceled'];

/** Whether nothing is to be done about a ticket any more. */
export const isEnded = (status: TicketStatus): boolean => ENDED.includes(status);

/** Where each request leads from each status; where nothing stands it is refused (5). */
const TRANSITIONS: Readonly<Record<TicketStatus, Partial<Record<StatusRequest, TicketStatus>>>> = {
  open: { open: 'open', inProgress: 'inProgress', canceled: 'canceled', close: 'closed', treat: 'open' },
  inProgress: {
    inProgress: 'inProgress',
    waiting: 'waiting',
    canceled: 'canceled',
    close: 'closed',
    treat: 'inProgress',
  },
  waiting: { waiting: 'waiting', inProgress: 'inProgress', canceled: 'canceled', close: 'closed', treat: 'waiting' },
  closed: { reopen: 'inProgress' },
  canceled: {},
};

/** The status after `request`; null where it is refused. `treat` is any other change: it leaves the status as it is. */
export const statusAfter = (status: TicketStatus, request: StatusRequest): TicketStatus | null =>
  TRANSITIONS[status][request] ?? null;

/** `open → inProgress ⇄ waiting → closed`; canceled from any but closed; closing and reopening by their routes only (5). */
export const transitionViolations = (status: TicketStatus, request: StatusRequest): Violation[] => {
  if (statusAfter(status, request) !== null) return [];
  return [{ path: ['status'], code: 'INVALID_TRANSITION', values: { from: status } }];
};
