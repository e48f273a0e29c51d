import type { Flow } from './common';

/**
 * `POST /occurrence-editor/types/:documentId/occurrences/order` and
 * `POST /occurrence-editor/occurrences/:documentId/solutions/order`: the whole new order at once. Needs `update`.
 * 409 `STALE` where the list has others than those named: someone added, moved or deleted one.
 */
export interface OrderRequest {
  /** documentIds. */
  readonly order: readonly string[];
  /** Of solutions only; `main` where absent. */
  readonly flow?: Flow;
}

export interface OrderResponse {
  readonly data: readonly { readonly documentId: string; readonly position: number }[];
}
