/**
 * `POST /occurrence-editor/types/:documentId/duplicate`: with all its occurrences and their solutions;
 * `POST /occurrence-editor/occurrences/:documentId/duplicate`: with its solutions. All or nothing. Needs `duplicate`, and
 * the content types' right to create.
 */
export interface DuplicateTypeRequest {
  readonly name: string;
  /** documentId, `null` for none; the original's where absent. */
  readonly sector?: string | null;
}

/** Refused as the rule says: 400 `NAME_TAKEN_IN_SECTOR` on `name`. */
export interface DuplicateTypeResponse {
  readonly data: {
    readonly documentId: string;
    readonly name: string;
    readonly occurrences: number;
    readonly solutions: number;
  };
}

export interface DuplicateOccurrenceRequest {
  readonly name: string;
  /** documentId; the original's type where absent. */
  readonly occurrenceType?: string;
  /** documentId, `null` for none; the original's where absent. */
  readonly sector?: string | null;
}

/** Refused as the rule says: 400 `NAME_TAKEN_IN_TYPE` on `name`. */
export interface DuplicateOccurrenceResponse {
  readonly data: {
    readonly documentId: string;
    readonly code: number;
    readonly name: string;
    readonly solutions: number;
  };
}
