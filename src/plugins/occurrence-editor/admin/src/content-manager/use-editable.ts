import {
  unstable_useDocument as useDocument,
  unstable_useDocumentLayout as useDocumentLayout,
} from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { Values } from './form-data';

/**
 * A document with all that a form on it needs: schema, layout ("Configure the view"), and the values to start from.
 *
 * @param documentId absent for one that is not created yet
 */
export const useEditable = (uid: string, documentId?: string) => {
  const document = useDocument(
    { collectionType: 'collection-types', model: uid, ...(documentId ? { documentId } : {}), params: {} },
    { skip: !documentId },
  );
  const { edit, isLoading: isLoadingLayout } = useDocumentLayout(uid);
  const { getInitialFormValues } = document;
  const initialValues = useMemo(
    () => getInitialFormValues(!documentId) as Values | undefined,
    [getInitialFormValues, documentId],
  );
  const updatedAt = document.document?.['updatedAt'];
  return {
    schema: document.schema,
    components: document.components,
    document: document.document,
    layout: edit,
    initialValues,
    updatedAt: typeof updatedAt === 'string' ? updatedAt : undefined,
    /** Until there is something to show; a later refetch does not count. */
    isLoading: (document.isLoading || isLoadingLayout) && (!initialValues || isLoadingLayout),
    hasError: Boolean(document.hasError),
  };
};

export type Editable = ReturnType<typeof useEditable>;
