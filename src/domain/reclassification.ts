import { pendingAnswers, personalKeys } from './answers';
import {
  joinRequester,
  type PartedIdentity,
  partRequester,
  personalAnswers,
  type RequesterIdentity,
} from './requester-identity';
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
  readonly pendingRequirements: readonly string[];
  /** Whom the ticket is for, as its row says. */
  readonly open: RequesterIdentity;
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

const creatorIsApart = ({ hidden }: ReclassificationFacts): boolean => (hidden?.creatorId ?? null) !== null;

const identityAfter = (facts: ReclassificationFacts): PartedIdentity => {
  const { open, hidden, creatorIsRequester, from, to } = facts;
  const requester = joinRequester(open, hidden);
  return partRequester(requester, {
    // What was hidden once stays hidden (5.7).
    creatorIsRequester: creatorIsRequester || creatorIsApart(facts),
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
};

/** A creator who is kept apart leads nowhere: the sector would tell who they are (5.1, 5.5). */
const routingSector = (facts: ReclassificationFacts): RoutingFacts['creatorSector'] =>
  creatorIsApart(facts) ? null : facts.creatorSector;

/**
 * Of what is kept apart of an anonymous ticket, nothing is judged anew: what it owes would tell what its requester has
 * and said (5.5). What its row says already that it owes, it goes on owing.
 */
const owesItem = ({ to, open, hidden, pendingRequirements: before }: ReclassificationFacts): boolean =>
  to.inventoryItemRequired && (hidden === null ? open.inventoryItemId === null : before.includes('inventoryItem'));

const owedAnswers = (
  { from, to, open, hidden, pendingRequirements: before }: ReclassificationFacts,
  name: 'formAnswers' | 'extraFields',
): string[] => {
  const fields = name === 'formAnswers' ? 'form' : 'extraFields';
  const owed = pendingAnswers(to[fields], open[name], [name]);
  if (hidden === null) return owed;
  const apart = personalKeys([...from[fields], ...to[fields]]).map((key) => `${name}.${key}`);
  return owed.filter((requirement) => !apart.includes(requirement) || before.includes(requirement));
};

/** What becomes of a ticket (5.1, 5.5, 5.7–5.13). Its answers stay: they are what was said. */
export const reclassified = (facts: ReclassificationFacts): Reclassified => {
  const { to, startedAt, stamps } = facts;
  const place = placement({ occurrence: to, creatorSector: routingSector(facts), startedAt, stamps });
  const solutionId = solutionAfter(facts);
  return {
    place,
    solutionId,
    classificationId: classificationAfter(facts),
    pendingRequirements: pendingRequirements({
      solution: to.type.solutionRequired && solutionId === null,
      inventoryItem: owesItem(facts),
      formAnswers: owedAnswers(facts, 'formAnswers'),
      extraFields: owedAnswers(facts, 'extraFields'),
    }),
    identity: place.anonymous ? identityAfter(facts) : undefined,
  };
};
