import { type Answers, answerViolations, pendingAnswers } from './answers';
import { type Opener, type Origin, originViolations } from './origin';
import { type Demands, demandsOf, occurrenceViolations, pendingRequirements } from './requirements';
import { type Classifiable, classificationViolations } from './ticket-classification';
import { itemViolations, type TicketItem } from './ticket-item';
import { occurrenceReadiness, type TicketOccurrence } from './ticket-occurrence';
import { preselected, solutionViolations, type TicketSolution } from './ticket-solution';
import type { Violation } from './violation';

/** What an opening brings, its links resolved; undefined or null where it brings nothing. */
export interface OpeningFacts {
  readonly opener: Opener;
  readonly origin: Origin;
  readonly occurrence: TicketOccurrence;
  readonly solution: TicketSolution | null;
  readonly classification: Classifiable | null;
  readonly inventoryItem: TicketItem | null;
  readonly customerId: number | null;
  readonly customerHasActiveItem: boolean;
  readonly formAnswers: Answers | null;
  readonly extraFields: Answers | null;
}

const demands = ({ opener, occurrence, customerHasActiveItem }: OpeningFacts): Demands =>
  demandsOf({
    opener,
    readiness: occurrenceReadiness(occurrence),
    solutionRequired: occurrence.type.solutionRequired,
    inventoryItemRequired: occurrence.inventoryItemRequired,
    customerHasActiveItem,
  });

/** The solution that the ticket starts with: the one that is named, else the one that is preselected (5.9). */
export const openingSolution = ({ solution, occurrence }: OpeningFacts): TicketSolution | null =>
  solution ?? preselected(occurrence.solutions);

/** All that an opening breaks, in one order whatever the order of the body (5.9–5.12). */
export const openingViolations = (facts: OpeningFacts): Violation[] => {
  const { opener, origin, occurrence, classification, inventoryItem, customerId, formAnswers, extraFields } = facts;
  const { ready, solution, inventoryItem: item, answers } = demands(facts);
  return [
    ...occurrenceViolations(occurrence, occurrence.type, occurrenceReadiness(occurrence), ready),
    ...originViolations(opener, origin),
    ...solutionViolations({
      given: openingSolution(facts) ?? undefined,
      storedId: null,
      solutions: occurrence.solutions,
      required: solution,
    }),
    ...classificationViolations({
      given: classification ?? undefined,
      storedId: null,
      ticketClassifications: occurrence.ticketClassifications,
      required: false,
    }),
    ...itemViolations({ given: inventoryItem ?? undefined, storedId: null, customerId, required: item }),
    ...answerViolations(occurrence.form, formAnswers, { path: ['formAnswers'], required: answers }),
    ...answerViolations(occurrence.extraFields, extraFields, { path: ['extraFields'], required: answers }),
  ];
};

/** What a ticket owes that is opened without violation (5.9, 5.11, 5.12). */
export const openingPending = (facts: OpeningFacts): string[] => {
  const { occurrence, inventoryItem, formAnswers, extraFields } = facts;
  return pendingRequirements({
    solution: occurrence.type.solutionRequired && openingSolution(facts) === null,
    inventoryItem: occurrence.inventoryItemRequired && inventoryItem === null,
    formAnswers: pendingAnswers(occurrence.form, formAnswers, ['formAnswers']),
    extraFields: pendingAnswers(occurrence.extraFields, extraFields, ['extraFields']),
  });
};
