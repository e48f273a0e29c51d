import type { Core } from '@strapi/strapi';
import { type AlertRecipient, type Audience, alertNotices } from '../../../domain/notification';
import { from, type Transaction, tableOf } from '../../../write/store';
import { loadSteps, type TicketStep } from '../../ticket-step/services/step-rows';
import { loadAlert } from './alert-facts';
import { inRole, NOBODY, only, placesOf } from './audience';
import { dropNotices, insertNotices } from './notice-rows';

const TICKET = 'api::ticket.ticket';

/** A step that runs towards a deadline that an alert watches. */
type WatchedStep = TicketStep & { readonly alertId: number; readonly startedAt: Date; readonly dueAt: Date };

const isWatched = (step: TicketStep): step is WatchedStep =>
  step.alertId !== null && step.startedAt !== null && step.dueAt !== null;

const audienceOf = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { sectorId, solutionGroupId, users }: TicketStep,
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

const assigneeOf = async (strapi: Core.Strapi, trx: Transaction, ticketId: number): Promise<number | null> => {
  const row: { assignee_id: number | null } | undefined = await from(strapi, trx, tableOf(strapi, TICKET))
    .where({ id: ticketId })
    .first('assignee_id');
  return row?.assignee_id ?? null;
};

/** Records the alerts on the time of steps that run (5.14, 5.15); those that were due before `since` are left out. */
export const recordStepAlerts = async (
  strapi: Core.Strapi,
  trx: Transaction,
  steps: readonly TicketStep[],
  since?: Date,
): Promise<void> => {
  for (const step of steps.filter(isWatched)) {
    const { id, ticketId, alertId, startedAt, dueAt } = step;
    const alert = await loadAlert(strapi, trx, alertId);
    const audience = await audienceOf(strapi, trx, step, await assigneeOf(strapi, trx, ticketId));
    const notices = alertNotices(alert, { startedAt, dueAt, audience, stepId: id }, since ?? startedAt);
    await insertNotices(strapi, trx, ticketId, notices);
  }
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
