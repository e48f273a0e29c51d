import type { Core } from '@strapi/strapi';
import {
  type AlertRecipient,
  type Audience,
  alertNotices,
  assignedNotices,
  linkedNotices,
  type Notice,
  surveyNotices,
  surveyOf,
} from '../../../domain/notification';
import type { Transaction } from '../../../write/store';
import { loadAlert } from './alert-facts';
import { inRole, listedUsers, NOBODY, only, placesOf, withoutBlocked } from './audience';
import { dropNotices, insertNotices } from './notice-rows';
import { renewStepAlerts } from './step-alerts';
import { loadNoticeFacts, type NoticeFacts, type TicketFacts } from './ticket-facts';

/** What happened to a ticket, at `at`, that somebody is told of, or that changes whom an alert is for (5.15). */
export interface Cause {
  readonly kind: 'reclassified' | 'assigned' | 'transferred' | 'reopened' | 'closed' | 'canceled';
  readonly ticketId: number;
  readonly at: Date;
}

const alertsOf = async (
  strapi: Core.Strapi,
  trx: Transaction,
  facts: TicketFacts,
  since: Date,
): Promise<readonly Notice[]> => {
  const { alertId, sectorId, solutionGroupId, assigneeId, startedAt, dueAt } = facts;
  if (alertId === null) return [];
  const alert = await loadAlert(strapi, trx, alertId);
  const groupIds = only(solutionGroupId);
  const places = await placesOf(strapi, trx, { sectorIds: [sectorId], groupIds });
  const users = await listedUsers(strapi, trx, facts);
  const audience: Record<AlertRecipient, Audience> = {
    assignee: { ...NOBODY, userIds: only(assigneeId) },
    sector: places.sectors(sectorId),
    solutionGroup: places.groups(...groupIds),
    responsible: inRole(users, 'responsible'),
    supervisor: inRole(users, 'supervisor'),
    manager: inRole(users, 'manager'),
  };
  return withoutBlocked(strapi, trx, alertNotices(alert, { startedAt, dueAt, audience, stepId: null }, since));
};

const linkedOf = async (strapi: Core.Strapi, trx: Transaction, facts: TicketFacts): Promise<Notice[]> => {
  const sectorIds = [...new Set([facts.sectorId, ...only(facts.occurrenceSectorId)])];
  const places = await placesOf(strapi, trx, { sectorIds, groupIds: [] });
  return linkedNotices(places.sectors(...sectorIds));
};

/** Who is told of a ticket that is linked to an occurrence, and whom its alerts will be for. */
export const openingNotices = async (strapi: Core.Strapi, trx: Transaction, facts: TicketFacts): Promise<Notice[]> => [
  ...(await linkedOf(strapi, trx, facts)),
  ...(await alertsOf(strapi, trx, facts, facts.startedAt)),
];

type Recorder = (strapi: Core.Strapi, trx: Transaction, facts: NoticeFacts, at: Date) => Promise<readonly Notice[]>;

/** Whom the alerts of a ticket are for may have changed: those that are still to come are worked out anew. */
const renewedAlerts: Recorder = async (strapi, trx, facts, at) => {
  const { ticketId, alertId } = facts;
  if (alertId !== null) await dropNotices(strapi, trx, { ticketId, kinds: ['alert'], since: at });
  return alertsOf(strapi, trx, facts, at);
};

const ended: Recorder = async (strapi, trx, { ticketId }, at) => {
  await dropNotices(strapi, trx, { ticketId, kinds: ['alert', 'stepAlert'], since: at });
  return [];
};

const RECORDED: Readonly<Record<Cause['kind'], Recorder>> = {
  reclassified: async (strapi, trx, facts) => {
    await dropNotices(strapi, trx, { ticketId: facts.ticketId, kinds: ['alert'] });
    return openingNotices(strapi, trx, facts);
  },
  assigned: async (strapi, trx, facts, at) => {
    await renewStepAlerts(strapi, trx, facts.ticketId, at);
    return [...assignedNotices(facts.assigneeId), ...(await renewedAlerts(strapi, trx, facts, at))];
  },
  transferred: renewedAlerts,
  reopened: async (strapi, trx, facts, at) => {
    await dropNotices(strapi, trx, { ticketId: facts.ticketId, kinds: ['survey'] });
    await renewStepAlerts(strapi, trx, facts.ticketId, at);
    return renewedAlerts(strapi, trx, facts, at);
  },
  closed: async (strapi, trx, facts, at) => {
    await ended(strapi, trx, facts, at);
    return surveyNotices(surveyOf(facts.survey.occurrence, facts.survey.type), facts.hasRequester);
  },
  canceled: ended,
};

/**
 * Records who is to be told of what happened to a ticket, in the transaction in which it happened and after the
 * ticket's row is as it is to be: one row a recipient, with nothing of the ticket in it (5.15). Sending is not done here.
 */
export const recordNotifications = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { kind, ticketId, at }: Cause,
): Promise<void> => {
  const facts = await loadNoticeFacts(strapi, trx, ticketId);
  if (!facts) return;
  await insertNotices(strapi, trx, ticketId, await RECORDED[kind](strapi, trx, facts, at));
};
