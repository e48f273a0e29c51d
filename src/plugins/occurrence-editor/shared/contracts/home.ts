import type { EditorKind } from './common';

/** `GET /occurrence-editor/home`: the home page's widget. Needs `read`; what the role may not read is absent. */
export interface RecentChange {
  readonly kind: Extract<EditorKind, 'type' | 'occurrence'>;
  readonly documentId: string;
  readonly name: string;
  /** Of an occurrence: documentId of its type. */
  readonly occurrenceType?: string;
  readonly updatedAt: string;
}

export interface HomeResponse {
  readonly data: {
    readonly types?: number;
    readonly occurrences?: number;
    readonly solutions?: number;
    /** Active occurrences of active types that are not ready; list: `?incomplete=true&active=true`. */
    readonly incompleteOccurrences?: number;
    /** Types that have any of those. */
    readonly incompleteTypes?: number;
    /** Active types; list: `?sector=none&active=true`. */
    readonly typesWithoutSector?: number;
    /** The last ones first, five at most. */
    readonly recentlyChanged?: readonly RecentChange[];
  };
}
