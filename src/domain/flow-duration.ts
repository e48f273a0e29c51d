import { type DurationUnit, inMinutes } from './duration';

export interface TimedStep {
  readonly parallel: boolean;
  readonly deadlineValue: number | null;
  readonly deadlineUnit: DurationUnit | null;
}

const minutesOf = ({ deadlineValue, deadlineUnit }: TimedStep): number =>
  deadlineValue === null || deadlineUnit === null ? 0 : inMinutes(deadlineValue, deadlineUnit);

/**
 * How many minutes the steps of a solution may take by their deadlines: steps follow each other, and a run of
 * consecutive parallel ones takes as long as its longest (5.14). A step without a deadline counts nothing.
 */
export const flowMinutes = (steps: readonly TimedStep[]): number => {
  let total = 0;
  let longestInRun = 0;
  for (const step of steps) {
    if (step.parallel) {
      longestInRun = Math.max(longestInRun, minutesOf(step));
      continue;
    }
    total += longestInRun + minutesOf(step);
    longestInRun = 0;
  }
  return total + longestInRun;
};

/** Whether the deadlines of a solution's steps leave no time to keep the occurrence's SLA. */
export const exceedsSla = (
  steps: readonly TimedStep[],
  sla: { readonly value: number; readonly unit: DurationUnit },
): boolean => flowMinutes(steps) > inMinutes(sla.value, sla.unit);
