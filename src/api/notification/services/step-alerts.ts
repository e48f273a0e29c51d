import type { Core } from '@strapi/strapi';
import { type AlertRecipient, type Audience, alertNotices, type Notice } from '../../../domain/notification';
import { from, type Transaction, tableOf } from '../../../write/store';
import { loadSteps, type TicketStep } from '../../ticket-step/services/step-rows';
import { loadAlert } from './alert-facts';
import { inRole, NOBODY, only, placesOf, withoutBlocked } from './audience';
import { dropNotices, insertNotices } from './notice-rows';

const TICKET = 'api::ticket.ticket';

/** What of a step its alerts go by. */
type AlertedStep = Pick<
  TicketStep,
  'id' | 'alertId' | 'startedAt' | 'dueAt' | 'sectorId' | 'solutionGroupId' | 'users'
>;

/** A step that runs towards a deadline that an alert watches. */
type Watched<Step> = Step & { readonly alertId: number; readonly startedAt: Date; readonly dueAt: Date };

const isWatched = <Step extends AlertedStep>(step: Step): step is Watched<Step> =>
  step.alertId !== null && step.startedAt !== null && step.dueAt !== null;

const audienceOf = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { sectorId, solutionGroupId, users }: AlertedStep,
  assigneeId: number | null,
): Promise<Record<AlertRecipient, Audience>> => {
  const [sectorIds, groupIds] = [only(sectorId), only(solutionGroupId)];
  const places = await placesOf(strapi, trx, { sectorIds, groupIds });
  return {
    assignee: { ...NOBODY, userIds: only(assigneeId) },
    sector: places.sectors(...sectorIds),
    solutionGroup: places.groups(...groupIds),
    responsible: inRole(users, 'responsible'),
    supervisor: inRole(users, 'supervisor'),
    manager: inRole(users, 'manager'),
  };
};

/** Who is responsible for a ticket. */
export const assigneeOf = async (strapi: Core.Strapi, trx: Transaction, ticketId: number): Promise<number | null> => {
  const row: { assignee_id: number | null } | undefined = await from(strapi, trx, tableOf(strapi, TICKET))
    .where({ id: ticketId })
    .first('assignee_id');
  return row?.assignee_id ?? null;
};

/** The alerts on the time of steps that run; those that were due before `since`, or the step's start, are left out. */
export const stepNotices = async (
  strapi: Core.Strapi,
  trx: Transaction,
  steps: readonly AlertedStep[],
  assigneeId: number | null,
  since?: Date,
): Promise<Notice[]> => {
  const notices: Notice[] = [];
  for (const step of steps.filter(isWatched)) {
    const { id: stepId, alertId, startedAt, dueAt } = step;
    const alert = await loadAlert(strapi, trx, alertId);
    const audience = await audienceOf(strapi, trx, step, assigneeId);
    notices.push(...alertNotices(alert, { startedAt, dueAt, audience, stepId }, since ?? startedAt));
  }
  return withoutBlocked(strapi, trx, notices);
};

/** Records the alerts on the time of steps of one ticket (5.14, 5.15); those that were due before `since` are left out. */
export const recordStepAlerts = async (
  strapi: Core.Strapi,
  trx: Transaction,
  steps: readonly TicketStep[],
  since?: Date,
): Promise<void> => {
  const watched = steps.filter(isWatched);
  const [{ ticketId } = { ticketId: null }] = watched;
  if (ticketId === null) return;
  const assigneeId = await assigneeOf(strapi, trx, ticketId);
  await insertNotices(strapi, trx, ticketId, await stepNotices(strapi, trx, watched, assigneeId, since));
};

/** Takes back the alerts of steps that end at `at`, or when they were finished, which are still to come then. */
export const dropStepAlerts = async (
  strapi: Core.Strapi,
  trx: Transaction,
  steps: readonly TicketStep[],
  at: Date,
): Promise<void> => {
  for (const { id, ticketId, finishedAt } of steps.filter(isWatched)) {
    await dropNotices(strapi, trx, { ticketId, kinds: ['stepAlert'], stepId: id, since: finishedAt ?? at });
  }
};

/** Whom the alerts of running steps are for may have changed: those that are still to come are worked out anew. */
export const renewStepAlerts = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  at: Date,
): Promise<void> => {
  const running = (await loadSteps(strapi, trx, ticketId)).filter(({ finishedAt }) => finishedAt === null);
  await dropStepAlerts(strapi, trx, running, at);
  await recordStepAlerts(strapi, trx, running, at);
};
