import { pendingAnswers } from './answers';
import { type PartedIdentity, partRequester, personalAnswers, type RequesterIdentity } from './requester-identity';
import { occurrenceViolations, pendingRequirements } from './requirements';
import type { RoutingFacts } from './routing';
import type { Stamps } from './stamp';
import { type Classifiable, mayClassify } from './ticket-classification';
import { occurrenceReadiness, type Placement, placement, type TicketOccurrence } from './ticket-occurrence';
import { preselected } from './ticket-solution';
import { type TicketStatus, transitionViolations } from './ticket-status';
import type { Violation } from './violation';

/** What a reclassification is decided from. */
export interface ReclassificationFacts {
  readonly status: TicketStatus;
  readonly startedAt: Date;
  readonly stamps: Stamps;
  readonly solutionId: number | null;
  readonly classification: Classifiable | null;
  /** Whom the ticket is for, with what is kept apart. */
  readonly requester: RequesterIdentity;
  /** What is kept apart already; null for an ordinary ticket. */
  readonly hidden: RequesterIdentity | null;
  readonly creatorIsRequester: boolean;
  readonly creatorSector: RoutingFacts['creatorSector'];
  readonly from: TicketOccurrence;
  readonly to: TicketOccurrence;
  /** Whether logged-in staff do it; tokens may choose what is incomplete, as at an opening (4.3). */
  readonly byStaff: boolean;
}

/** Assigning, transferring and reclassifying stay possible without a solution (5.9), but not once a ticket has ended. */
export const reclassificationViolations = ({ status, to, byStaff }: ReclassificationFacts): Violation[] => [
  ...transitionViolations(status, 'treat'),
  ...occurrenceViolations(to, to.type, occurrenceReadiness(to), byStaff),
];

/** A ticket after it is reclassified. */
export interface Reclassified {
  readonly place: Placement;
  readonly solutionId: number | null;
  readonly classificationId: number | null;
  readonly pendingRequirements: readonly string[];
  /** Whom it is for, in its row and apart from it; undefined where it is not anonymous. */
  readonly identity: PartedIdentity | undefined;
}

/** The old solution belongs to the old occurrence (5.9); what the new one preselects takes its place. */
const solutionAfter = ({ from, to, solutionId }: ReclassificationFacts): number | null =>
  from.id === to.id ? solutionId : (preselected(to.solutions)?.id ?? null);

const classificationAfter = ({ classification, to }: ReclassificationFacts): number | null =>
  classification && mayClassify(classification, to.ticketClassifications) ? classification.id : null;

const identityAfter = ({ requester, hidden, creatorIsRequester, from, to }: ReclassificationFacts): PartedIdentity =>
  partRequester(requester, {
    // What was hidden once stays hidden (5.7).
    creatorIsRequester: creatorIsRequester || (hidden?.creatorId ?? null) !== null,
    personal: {
      formAnswers: [
        ...personalAnswers(requester.formAnswers, [...from.form, ...to.form]),
        ...Object.keys(hidden?.formAnswers ?? {}),
      ],
      extraFields: [
        ...personalAnswers(requester.extraFields, [...from.extraFields, ...to.extraFields]),
        ...Object.keys(hidden?.extraFields ?? {}),
      ],
    },
  });

/** What becomes of a ticket (5.1, 5.5, 5.7–5.13). Its answers stay: they are what was said. */
export const reclassified = (facts: ReclassificationFacts): Reclassified => {
  const { to, requester, startedAt, stamps, creatorSector } = facts;
  const place = placement({ occurrence: to, creatorSector, startedAt, stamps });
  const solutionId = solutionAfter(facts);
  return {
    place,
    solutionId,
    classificationId: classificationAfter(facts),
    pendingRequirements: pendingRequirements({
      solution: to.type.solutionRequired && solutionId === null,
      inventoryItem: to.inventoryItemRequired && requester.inventoryItemId === null,
      formAnswers: pendingAnswers(to.form, requester.formAnswers, ['formAnswers']),
      extraFields: pendingAnswers(to.extraFields, requester.extraFields, ['extraFields']),
    }),
    identity: place.anonymous ? identityAfter(facts) : undefined,
  };
};
