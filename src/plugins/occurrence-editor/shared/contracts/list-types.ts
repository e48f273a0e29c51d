import type { Named, TypeFlag } from './common';

/** `GET /occurrence-editor/types`: one page of the list. Needs `read`. */

export const LIST_COLUMNS = [
  'name',
  'sector',
  'classification',
  'occurrenceCount',
  'incompleteCount',
  'active',
  'updatedAt',
] as const;

export type ListColumn = (typeof LIST_COLUMNS)[number];

/** In place of a documentId: items that have none. */
export const NONE = 'none';

type Yes = 'true' | 'false';

/** Everything is optional and combined with "and". Anything else in the query is a 400. */
export type ListTypesQuery = {
  /** Counted from 1. */
  readonly page?: string;
  /** 1..100, 10 where absent. */
  readonly pageSize?: string;
  /** `name:asc` where absent; for a role that may not read names, both are `updatedAt:desc`. */
  readonly sort?: `${ListColumn}:${'asc' | 'desc'}`;
  /** Part of the name, or the code of one of its occurrences; case and accents do not matter. */
  readonly q?: string;
  /** documentId, or `none`. */
  readonly sector?: string;
  /** documentId, or `none`. */
  readonly classification?: string;
  readonly active?: Yes;
  /** `true`: types with at least one occurrence that is not ready. */
  readonly incomplete?: Yes;
} & { readonly [flag in TypeFlag]?: Yes };

/** A column that the role may not read is absent, and cannot be sorted or filtered by. */
export interface TypeRow {
  readonly documentId: string;
  readonly name?: string;
  readonly sector?: Named | null;
  readonly classification?: Named | null;
  readonly active?: boolean;
  /** Absent where the role may not read occurrences. */
  readonly occurrenceCount?: number;
  /** Active occurrences that are not ready. Absent where the role may not read occurrences and solutions. */
  readonly incompleteCount?: number;
  readonly updatedAt: string;
}

export interface ListTypesResponse {
  readonly results: readonly TypeRow[];
  readonly pagination: {
    readonly page: number;
    readonly pageSize: number;
    readonly pageCount: number;
    readonly total: number;
  };
}
