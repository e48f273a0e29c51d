import { createContext } from 'react';

/** An item that was created in the window of a relation field. */
export interface CreatedItem {
  readonly id: number;
  readonly documentId: string;
  readonly [attribute: string]: unknown;
}

export interface FieldToConnect {
  /** Its path in the form: `sector`, `steps.0.sector`. */
  readonly name: string;
  /** Of the component that it is in. */
  readonly component?: string | undefined;
  /** Of the created item. */
  readonly model: string;
}

/** Chooses a created item in a field of the form around the window; `null` outside of the editor's forms. */
export const RelatedItems = createContext<((field: FieldToConnect, item: CreatedItem) => Promise<void>) | null>(null);
