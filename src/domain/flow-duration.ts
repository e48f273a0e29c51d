import { dueAt, type SlaUnit } from './sla';
import { runsOf } from './step-run';

export interface TimedStep {
  readonly parallel: boolean;
  readonly deadlineValue: number | null;
  readonly deadlineUnit: SlaUnit | null;
}

const MINUTE = 60_000;

const inMinutes = (value: number | null, unit: SlaUnit | null): number =>
  value === null || unit === null ? 0 : dueAt(new Date(0), value, unit).getTime() / MINUTE;

/**
 * How many minutes the steps of a solution may take by their deadlines: what starts together takes as long as its
 * longest, one run follows the other (5.14). A step without a deadline counts nothing.
 */
export const flowMinutes = (steps: readonly TimedStep[]): number =>
  runsOf(steps)
    .map((run) => Math.max(...run.map(({ deadlineValue, deadlineUnit }) => inMinutes(deadlineValue, deadlineUnit))))
    .reduce((total, minutes) => total + minutes, 0);

/** Whether the deadlines of a solution's steps leave no time to keep the occurrence's SLA. */
export const exceedsSla = (
  steps: readonly TimedStep[],
  sla: { readonly value: number; readonly unit: SlaUnit },
): boolean => flowMinutes(steps) > inMinutes(sla.value, sla.unit);
