import { invalid, required, type Violation } from './violation';

export interface Step {
  readonly path: readonly string[];
  readonly hasSector: boolean;
  readonly hasSolutionGroup: boolean;
  readonly deadlineValue: number | null;
  readonly deadlineUnit: string | null;
  readonly autoFinish: boolean;
}

/**
 * A step is treated by a sector or a solution group (3). Its deadline is a number and a unit, or neither; a step
 * that finishes by itself when its deadline passes (5.14) has one.
 */
export const stepViolations = (step: Step): Violation[] => {
  const violations: Violation[] = [];
  if (!step.hasSector && !step.hasSolutionGroup) violations.push(invalid([...step.path, 'sector'], 'treaterMissing'));
  const hasValue = step.deadlineValue !== null;
  const hasUnit = step.deadlineUnit !== null;
  if (hasValue !== hasUnit) {
    violations.push(invalid([...step.path, hasValue ? 'deadlineUnit' : 'deadlineValue'], 'deadlineIncomplete'));
  }
  if (step.autoFinish && !hasValue && !hasUnit) violations.push(required([...step.path, 'deadlineValue']));
  return violations;
};
