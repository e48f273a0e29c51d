import type { Attachment, EditorRights, Fingerprints, Named, Readiness, SlaUnit } from './common';

/** `GET /occurrence-editor/types/:documentId`: what the editor needs beside the document itself. Needs `read`. */

/** A field that the role may not read is absent. */
export interface OccurrenceRow {
  readonly documentId: string;
  readonly code?: number;
  readonly name?: string;
  readonly position?: number;
  readonly slaValue?: number;
  readonly slaUnit?: SlaUnit;
  readonly active?: boolean;
  /** Its own; what is in effect is in {@link OpenOccurrenceResponse}. */
  readonly sector?: Named | null;
  readonly solutionGroup?: Named | null;
  /** Absent where the role may not read solutions. */
  readonly solutionCounts?: {
    readonly main: number;
    readonly alternative: number;
    /** For `readiness()` of src/domain: what would be incomplete if the flag were on. */
    readonly activeMain: number;
  };
  /** Absent where the role may not read solutions. */
  readonly readiness?: Readiness;
  readonly updatedAt: string;
}

export interface OpenTypeResponse {
  readonly data: {
    readonly documentId: string;
    readonly name?: string;
    readonly updatedAt: string;
    readonly fingerprints: Fingerprints;
    /** In their order. Absent where the role may not read occurrences. */
    readonly occurrences?: readonly OccurrenceRow[];
    /** What every occurrence of the type inherits. */
    readonly attachments?: readonly Attachment[];
    readonly rights: EditorRights;
  };
}
