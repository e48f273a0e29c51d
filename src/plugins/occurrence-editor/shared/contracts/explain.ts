import type { EffectiveValues } from './open-occurrence';

/**
 * `GET /occurrence-editor/occurrences/:documentId/explanation?user=<documentId>`: what happens when this user opens a
 * ticket on the occurrence, and what they see of such tickets. Needs `read`, and the right to read accounts' names.
 */
export interface ExplainQuery {
  /** documentId of a users-permissions account. */
  readonly user: string;
}

/** By which of its links a ticket concerns someone (specification, 5.2). */
export type Party =
  | 'sector'
  | 'typeSector'
  | 'occurrenceSector'
  | 'stepSector'
  | 'solutionGroup'
  | 'stepSolutionGroup'
  | 'assignee'
  | 'typeUser'
  | 'occurrenceUser'
  | 'stepUser';

export interface Sight {
  readonly access: 'none' | 'summary' | 'full';
  /** Why the user is involved; empty where they are not. */
  readonly parties: readonly Party[];
  /** Why the detail is refused. */
  readonly restrictions: readonly ('DETAIL_RESTRICTED_TO_SECTOR' | 'CONFIDENTIAL')[];
}

export interface ExplainResponse {
  readonly data: {
    readonly user: { readonly documentId: string; readonly name: string; readonly kind: 'staff' | 'customer' };
    /** With the user's own sector, where the type is dynamic. */
    readonly effective: EffectiveValues;
    /** Why the occurrence takes no tickets of this user, `null` where it does; and what the opening has to bring. */
    readonly requirements?: {
      readonly refused: 'RETIRED' | 'OCCURRENCE_NOT_READY' | null;
      readonly solution: boolean;
      readonly inventoryItem: boolean;
      /** Whether the form or the extra fields have questions that must be answered. */
      readonly answers: boolean;
      readonly classificationToClose: boolean;
    };
    /** Of staff: a ticket that they open, and one that somebody else does. Customers see their own in their own view. */
    readonly visibility?: { readonly own: Sight; readonly others: Sight };
    /** Whether the customer is hidden from all staff. */
    readonly customerHidden?: boolean;
  };
}
