import type { EditLayout } from '@strapi/content-manager/strapi-admin';
import { createContext, useContext } from 'react';

export interface DocumentFormContext {
  readonly uid: string;
  /** Absent as long as it is not created. */
  readonly documentId?: string | undefined;
  readonly layout: EditLayout['layout'];
  readonly components: EditLayout['components'];
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
