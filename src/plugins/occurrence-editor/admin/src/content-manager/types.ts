/** The Content Manager's types that the rest of the editor speaks in. */
export type { DocumentActionComponent, DocumentActionProps } from '@cm-internal/content-manager';
export type { EditFieldLayout, EditLayout } from '@cm-internal/hooks/useDocumentLayout';
