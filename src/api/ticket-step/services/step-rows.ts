import type { Core } from '@strapi/strapi';
import type { SlaUnit } from '../../../domain/sla';
import type { StepRun } from '../../../domain/step-run';
import { newDocumentId } from '../../../write/document-id';
import { from, type Transaction, tableOf } from '../../../write/store';
import { dateOf, jsonOf, type Raw } from '../../ticket/services/ticket-row';

export const STEP = 'api::ticket-step.ticket-step';

/** Somebody in a step's list of Users. */
export interface StepUser {
  readonly userId: number;
  readonly role: string;
}

/** A ticket's step as it is stored. */
export interface TicketStep extends StepRun {
  readonly documentId: string;
  readonly ticketId: number;
  readonly name: string;
  readonly flow: 'main' | 'alternative';
  readonly sectorId: number | null;
  readonly solutionGroupId: number | null;
  readonly alertId: number | null;
  readonly users: readonly StepUser[];
  /** Null where it finished by itself. */
  readonly finishedById: number | null;
}

const idOf = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

const stepOf = (raw: Raw): TicketStep => ({
  id: Number(raw['id']),
  documentId: String(raw['document_id']),
  ticketId: Number(raw['ticket_id']),
  name: String(raw['name']),
  flow: raw['flow'] as TicketStep['flow'],
  parallel: Boolean(raw['parallel']),
  autoStart: Boolean(raw['auto_start']),
  autoFinish: Boolean(raw['auto_finish']),
  deadline:
    raw['deadline_value'] === null
      ? null
      : { value: Number(raw['deadline_value']), unit: raw['deadline_unit'] as SlaUnit },
  startedAt: dateOf(raw['started_at']),
  dueAt: dateOf(raw['due_at']),
  finishesAt: dateOf(raw['finishes_at']),
  finishedAt: dateOf(raw['finished_at']),
  sectorId: idOf(raw['sector_id']),
  solutionGroupId: idOf(raw['solution_group_id']),
  alertId: idOf(raw['alert_id']),
  users: (jsonOf(raw['user_roles']) ?? []) as TicketStep['users'],
  finishedById: idOf(raw['finished_by_id']),
});

/** The steps of a ticket, in order. Whoever changes them holds the ticket's row. */
export const loadSteps = async (strapi: Core.Strapi, trx: Transaction, ticketId: number): Promise<TicketStep[]> => {
  const rows: Raw[] = await from(strapi, trx, tableOf(strapi, STEP))
    .where({ ticket_id: ticketId })
    .orderBy(['position', 'id']);
  return rows.map(stepOf);
};

/** What of a step changes while it runs. */
const courseOf = ({
  startedAt,
  dueAt,
  finishesAt,
  finishedAt,
  finishedById,
  sectorId,
  solutionGroupId,
}: TicketStep) => ({
  started_at: startedAt,
  due_at: dueAt,
  finishes_at: finishesAt,
  finished_at: finishedAt,
  finished_by_id: finishedById,
  sector_id: sectorId,
  solution_group_id: solutionGroupId,
});

/** Stores the steps that are not as they were. A step that is finished is never written again. */
export const saveSteps = async (
  strapi: Core.Strapi,
  trx: Transaction,
  before: readonly TicketStep[],
  after: readonly TicketStep[],
): Promise<void> => {
  const now = new Date();
  for (const step of after.filter((each) => !before.includes(each))) {
    await from(strapi, trx, tableOf(strapi, STEP))
      .where({ id: step.id })
      .whereNull('finished_at')
      .update({ ...courseOf(step), updated_at: now });
  }
};

/** A step that is not stored yet. */
export type NewStep = Omit<TicketStep, 'id' | 'documentId' | 'ticketId'>;

/** Stores new steps of a ticket in their order and returns them with their ids: one statement. */
export const insertSteps = async (
  strapi: Core.Strapi,
  trx: Transaction,
  ticketId: number,
  steps: readonly NewStep[],
): Promise<TicketStep[]> => {
  const now = new Date();
  const made = steps.map((step) => ({ ...step, id: 0, documentId: newDocumentId(), ticketId }));
  const rows = made.map((step, index) => ({
    ...courseOf(step),
    document_id: step.documentId,
    ticket_id: step.ticketId,
    position: index + 1,
    name: step.name,
    flow: step.flow,
    deadline_value: step.deadline?.value ?? null,
    deadline_unit: step.deadline?.unit ?? null,
    parallel: step.parallel,
    auto_start: step.autoStart,
    auto_finish: step.autoFinish,
    alert_id: step.alertId,
    user_ids: JSON.stringify([...new Set(step.users.map(({ userId }) => userId))]),
    user_roles: JSON.stringify(step.users),
    created_at: now,
    updated_at: now,
  }));
  const stored: { id: number; document_id: string }[] = await from(strapi, trx, tableOf(strapi, STEP))
    .insert(rows)
    .returning(['id', 'document_id']);
  const ids = new Map(stored.map(({ id, document_id }) => [document_id, id]));
  return made.map((step) => ({ ...step, id: Number(ids.get(step.documentId)) }));
};
