import { dueAt, type SlaUnit } from './sla';
import { isEnded, type TicketStatus } from './ticket-status';
import type { Violation } from './violation';

export interface Deadline {
  readonly value: number;
  readonly unit: SlaUnit;
}

/** A step of a ticket in its course (specification, 5.14). */
export interface StepRun {
  readonly id: number;
  readonly parallel: boolean;
  readonly autoStart: boolean;
  readonly autoFinish: boolean;
  readonly deadline: Deadline | null;
  readonly startedAt: Date | null;
  /** The deadline, counted from the start. */
  readonly dueAt: Date | null;
  /** When it finishes by itself; null while it does not run, and where somebody finishes it. */
  readonly finishesAt: Date | null;
  readonly finishedAt: Date | null;
}

/** Something that a step did by itself, and when. */
export interface StepChange {
  readonly id: number;
  readonly kind: 'started' | 'finished';
  readonly at: Date;
}

/** A ticket's steps after something happened, with what followed from it in the order of time. */
export interface Course<Step extends StepRun> {
  readonly steps: readonly Step[];
  readonly changes: readonly StepChange[];
}

/** Steps that start together: a run of consecutive parallel ones, or one that is not parallel. */
export const runsOf = <Step extends Pick<StepRun, 'parallel'>>(steps: readonly Step[]): Step[][] =>
  steps.reduce<Step[][]>((runs, step) => {
    const last = runs.at(-1);
    if (last && step.parallel && last.every(({ parallel }) => parallel)) last.push(step);
    else runs.push([step]);
    return runs;
  }, []);

/** The steps whose turn it is and that nobody has started: all before their run are finished. */
export const awaiting = <Step extends StepRun>(steps: readonly Step[]): Step[] => {
  const run = runsOf(steps).find((each) => each.some(({ finishedAt }) => finishedAt === null)) ?? [];
  return run.filter(({ startedAt }) => startedAt === null);
};

const replace = <Step extends StepRun>(steps: readonly Step[], changed: Step): Step[] =>
  steps.map((step) => (step.id === changed.id ? changed : step));

const running = <Step extends StepRun>(step: Step, at: Date): Step => {
  const due = step.deadline && dueAt(at, step.deadline.value, step.deadline.unit);
  return { ...step, startedAt: at, dueAt: due, finishesAt: step.autoFinish ? due : null };
};

const finished = <Step extends StepRun>(step: Step, at: Date): Step => ({ ...step, finishesAt: null, finishedAt: at });

/** Starts what starts by itself now that its turn has come. */
export const proceed = <Step extends StepRun>(steps: readonly Step[], at: Date): Course<Step> => {
  const starting = awaiting(steps).filter(({ autoStart }) => autoStart);
  return {
    steps: starting.reduce<readonly Step[]>((all, step) => replace(all, running(step, at)), steps),
    changes: starting.map(({ id }) => ({ id, kind: 'started', at })),
  };
};

/** The step that finishes by itself next, at `now` or before. */
const nextToFinish = <Step extends StepRun>(steps: readonly Step[], now: Date): (Step & { finishesAt: Date }) | null =>
  steps
    .filter((step): step is Step & { finishesAt: Date } => step.finishesAt !== null && step.finishesAt <= now)
    .reduce<(Step & { finishesAt: Date }) | null>(
      (first, step) => (first && first.finishesAt <= step.finishesAt ? first : step),
      null,
    );

const finish = <Step extends StepRun>(steps: readonly Step[], step: Step, at: Date): Course<Step> => {
  const next = proceed(replace(steps, finished(step, at)), at);
  return { steps: next.steps, changes: [{ id: step.id, kind: 'finished', at }, ...next.changes] };
};

/**
 * All that has happened by itself until `now`, each at its own time however late this is asked: a step finishes at its
 * deadline, and what follows starts then. Asking once for a long time and often in between give the same.
 */
export const settle = <Step extends StepRun>(steps: readonly Step[], now: Date): Course<Step> => {
  const step = nextToFinish(steps, now);
  if (!step) return { steps, changes: [] };
  const first = finish(steps, step, step.finishesAt);
  const rest = settle(first.steps, now);
  return { steps: rest.steps, changes: [...first.changes, ...rest.changes] };
};

/** What can be done to a step; another is refused as an invalid transition. */
export type StepAction = 'start' | 'finish' | 'transfer';

/** Whether somebody can do `action` to a step now: start one whose turn it is; finish or hand on one that runs (5.14). */
export const canBe = (steps: readonly StepRun[], id: number, action: StepAction): boolean => {
  if (action === 'start') return awaiting(steps).some((step) => step.id === id);
  return steps.some((step) => step.id === id && step.startedAt !== null && step.finishedAt === null);
};

/** Why `action` is refused: the ticket has ended, or the step's course does not allow it now (5.14). */
export const stepActionViolations = (
  status: TicketStatus,
  steps: readonly StepRun[],
  id: number,
  action: StepAction,
): Violation[] => {
  if (isEnded(status)) return [{ path: ['status'], code: 'INVALID_TRANSITION', values: { from: status } }];
  return canBe(steps, id, action) ? [] : [{ path: [], code: 'INVALID_TRANSITION', reason: 'stepTransition' }];
};

/** The steps after somebody started or finished one of them, with what follows by itself. */
export const afterAction = <Step extends StepRun>(
  steps: readonly Step[],
  id: number,
  action: 'start' | 'finish',
  at: Date,
): Course<Step> => {
  const step = steps.find((each) => each.id === id);
  if (!step) return { steps, changes: [] };
  if (action === 'finish') return finish(steps, step, at);
  return { steps: replace(steps, running(step, at)), changes: [{ id, kind: 'started', at }] };
};

/**
 * The steps of a ticket that is taken up again: what would have finished by itself while nobody treated the ticket
 * finishes when it is taken up.
 */
export const resumed = <Step extends StepRun>(steps: readonly Step[], at: Date): Step[] =>
  steps.map((step) => {
    const { autoFinish, startedAt, finishedAt, dueAt: due } = step;
    if (!autoFinish || startedAt === null || finishedAt !== null || due === null) return step;
    return { ...step, finishesAt: due > at ? due : at };
  });

interface Treaters {
  readonly sectorId: number | null;
  readonly solutionGroupId: number | null;
}

interface Membership {
  readonly sectorIds: readonly number[];
  readonly solutionGroupIds: readonly number[];
}

/** A step is started, finished and handed on by the members of its sector or group (5.14). */
export const isTreatedBy = (step: Treaters, { sectorIds, solutionGroupIds }: Membership): boolean =>
  (step.sectorId !== null && sectorIds.includes(step.sectorId)) ||
  (step.solutionGroupId !== null && solutionGroupIds.includes(step.solutionGroupId));
