import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { EDITOR_UIDS } from '../../../../shared/contracts/common';
import { DocumentScope, ScopeRoot } from '../../content-manager/DocumentScope';
import { useEditable } from '../../content-manager/use-editable';
import { placeOf, typePath } from '../../editing/place';
import { useOpenTypeQuery } from '../../services/api';
import { TypeTabs } from './TypeTabs';

/** Loads a type: its document, as the Content Manager gives it, and in one call all that stands below it. */
export const EditType = ({ documentId }: { readonly documentId: string }) => {
  const { '*': rest = '' } = useParams();
  const editable = useEditable(EDITOR_UIDS.type, documentId);
  const { data: opened, isLoading, isError } = useOpenTypeQuery(documentId);
  if (isLoading || editable.isLoading) return <Page.Loading />;
  if (isError || !opened || !editable.initialValues) return <Page.Error />;
  return (
    <ScopeRoot value={typePath(documentId)}>
      <DocumentScope uid={EDITOR_UIDS.type} documentId={documentId}>
        <TypeTabs editable={editable} initialValues={editable.initialValues} opened={opened} place={placeOf(rest)} />
      </DocumentScope>
    </ScopeRoot>
  );
};
