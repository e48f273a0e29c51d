import type { Effective } from '../../../../domain/effective';
import type { Attachment, EditorRights, Fingerprints, Flow, Named, Readiness, SlaUnit } from './common';

/** `GET /occurrence-editor/occurrences/:documentId`: what an occurrence's block needs beside the document itself. Needs `read`. */

export type { Effective };

/** What is in effect for a ticket that is opened now. A field that the role may not read is absent. */
export interface EffectiveValues {
  /** Of a creator without a sector of their own; see `dynamicSector`. */
  readonly sector?: Effective<Named | null>;
  /** Where true, the sector of the staff user who opens a ticket comes first. */
  readonly dynamicSector?: boolean;
  readonly solutionGroup?: Effective<Named | null>;
  readonly satisfactionSurvey?: Effective<Named | null>;
  /** Belongs to the survey: counts from the same place. */
  readonly sendSurveyBySms?: Effective<boolean>;
  readonly notifyHighCriticality?: Effective<boolean>;
  readonly typeClassification?: Effective<Named | null>;
  readonly occurrenceClassification?: Effective<Named | null>;
  /** What a ticket can be classified as. `source: 'none'`: all active ones of kind `ticket`. */
  readonly ticketClassifications?: Effective<readonly Named[]>;
}

/** A field that the role may not read is absent. */
export interface StepRow {
  readonly name?: string;
  readonly sector?: Named | null;
  readonly solutionGroup?: Named | null;
  readonly deadlineValue?: number | null;
  readonly deadlineUnit?: SlaUnit | null;
  readonly parallel?: boolean;
  readonly autoStart?: boolean;
  readonly autoFinish?: boolean;
}

export interface SolutionRow {
  readonly documentId: string;
  readonly name?: string;
  readonly flow?: Flow;
  /** Within its flow, from 1. */
  readonly position?: number;
  readonly active?: boolean;
  readonly steps?: readonly StepRow[];
  /** How long its steps may take, in minutes; steps without a deadline count nothing. */
  readonly minutes?: number;
  /** Whether its steps may take longer than the occurrence's SLA. */
  readonly exceedsSla?: boolean;
  readonly updatedAt: string;
  readonly fingerprints: Fingerprints;
}

export interface OpenOccurrenceResponse {
  readonly data: {
    readonly documentId: string;
    readonly code?: number;
    readonly name?: string;
    readonly occurrenceType?: Named;
    readonly updatedAt: string;
    readonly fingerprints: Fingerprints;
    readonly readiness?: Readiness;
    readonly effective: EffectiveValues;
    /** The type's, which apply to this occurrence as well. */
    readonly inheritedAttachments?: readonly Attachment[];
    /** Main flow first, each flow in its order. Absent where the role may not read solutions. */
    readonly solutions?: readonly SolutionRow[];
    readonly rights: EditorRights;
  };
}
