import { createContext, useContext } from 'react';
import type { EditLayout } from './types';
import type { Editable } from './use-editable';

export interface DocumentFormContext {
  readonly uid: string;
  /** Absent as long as it is not created. */
  readonly documentId?: string | undefined;
  readonly layout: EditLayout['layout'];
  readonly components: EditLayout['components'];
  /** Of the components, by uid. */
  readonly schemas: Editable['components'];
  /** Raised when the form's values are replaced as a whole: number inputs keep what was typed otherwise. */
  readonly epoch: number;
  /** Attributes that the last refused save complained about. */
  readonly refused: readonly string[];
}

export const DocumentFormContext = createContext<DocumentFormContext | null>(null);

/** The document that the fields around the caller belong to. */
export const useDocumentForm = (): DocumentFormContext => {
  const context = useContext(DocumentFormContext);
  if (context === null) throw new Error('A field stands outside of a DocumentForm');
  return context;
};
