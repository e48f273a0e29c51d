import type { Opener } from './origin';
import type { Readiness } from './readiness';
import type { Violation } from './violation';

/** What an opening has to bring, by who opens (4.3, 5.9, 5.11, 5.12); what it may owe becomes a pending requirement. */
export interface Demands {
  /** The occurrence is ready (4.3). */
  readonly ready: boolean;
  readonly solution: boolean;
  readonly inventoryItem: boolean;
  /** Required answers of the form and the extra fields. */
  readonly answers: boolean;
}

const DEMANDS: Readonly<Record<Opener, Demands>> = {
  staff: { ready: true, solution: true, inventoryItem: true, answers: true },
  customer: { ready: true, solution: false, inventoryItem: true, answers: true },
  token: { ready: false, solution: false, inventoryItem: false, answers: false },
};

export interface DemandFacts {
  readonly opener: Opener;
  readonly readiness: Readiness;
  /** The type's `solutionRequired`. */
  readonly solutionRequired: boolean;
  /** The occurrence's `inventoryItemRequired`. */
  readonly inventoryItemRequired: boolean;
  readonly customerHasActiveItem: boolean;
}

/**
 * What this opening has to bring. An incomplete occurrence has no solution to choose: that it is incomplete is the one
 * thing to be said. Customers without an item owe it.
 */
export const demandsOf = (facts: DemandFacts): Demands => {
  const { ready, solution, inventoryItem, answers } = DEMANDS[facts.opener];
  return {
    ready,
    solution: solution && facts.solutionRequired && facts.readiness.ready,
    inventoryItem:
      inventoryItem && facts.inventoryItemRequired && (facts.opener === 'staff' || facts.customerHasActiveItem),
    answers,
  };
};

interface Retirable {
  readonly name: string;
  readonly active: boolean;
}

/** A retired occurrence, or one of a retired type, takes no new tickets (3); an incomplete one none by staff and customers (4.3). */
export const occurrenceViolations = (
  occurrence: Retirable,
  type: Retirable,
  readiness: Readiness,
  mustBeReady: boolean,
): Violation[] => {
  const path = ['occurrence'];
  const retired = [occurrence, type].find(({ active }) => !active);
  if (retired) return [{ path, code: 'RETIRED', values: { name: retired.name } }];
  return mustBeReady && !readiness.ready ? [{ path, code: 'OCCURRENCE_NOT_READY' }] : [];
};

/** What a ticket still owes. */
export interface OwedFacts {
  readonly solution: boolean;
  readonly inventoryItem: boolean;
  /** Answers as `pendingAnswers` names them: `formAnswers.<key>`. */
  readonly formAnswers: readonly string[];
  readonly extraFields: readonly string[];
}

/** A ticket's `pendingRequirements`, each once and in one order. */
export const pendingRequirements = ({ solution, inventoryItem, formAnswers, extraFields }: OwedFacts): string[] => [
  ...new Set([
    ...(solution ? ['solution'] : []),
    ...(inventoryItem ? ['inventoryItem'] : []),
    ...formAnswers,
    ...extraFields,
  ]),
];

/** What of `pending` concerns the answers of one attribute. */
export const pendingAnswersOf = (pending: readonly string[], attribute: 'formAnswers' | 'extraFields'): string[] =>
  pending.filter((requirement) => requirement.startsWith(`${attribute}.`));
