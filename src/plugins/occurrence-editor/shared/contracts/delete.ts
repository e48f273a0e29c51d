import type { EditorKind } from './common';

/** Both calls: which items, at most 100, all of one kind. Needs `delete`. */
export interface DeleteRequest {
  readonly kind: EditorKind;
  readonly documentIds: readonly string[];
}

export interface NamedUsage {
  /** Singular name of the content type that uses it. */
  readonly type: string;
  /** What people call one of its items, in the caller's language. */
  readonly name: string;
  readonly count: number;
}

export interface DeletePreviewItem {
  readonly documentId: string;
  readonly name?: string;
  /** What goes with it. */
  readonly occurrences: number;
  readonly solutions: number;
  /** Why it cannot be deleted; `null` where it can. */
  readonly refused: {
    readonly code: 'IN_USE';
    /** In the caller's language. */
    readonly message: string;
    /** How many items of which types use it or what goes with it; never which. */
    readonly usages: readonly NamedUsage[];
  } | null;
}

/** `POST /occurrence-editor/delete-preview`: changes nothing. 404 where one does not exist. */
export interface DeletePreviewResponse {
  readonly data: {
    readonly items: readonly DeletePreviewItem[];
    readonly totals: {
      readonly items: number;
      readonly occurrences: number;
      readonly solutions: number;
      readonly refused: number;
    };
  };
}

/** `POST /occurrence-editor/delete`: all or nothing; 400 `IN_USE` and nothing is deleted where one is refused. */
export interface DeleteResponse {
  readonly data: { readonly types: number; readonly occurrences: number; readonly solutions: number };
}
