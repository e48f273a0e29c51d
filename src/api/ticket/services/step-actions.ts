import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { afterAction, isTreatedBy, type StepAction, stepActionViolations } from '../../../domain/step-run';
import { isEnded } from '../../../domain/ticket-status';
import { invalid, type Violation } from '../../../domain/violation';
import { forbiddenError } from '../../../errors/forbidden';
import { messagesFor, sentence } from '../../../errors/language';
import { reject } from '../../../errors/reject';
import { dropStepAlerts, recordStepAlerts } from '../../notification/services/step-alerts';
import { type HistoryEntry, recordHistory } from '../../ticket-history/services/record-history';
import { saveCourse, settledSteps } from '../../ticket-step/services/course';
import { loadSteps, saveSteps, type TicketStep } from '../../ticket-step/services/step-rows';
import type { TransferBody } from '../contracts/bodies';
import { actorOf } from './actor';
import type { Caller } from './caller';
import { keyOf, loadNamed, missingViolations, type NamedItem } from './named';
import { type ShownStep, stepsOf } from './ticket-parts';
import { type Treated, treating } from './treated';

/** A step, named by the documentIds of its ticket and of itself. */
export interface StepAddress {
  readonly caller: Caller;
  readonly documentId: string;
  readonly stepId: string;
}

/** The ticket's steps as they are at this moment, and the one that is meant. @throws 404, 403 for who does not treat it */
const stepOf = async (treated: Treated, stepId: string): Promise<{ steps: TicketStep[]; step: TicketStep }> => {
  const { strapi, trx, row, at, caller } = treated;
  const isOver = isEnded(row.status);
  const steps = await (isOver ? loadSteps(strapi, trx, row.id) : settledSteps(strapi, trx, row.id, at));
  const messages = messagesFor(strapi);
  const step = steps.find((each) => each.documentId === stepId);
  if (!step) throw new errors.NotFoundError(sentence(messages, 'notThere'));
  if (caller.kind !== 'staff' || !isTreatedBy(step, caller)) throw forbiddenError(sentence(messages, 'stepNotYours'));
  return { steps, step };
};

const shown = async ({ strapi, trx, row }: Treated, stepId: string): Promise<ShownStep | undefined> =>
  (await stepsOf(strapi, trx, row.id)).find(({ documentId }) => documentId === stepId);

const entry = (
  { row, at, caller }: Treated,
  { documentId, name }: TicketStep,
  action: string,
  more: object = {},
): HistoryEntry => ({
  ticketId: row.id,
  at,
  actor: actorOf(caller),
  action,
  changes: { step: { documentId, name }, ...more },
});

/**
 * Starts or finishes a step; what follows by itself starts in the same transaction (5.14). A step whose deadline has
 * passed has finished by itself, whether or not the clock has been there yet.
 *
 * @throws 404 and 403 as for reading the ticket, 403 for who does not treat the step, 400 `INVALID_TRANSITION`
 */
export const runStep = (strapi: Core.Strapi, { caller, documentId, stepId }: StepAddress, action: 'start' | 'finish') =>
  treating(strapi, caller, documentId, async (treated) => {
    const { trx, row, at } = treated;
    const { steps, step } = await stepOf(treated, stepId);
    reject(strapi, stepActionViolations(row.status, steps, step.id, action));
    const course = afterAction(steps, step.id, action, at);
    const finishedById = action === 'finish' && caller.kind === 'staff' ? caller.userId : null;
    const after = course.steps.map((each) => (each.id === step.id ? { ...each, finishedById } : each));
    await saveCourse(
      strapi,
      trx,
      steps,
      { steps: after, changes: course.changes },
      {
        actor: actorOf(caller),
        stepId: step.id,
      },
    );
    return shown(treated, stepId);
  });

const sectorViolations = (sector: NamedItem | undefined, { sectorId }: TicketStep): Violation[] => {
  if (sector === undefined) return [];
  if (sector.id === sectorId) return [invalid(['sector'], 'stepSectorSame')];
  return sector.active ? [] : [{ path: ['sector'], code: 'RETIRED', values: { name: sector.name } }];
};

/**
 * Hands a step that runs on to another sector, with a reason ("not ours"). The group goes: it is the sector's now.
 *
 * @throws as {@link runStep}
 */
export const handOnStep = (
  strapi: Core.Strapi,
  { caller, documentId, stepId }: StepAddress,
  { sector: sectorDocumentId, reason }: TransferBody,
) =>
  treating(strapi, caller, documentId, async (treated) => {
    const { trx, row, at } = treated;
    const { steps, step } = await stepOf(treated, stepId);
    const keys = { sector: keyOf(sectorDocumentId) };
    const { sector } = await loadNamed(strapi, trx, keys);
    const { sector: before } = await loadNamed(strapi, trx, {
      sector: step.sectorId === null ? null : { id: step.sectorId },
    });
    const action: StepAction = 'transfer';
    reject(strapi, [
      ...stepActionViolations(row.status, steps, step.id, action),
      ...missingViolations(keys, sector ? { sector } : {}),
      ...sectorViolations(sector, step),
    ]);
    const after: TicketStep = { ...step, sectorId: sector?.id ?? step.sectorId, solutionGroupId: null };
    await saveSteps(strapi, trx, [], [after]);
    const noted = { sector: { from: before?.name ?? null, to: sector?.name ?? null }, reason };
    await recordHistory(strapi, trx, [entry(treated, step, 'stepTransferred', noted)]);
    await dropStepAlerts(strapi, trx, [after], at);
    await recordStepAlerts(strapi, trx, [after], at);
    return shown(treated, stepId);
  });
