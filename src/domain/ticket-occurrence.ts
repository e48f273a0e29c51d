import type { AnswerField } from './answers';
import { isHighCriticality } from './criticality';
import { type Readiness, readiness } from './readiness';
import { type Route, type RoutingFacts, route } from './routing';
import { dueAt, type SlaUnit } from './sla';
import { type Stamps, stamp } from './stamp';
import type { Classifiable } from './ticket-classification';
import type { TicketSolution } from './ticket-solution';

/** An occurrence with its type, as a ticket sees them; ids of what they link to. */
export interface TicketOccurrence {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly active: boolean;
  readonly slaValue: number;
  readonly slaUnit: SlaUnit;
  readonly inventoryItemRequired: boolean;
  readonly notifyHighCriticality: boolean;
  readonly sectorId: number | null;
  readonly groupId: number | null;
  readonly classificationId: number | null;
  readonly type: {
    readonly id: number;
    readonly documentId: string;
    readonly name: string;
    readonly active: boolean;
    readonly solutionRequired: boolean;
    readonly classificationRequired: boolean;
    readonly notifyHighCriticality: boolean;
    readonly anonymous: boolean;
    readonly confidential: boolean;
    readonly dynamicSector: boolean;
    readonly detailRestrictedToSector: boolean;
    readonly listRestrictedToSector: boolean;
    readonly sectorId: number | null;
    readonly groupId: number | null;
    readonly classificationId: number | null;
  };
  readonly triageSectorId: number;
  readonly solutions: readonly TicketSolution[];
  readonly ticketClassifications: readonly Classifiable[];
  readonly form: readonly AnswerField[];
  readonly extraFields: readonly AnswerField[];
}

/** Whether the occurrence is ready for tickets (4.3). */
export const occurrenceReadiness = ({ type, solutions }: TicketOccurrence): Readiness =>
  readiness({ solutionRequired: type.solutionRequired, solutions });

/** What a ticket takes from its occurrence when it is opened or reclassified, and keeps (5.1, 5.7, 5.8, 5.13). */
export interface Placement extends Route, Stamps {
  readonly occurrenceId: number;
  readonly occurrenceTypeId: number;
  readonly occurrenceClassificationId: number | null;
  readonly typeClassificationId: number | null;
  readonly slaValue: number;
  readonly slaUnit: SlaUnit;
  readonly dueAt: Date;
}

export interface PlacementFacts {
  readonly occurrence: TicketOccurrence;
  readonly creatorSector: RoutingFacts['creatorSector'];
  /** When the ticket was opened: its time runs from there, whatever it is reclassified to (5.13). */
  readonly startedAt: Date;
  /** The stamps that the ticket has already; null when it is opened. */
  readonly stamps: Stamps | null;
}

export const placement = ({ occurrence, creatorSector, startedAt, stamps }: PlacementFacts): Placement => {
  const { type, slaValue, slaUnit } = occurrence;
  return {
    occurrenceId: occurrence.id,
    occurrenceTypeId: type.id,
    occurrenceClassificationId: occurrence.classificationId,
    typeClassificationId: type.classificationId,
    slaValue,
    slaUnit,
    dueAt: dueAt(startedAt, slaValue, slaUnit),
    ...route({
      dynamicSector: type.dynamicSector,
      creatorSector,
      occurrenceSectorId: occurrence.sectorId,
      typeSectorId: type.sectorId,
      triageSectorId: occurrence.triageSectorId,
      occurrenceGroupId: occurrence.groupId,
      typeGroupId: type.groupId,
    }),
    ...stamp(stamps, {
      anonymous: type.anonymous,
      confidential: type.confidential,
      highCriticality: isHighCriticality(type, occurrence),
    }),
  };
};
