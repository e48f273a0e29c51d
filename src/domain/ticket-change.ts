import { type Answers, answerViolations, pendingAnswers } from './answers';
import { pendingAnswersOf, pendingRequirements } from './requirements';
import { type Classifiable, classificationViolations } from './ticket-classification';
import { itemViolations, type TicketItem } from './ticket-item';
import type { TicketOccurrence } from './ticket-occurrence';
import { solutionViolations, type TicketSolution } from './ticket-solution';
import { type StatusRequest, type TicketStatus, transitionViolations } from './ticket-status';
import { invalid, type Violation } from './violation';

/** A ticket before a change; of an anonymous one with what is kept apart. */
export interface ChangedTicket {
  readonly status: TicketStatus;
  readonly anonymous: boolean;
  readonly solutionId: number | null;
  readonly classificationId: number | null;
  readonly inventoryItemId: number | null;
  readonly customerId: number | null;
  readonly pendingRequirements: readonly string[];
}

/** What a change brings, its links resolved; undefined where it leaves something as it is. */
export interface TicketChange {
  readonly solution?: TicketSolution | null | undefined;
  readonly classification?: Classifiable | null | undefined;
  readonly inventoryItem?: TicketItem | null | undefined;
  /** With the answers that are kept apart, where the ticket is anonymous. */
  readonly formAnswers?: Answers | null | undefined;
  readonly extraFields?: Answers | null | undefined;
}

export interface ChangeFacts {
  readonly ticket: ChangedTicket;
  readonly occurrence: TicketOccurrence;
  readonly change: TicketChange;
  /** A status that is asked for, a closing, or any other change. */
  readonly request: StatusRequest;
  /** Whether the logged-in staff change it; tokens may leave requirements pending (5.9). */
  readonly byStaff: boolean;
}

const answersOf = (
  fields: TicketOccurrence['form'],
  name: string,
  given: Answers | null | undefined,
  binds: boolean,
) => (given === undefined ? [] : answerViolations(fields, given, { path: [name], required: binds }));

/**
 * Whose item it is tells who an anonymous ticket is for: trying items one by one would find out. So nobody may name
 * one, right or wrong (5.5).
 */
const changedItem = ({ ticket, occurrence, change, byStaff }: ChangeFacts): Violation[] => {
  const given = change.inventoryItem;
  if (given === undefined) return [];
  if (ticket.anonymous) return [invalid(['inventoryItem'], 'hiddenByAnonymity')];
  const { inventoryItemId: storedId, customerId } = ticket;
  // What an opening had to bring is not taken away again.
  const required = byStaff && occurrence.inventoryItemRequired && storedId !== null;
  return itemViolations({ given, storedId, customerId, required });
};

/** All that a change or a closing breaks, in one order whatever the order of the body (5.9–5.12). */
export const changeViolations = (facts: ChangeFacts): Violation[] => {
  const { ticket, occurrence, change, request, byStaff } = facts;
  const { type, solutions, ticketClassifications } = occurrence;
  const isClosing = request === 'close';
  return [
    ...transitionViolations(ticket.status, request),
    ...solutionViolations({
      given: change.solution,
      storedId: ticket.solutionId,
      solutions,
      required: type.solutionRequired && (byStaff || isClosing),
    }),
    ...classificationViolations({
      given: change.classification,
      storedId: ticket.classificationId,
      ticketClassifications,
      required: type.classificationRequired && isClosing,
    }),
    ...changedItem(facts),
    ...answersOf(occurrence.form, 'formAnswers', change.formAnswers, byStaff),
    ...answersOf(occurrence.extraFields, 'extraFields', change.extraFields, byStaff),
  ];
};

/** What the ticket owes after the change (5.9, 5.11, 5.12). */
export const pendingAfterChange = ({ ticket, occurrence, change }: ChangeFacts): string[] => {
  const before = ticket.pendingRequirements;
  const owedAnswers = (name: 'formAnswers' | 'extraFields', fields: TicketOccurrence['form']): string[] => {
    const given = change[name];
    return given === undefined ? pendingAnswersOf(before, name) : pendingAnswers(fields, given, [name]);
  };
  const has = (given: object | null | undefined, storedId: number | null): boolean =>
    given === undefined ? storedId !== null : given !== null;
  const takesItem = change.inventoryItem === null && ticket.inventoryItemId !== null;
  const owesItem = before.includes('inventoryItem') || (occurrence.inventoryItemRequired && takesItem);
  return pendingRequirements({
    solution: occurrence.type.solutionRequired && !has(change.solution, ticket.solutionId),
    inventoryItem: owesItem && !has(change.inventoryItem, ticket.inventoryItemId),
    formAnswers: owedAnswers('formAnswers', occurrence.form),
    extraFields: owedAnswers('extraFields', occurrence.extraFields),
  });
};

/** A ticket with unfinished steps of the main flow closes only with a reason (5.14). */
export const unfinishedStepViolations = (unfinished: number, reason: string | null): Violation[] =>
  unfinished > 0 && reason === null
    ? [{ path: ['reason'], code: 'FIELD_REQUIRED', reason: 'unfinishedSteps', values: { count: unfinished } }]
    : [];
