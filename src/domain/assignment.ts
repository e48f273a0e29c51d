/** Users by their ids. */
export interface AssignmentFacts {
  /** Who assigns; null for a token, which is nobody. */
  readonly callerId: number | null;
  /** Who has the ticket. */
  readonly before: number | null;
  /** Who is to have it. */
  readonly after: number | null;
}

/** Whether an assignment gives a ticket to others, or takes it from others: that needs the right to it (5.16). */
export const concernsOthers = ({ callerId, before, after }: AssignmentFacts): boolean =>
  [before, after].some((id) => id !== null && id !== callerId);
