import type { Named } from './common';

/** `POST /occurrence-editor/occurrences/:documentId/move`: to another type, at its end. Needs `update`. */
export interface MoveOccurrenceRequest {
  /** documentId of the type to move to. */
  readonly occurrenceType: string;
}

/** The rules' errors: 400 `NAME_TAKEN_IN_TYPE` on `name`, `RETIRED` on `occurrenceType`. */
export interface MoveOccurrenceResponse {
  readonly data: {
    readonly documentId: string;
    /** Its name where the role may read it. */
    readonly occurrenceType: Partial<Named> & Pick<Named, 'documentId'>;
    readonly position: number;
    readonly updatedAt: string;
  };
}
