import type { Violation } from './violation';

/** A classification that could be a ticket's; `kind` says of what. */
export interface Classifiable {
  readonly id: number;
  readonly kind: string;
  readonly active: boolean;
}

const isChoice = ({ kind, active }: Classifiable): boolean => kind === 'ticket' && active;

/** The occurrence's own choices; empty where all active classifications of tickets are (5.10). */
export const ownChoices = <T extends Classifiable>(ticketClassifications: readonly T[]): T[] =>
  ticketClassifications.filter(isChoice);

/** Whether a ticket may have this classification: one of the occurrence's, or any active one when none of those is (5.10). */
export const mayClassify = (classification: Classifiable, ticketClassifications: readonly Classifiable[]): boolean => {
  if (!isChoice(classification)) return false;
  const choices = ownChoices(ticketClassifications);
  return choices.length === 0 || choices.some(({ id }) => id === classification.id);
};

export interface ClassificationFacts {
  /** What the write names; undefined where it leaves the classification as it is, null where it takes it away. */
  readonly given: Classifiable | null | undefined;
  readonly storedId: number | null;
  readonly ticketClassifications: readonly Classifiable[];
  /** The type's `classificationRequired`, at a closing; else false. */
  readonly required: boolean;
}

/** What is given must be a choice, unless the ticket has it already (3); closing needs one where the type asks for it (5.10). */
export const classificationViolations = (facts: ClassificationFacts): Violation[] => {
  const { given, storedId, ticketClassifications, required } = facts;
  const path = ['classification'];
  if (given && given.id !== storedId && !mayClassify(given, ticketClassifications))
    return [{ path, code: 'CLASSIFICATION_NOT_ALLOWED' }];
  const has = given === undefined ? storedId !== null : given !== null;
  return required && !has ? [{ path, code: 'CLASSIFICATION_REQUIRED' }] : [];
};
