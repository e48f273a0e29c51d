import type { Core } from '@strapi/strapi';
import {
  type ChangeFacts,
  changeViolations,
  pendingAfterChange,
  unfinishedStepViolations,
} from '../../../domain/ticket-change';
import { transitionViolations } from '../../../domain/ticket-status';
import { reject } from '../../../errors/reject';
import { unfinishedMainSteps } from '../../ticket-step/services/course';
import type { CloseBody } from '../contracts/bodies';
import type { Caller } from './caller';
import { asClassification, asSolution, keyOf, loadNamed, missingViolations } from './named';
import type { TicketRow } from './ticket-row';
import { changedTicket, occurrenceOf, saveTreated, type Treated, treating } from './treated';

const close = async (treated: Treated, body: CloseBody): Promise<TicketRow> => {
  const { strapi, trx, row, at, caller } = treated;
  const keys = { solution: keyOf(body.solution), classification: keyOf(body.classification) };
  const named = await loadNamed(strapi, trx, keys);
  const facts: ChangeFacts = {
    ticket: changedTicket(row, null),
    occurrence: await occurrenceOf(treated),
    change: {
      solution: named.solution && asSolution(named.solution),
      classification: named.classification && asClassification(named.classification),
    },
    request: 'close',
    byStaff: caller.kind === 'staff',
  };
  const solutionId = named.solution?.id ?? row.solutionId;
  const unfinished = async () =>
    unfinishedStepViolations(await unfinishedMainSteps(strapi, trx, row.id, at), body.reason ?? null);
  const violations = [...missingViolations(keys, named), ...changeViolations(facts)];
  const isOver = violations.some(({ code }) => code === 'INVALID_TRANSITION');
  // Another solution brings other steps: they are given with it, below.
  const isOtherSolution = solutionId !== row.solutionId;
  reject(strapi, [...violations, ...(isOver || isOtherSolution ? [] : await unfinished())]);
  const changes = {
    status: 'closed' as const,
    closedAt: at,
    solutionId,
    classificationId: named.classification?.id ?? row.classificationId,
    pendingRequirements: pendingAfterChange(facts),
  };
  const noted = {
    status: { from: row.status, to: 'closed' },
    ...(named.solution && { solution: { to: named.solution.name } }),
    ...(named.classification && { classification: { to: named.classification.name } }),
    ...(body.reason !== undefined && { reason: body.reason }),
  };
  const after = await saveTreated(treated, changes, 'closed', noted);
  if (isOtherSolution) reject(strapi, await unfinished());
  return after;
};

/**
 * Closes a ticket (5.9, 5.10, 5.14). Of those who close it at once, one does.
 *
 * @throws ValidationError (400) with every violation at once; 404 and 403 as for reading it
 */
export const closeTicket = (
  strapi: Core.Strapi,
  caller: Caller,
  documentId: string,
  body: CloseBody,
): Promise<TicketRow> => treating(strapi, caller, documentId, (treated) => close(treated, body));

/**
 * Takes a closed ticket up again. Its time goes on from the opening (5.13).
 *
 * @throws ValidationError (400) where it is not closed; 404 and 403 as for reading it
 */
export const reopenTicket = (
  strapi: Core.Strapi,
  caller: Caller,
  documentId: string,
  { reason }: { readonly reason: string },
): Promise<TicketRow> =>
  treating(strapi, caller, documentId, (treated) => {
    const { row } = treated;
    reject(strapi, transitionViolations(row.status, 'reopen'));
    const noted = { status: { from: row.status, to: 'inProgress' }, reason };
    return saveTreated(treated, { status: 'inProgress', closedAt: null }, 'reopened', noted);
  });
