import type { SolutionFlow } from './solution-order';
import type { Violation } from './violation';

/** A solution as the rules of tickets see it. */
export interface TicketSolution {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly flow: SolutionFlow;
}

/** The solution that a ticket gets by itself: the only active one of its occurrence's main flow, if there is just one (5.9). */
export const preselected = <T extends TicketSolution>(solutions: readonly T[]): T | null => {
  const candidates = solutions.filter(({ flow, active }) => flow === 'main' && active);
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
};

export interface SolutionFacts {
  /** What the write names; undefined where it leaves the solution as it is, null where it takes it away. */
  readonly given: TicketSolution | null | undefined;
  readonly storedId: number | null;
  /** Those of the ticket's occurrence. */
  readonly solutions: readonly TicketSolution[];
  /** Whether the ticket has to have one after this write: the type asks for it, and staff write or the ticket is closed. */
  readonly required: boolean;
}

/** A ticket's solution is one of its occurrence, newly chosen only while active, and there is one where it is asked for (5.9). */
export const solutionViolations = ({ given, storedId, solutions, required }: SolutionFacts): Violation[] => {
  const path = ['solution'];
  if (given && given.id !== storedId) {
    if (!solutions.some(({ id }) => id === given.id)) return [{ path, code: 'SOLUTION_NOT_OF_OCCURRENCE' }];
    if (!given.active) return [{ path, code: 'RETIRED', values: { name: given.name } }];
  }
  const has = given === undefined ? storedId !== null : given !== null;
  return required && !has ? [{ path, code: 'SOLUTION_REQUIRED' }] : [];
};
