import type { Core } from '@strapi/strapi';
import { type Course, resumed, type StepChange, settle } from '../../../domain/step-run';
import { from, type Transaction, tableOf } from '../../../write/store';
import { dropStepAlerts, recordStepAlerts } from '../../notification/services/step-alerts';
import { type Actor, type HistoryEntry, recordHistory, SYSTEM } from '../../ticket-history/services/record-history';
import { loadSteps, STEP, saveSteps, type TicketStep } from './step-rows';

const ACTIONS = { started: 'stepStarted', finished: 'stepFinished' } as const;

/** Who did something to one of the steps; the others do what follows by themselves. */
interface Doer {
  readonly actor: Actor;
  readonly stepId: number;
}

/** What the history says of a step that started or finished. */
export const stepEntry = (steps: readonly TicketStep[], { id, kind, at }: StepChange, doer?: Doer): HistoryEntry[] =>
  steps
    .filter((step) => step.id === id)
    .map(({ ticketId, documentId, name }) => ({
      ticketId,
      at,
      actor: doer?.stepId === id ? doer.actor : SYSTEM,
      action: ACTIONS[kind],
      changes: { step: { documentId, name } },
    }));

/** What comes with steps that start and finish: the history, and alerts on the time of those that run. */
const recordChanges = async (
  strapi: Core.Strapi,
  trx: Transaction,
  steps: readonly TicketStep[],
  changes: readonly StepChange[],
  doer?: Doer,
): Promise<void> => {
  await recordHistory(
    strapi,
    trx,
    changes.flatMap((change) => stepEntry(steps, change, doer)),
  );
  const idsOf = (kind: StepChange['kind']): Set<number> =>
    new Set(changes.filter((change) => change.kind === kind).map(({ id }) => id));
  const [begun, ended] = [idsOf('started'), idsOf('finished')];
  await recordStepAlerts(
    strapi,
    trx,
    steps.filter(({ id }) => begun.has(id)),
  );
  await dropStepAlerts(
    strapi,
    trx,
    steps.filter(({ id }) => ended.has(id)),
    new Date(),
  );
};

/** Stores a course of a ticket's steps, with its history. */
export const saveCourse = async (
  strapi: Core.Strapi,
  trx: Transaction,
  before: readonly TicketStep[],
  { steps, changes }: Course<TicketStep>,
  doer?: Doer,
): Promise<void> => {
  if (changes.length === 0) return;
  await saveSteps(strapi, trx, before, steps);
  await recordChanges(strapi, trx, steps, changes, doer);
};

/**
 * A ticket's steps with all that has happened by itself until `now`, which is stored if it was not yet. The caller
 * holds the ticket's row, so a step finishes by itself once, whoever asks (5.14).
 */
export const settledSteps = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  now: Date,
): Promise<TicketStep[]> => {
  const before = await loadSteps(strapi, trx, ticketId);
  const course = settle(before, now);
  await saveCourse(strapi, trx, before, course);
  return [...course.steps];
};

/** How many steps of the main flow are not finished: closing then needs a reason (5.14). The caller holds the ticket. */
export const unfinishedMainSteps = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  now: Date = new Date(),
): Promise<number> => {
  const steps = await settledSteps(strapi, trx, ticketId, now);
  return steps.filter(({ flow, finishedAt }) => flow === 'main' && finishedAt === null).length;
};

/** Nothing happens by itself to the steps of a ticket that is closed or canceled. */
export const pauseSteps = async (strapi: Core.Strapi, trx: Transaction, ticketId: number): Promise<void> => {
  await from(strapi, trx, tableOf(strapi, STEP))
    .where({ ticket_id: ticketId })
    .whereNotNull('finishes_at')
    .update({ finishes_at: null });
};

/** The steps of a ticket that is taken up again go on. */
export const resumeSteps = async (strapi: Core.Strapi, trx: Transaction, ticketId: number, at: Date): Promise<void> => {
  const before = await loadSteps(strapi, trx, ticketId);
  await saveSteps(strapi, trx, before, resumed(before, at));
};
