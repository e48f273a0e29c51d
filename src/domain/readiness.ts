import type { SolutionFlow } from './solution-order';

export type ReadinessReason = 'SOLUTION_REQUIRED';

export interface Readiness {
  readonly ready: boolean;
  readonly reasons: readonly ReadinessReason[];
}

export interface ReadinessFacts {
  /** The type's `solutionRequired`. */
  readonly solutionRequired: boolean;
  readonly solutions: readonly { readonly flow: SolutionFlow; readonly active: boolean }[];
}

/** What makes a solution count: that of a column and of an attribute, so that queries ask the same (4.3). */
export const SOLVES = { flow: 'main', active: true } as const;

/** An occurrence is ready when its type asks for no solution, or it has an active one in its main flow (4.3). */
export const readiness = ({ solutionRequired, solutions }: ReadinessFacts): Readiness => {
  const reasons: ReadinessReason[] = [];
  const solved = solutions.some(({ flow, active }) => flow === SOLVES.flow && active === SOLVES.active);
  if (solutionRequired && !solved) reasons.push('SOLUTION_REQUIRED');
  return { ready: reasons.length === 0, reasons };
};
