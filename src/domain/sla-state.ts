/** Where a ticket stands in its time (5.13). */
export interface SlaState {
  /** Elapsed part of the time between opening and due date, in whole per cent; above 100 once that is over. */
  readonly percent: number;
  readonly overdue: boolean;
}

export interface SlaFacts {
  readonly startedAt: Date;
  readonly dueAt: Date;
  /** When the clock stopped; null while the ticket is being treated. */
  readonly closedAt: Date | null;
}

/** How much of a ticket's time is used up at `now`. The clock runs from the opening and stops at closing (5.13). */
export const slaState = ({ startedAt, dueAt, closedAt }: SlaFacts, now: Date): SlaState => {
  const at = (closedAt ?? now).getTime();
  const span = dueAt.getTime() - startedAt.getTime();
  const used = Math.max(0, at - startedAt.getTime());
  return {
    percent: span > 0 ? Math.floor((used * 100) / span) : 100,
    overdue: at > dueAt.getTime(),
  };
};
