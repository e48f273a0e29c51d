import type { Core } from '@strapi/strapi';
import type { SurveyChoice } from '../../../domain/notification';
import { from, requiredLink, type Transaction, tableOf } from '../../../write/store';
import { IDENTITY } from '../../ticket/services/identity';
import { dateOf, type Raw } from '../../ticket/services/ticket-row';

const TICKET = 'api::ticket.ticket';
const TYPE = 'api::occurrence-type.occurrence-type';
const OCCURRENCE = 'api::occurrence.occurrence';

/** Whom a ticket concerns, and by when. */
export interface TicketFacts {
  readonly occurrenceId: number;
  readonly typeId: number;
  readonly sectorId: number;
  readonly occurrenceSectorId: number | null;
  readonly solutionGroupId: number | null;
  readonly assigneeId: number | null;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly alertId: number | null;
}

/** What the type and occurrence of a ticket say of telling people as well. */
export interface NoticeFacts extends TicketFacts {
  readonly ticketId: number;
  readonly survey: { readonly occurrence: SurveyChoice; readonly type: SurveyChoice };
  readonly hasRequester: boolean;
}

const idOf = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

const linked = (strapi: Core.Strapi, trx: Transaction, uid: string, attribute: string, alias: string) => {
  const link = requiredLink(strapi, uid, attribute);
  const owner = uid === TYPE ? 't.occurrence_type_id' : 't.occurrence_id';
  return from(strapi, trx, link.table)
    .where(link.own, trx.ref(owner))
    .orderBy('id')
    .limit(1)
    .select(link.target)
    .as(alias);
};

const factsIn = (ticketId: number, row: Raw): NoticeFacts => ({
  ticketId,
  occurrenceId: Number(row['occurrence_id']),
  typeId: Number(row['occurrence_type_id']),
  sectorId: Number(row['sector_id']),
  occurrenceSectorId: idOf(row['occurrence_sector']),
  solutionGroupId: idOf(row['solution_group_id']),
  assigneeId: idOf(row['assignee_id']),
  startedAt: dateOf(row['started_at']) ?? new Date(),
  dueAt: dateOf(row['due_at']) ?? new Date(),
  alertId: idOf(row['occurrence_alert']),
  survey: {
    occurrence: { surveyId: idOf(row['occurrence_survey']), bySms: Boolean(row['occurrence_sms']) },
    type: { surveyId: idOf(row['type_survey']), bySms: Boolean(row['type_sms']) },
  },
  hasRequester: row['customer_id'] !== null || row['hidden_requester'] !== null,
});

/** One statement. */
export const loadNoticeFacts = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
): Promise<NoticeFacts | undefined> => {
  const row: Raw | undefined = await from(strapi, trx, `${tableOf(strapi, TICKET)} as t`)
    .join(`${tableOf(strapi, OCCURRENCE)} as o`, 'o.id', 't.occurrence_id')
    .join(`${tableOf(strapi, TYPE)} as y`, 'y.id', 't.occurrence_type_id')
    .where({ 't.id': ticketId })
    .first([
      't.*',
      trx.ref('o.send_survey_by_sms').as('occurrence_sms'),
      trx.ref('y.send_survey_by_sms').as('type_sms'),
      linked(strapi, trx, OCCURRENCE, 'sector', 'occurrence_sector'),
      linked(strapi, trx, OCCURRENCE, 'alert', 'occurrence_alert'),
      linked(strapi, trx, OCCURRENCE, 'satisfactionSurvey', 'occurrence_survey'),
      linked(strapi, trx, TYPE, 'satisfactionSurvey', 'type_survey'),
      from(strapi, trx, tableOf(strapi, IDENTITY))
        .where('ticket_id', trx.ref('t.id'))
        .limit(1)
        .select(trx.raw('coalesce(customer_id, account_id)'))
        .as('hidden_requester'),
    ]);
  return row && factsIn(ticketId, row);
};
