import type { Readiness } from '../../../../domain/readiness';

export type { Readiness };

/** A related item as answers name it. */
export interface Named {
  readonly documentId: string;
  readonly name: string;
}

/** The three types that the editor is made of. */
export const EDITOR_UIDS = {
  type: 'api::occurrence-type.occurrence-type',
  occurrence: 'api::occurrence.occurrence',
  solution: 'api::solution.solution',
} as const;

export type EditorKind = keyof typeof EDITOR_UIDS;

/** The flags of an occurrence type that lists can be filtered by. */
export const TYPE_FLAGS = [
  'detailRestrictedToSector',
  'listRestrictedToSector',
  'notifyHighCriticality',
  'solutionRequired',
  'classificationRequired',
  'anonymous',
  'confidential',
  'dynamicSector',
  'sendSurveyBySms',
] as const;

export type TypeFlag = (typeof TYPE_FLAGS)[number];

/** What the caller may do with one of the three types: the editor's own action and the content type's permission together. */
export interface Rights {
  readonly create: boolean;
  readonly read: boolean;
  readonly update: boolean;
  readonly delete: boolean;
  readonly duplicate: boolean;
  /** Whether items may be put into another order in their list. */
  readonly order: boolean;
  /** Whether items may be moved to another type. */
  readonly move: boolean;
}

export type EditorRights = Readonly<Record<EditorKind, Rights>>;

/**
 * A mark for each attribute that the caller may read: equal as long as its value is. Kept by the page and sent back
 * when a save is refused with `STALE`, to learn which fields were changed in between.
 */
export type Fingerprints = Readonly<Record<string, string>>;

export type SlaUnit = 'minutes' | 'hours' | 'days';
export type Flow = 'main' | 'alternative';

/** A file of the media library. */
export interface Attachment {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly mime: string;
  /** In kilobytes. */
  readonly size: number;
}
