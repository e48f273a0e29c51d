import type { EditorKind, Fingerprints } from './common';

/**
 * `POST /occurrence-editor/changes`: what has happened to an item since the caller read it; asked after a save was
 * refused with 409 `STALE`. Needs `read`. 404 where it has been deleted.
 */
export interface ChangesRequest {
  readonly kind: EditorKind;
  readonly documentId: string;
  /** The `updatedAt` of the caller's copy. */
  readonly updatedAt: string;
  /** As the caller got them with its copy; without them `fields` is empty. */
  readonly fingerprints?: Fingerprints;
}

export interface ChangedField {
  /** Attribute of the content type. */
  readonly name: string;
  /** As it is now, to be shown: scalars as they are, related items as their names, components as their number. */
  readonly current: string | number | boolean | null | readonly string[];
}

export interface ChangesResponse {
  readonly data: {
    /** Whether there is anything to tell. */
    readonly isChanged: boolean;
    /** What to send as `If-Match` to overwrite what is there now. */
    readonly updatedAt: string;
    /** Name of the administrator who changed it last; `null`: another application, or an account that is gone. */
    readonly changedBy: string | null;
    readonly fields: readonly ChangedField[];
    /** Current marks, to be kept if the caller goes on from here. */
    readonly fingerprints: Fingerprints;
  };
}
