import type { Core } from '@strapi/strapi';
import type { Notice } from '../../../domain/notification';
import { type Course, proceed } from '../../../domain/step-run';
import { from, type Transaction, tableOf } from '../../../write/store';
import { insertNotices } from '../../notification/services/notice-rows';
import { assigneeOf, dropStepAlerts, stepNotices } from '../../notification/services/step-alerts';
import { type HistoryEntry, recordHistory, SYSTEM } from '../../ticket-history/services/record-history';
import { settledSteps, stepEntry } from './course';
import { solutionSteps } from './solution-steps';
import { insertSteps, type NewStep, STEP, type TicketStep } from './step-rows';

/** What a ticket gets of a solution, as far as it is known before the ticket is. Until they are stored, the steps' places tell them apart. */
export interface PlannedSteps {
  readonly course: Course<NewStep & { readonly id: number }>;
  readonly notices: readonly Notice[];
}

/** What comes with steps that were stored. */
interface GivenParts {
  readonly history: readonly HistoryEntry[];
  readonly notices: readonly Notice[];
}

interface Plan {
  /** Null gives no steps: the ticket has no solution. */
  readonly solutionId: number | null;
  readonly assigneeId: number | null;
  readonly at: Date;
}

/** The steps of a solution, those that start by themselves begun at `at` (5.14), and whom their alerts will be for. Only reads. */
export const planSteps = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { solutionId, assigneeId, at }: Plan,
): Promise<PlannedSteps> => {
  const wanted = solutionId === null ? [] : await solutionSteps(strapi, trx, solutionId);
  const course = proceed(
    wanted.map((step, id) => ({ ...step, id })),
    at,
  );
  return { course, notices: await stepNotices(strapi, trx, course.steps, assigneeId) };
};

/** Stores the steps of a ticket that has none: one statement. Returns what is to be recorded with it. */
export const storePlanned = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  { course, notices }: PlannedSteps,
): Promise<GivenParts> => {
  if (course.steps.length === 0) return { history: [], notices: [] };
  const steps = await insertSteps(strapi, trx, ticketId, course.steps);
  const idAt = (place: number | null): number => steps[place ?? 0]?.id ?? 0;
  return {
    history: course.changes.flatMap((change) => stepEntry(steps, { ...change, id: idAt(change.id) })),
    notices: notices.map((notice) => ({ ...notice, stepId: idAt(notice.stepId) })),
  };
};

const replacedEntry = (ticketId: number, at: Date, steps: readonly TicketStep[]): HistoryEntry[] => {
  const begun = steps.filter(({ startedAt }) => startedAt !== null);
  if (begun.length === 0) return [];
  const kept = begun.map(({ documentId, name, startedAt, finishedAt }) => ({
    documentId,
    name,
    startedAt,
    finishedAt,
  }));
  return [{ ticketId, at, actor: SYSTEM, action: 'stepsReplaced', changes: { steps: kept } }];
};

const removeSteps = async (strapi: Core.Strapi, trx: Transaction, ticketId: number, at: Date): Promise<void> => {
  const steps = await settledSteps(strapi, trx, ticketId, at);
  if (steps.length === 0) return;
  await recordHistory(strapi, trx, replacedEntry(ticketId, at, steps));
  await dropStepAlerts(strapi, trx, steps, at);
  await from(strapi, trx, tableOf(strapi, STEP)).where({ ticket_id: ticketId }).delete();
};

export interface GivenSteps {
  readonly ticketId: number;
  /** Null takes all steps away: the ticket has no solution. */
  readonly solutionId: number | null;
  readonly at: Date;
}

/**
 * Gives a ticket the steps of its solution (5.14), in the transaction in which the solution is chosen. The steps of
 * another solution go; what had begun of them stays in the ticket's history.
 */
export const giveSteps = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { ticketId, solutionId, at }: GivenSteps,
): Promise<void> => {
  await removeSteps(strapi, trx, ticketId, at);
  if (solutionId === null) return;
  const assigneeId = await assigneeOf(strapi, trx, ticketId);
  const planned = await planSteps(strapi, trx, { solutionId, assigneeId, at });
  const { history, notices } = await storePlanned(strapi, trx, ticketId, planned);
  await recordHistory(strapi, trx, history);
  await insertNotices(strapi, trx, ticketId, notices);
};
