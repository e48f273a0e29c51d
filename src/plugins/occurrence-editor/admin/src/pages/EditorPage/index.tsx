import { HEIGHT_TOP_NAVIGATION } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { UnsavedChanges } from '../../editing/unsaved-changes';
import { EditType } from './EditType';
import { NewType } from './NewType';

/** In a narrow window, as at 200 % zoom, the host's navigation stands on top, and its header slides under it. */
const Place = styled.div`
  [data-strapi-header-sticky] {
    top: ${HEIGHT_TOP_NAVIGATION};

    ${({ theme }) => theme.breakpoints.large} {
      top: 0;
    }
  }
`;

/** The editor of one occurrence type: a new one, or all that belongs to one that there is. */
export const EditorPage = () => {
  const { documentId } = useParams();
  return (
    <Place>
      <UnsavedChanges>
        {documentId ? <EditType key={documentId} documentId={documentId} /> : <NewType />}
      </UnsavedChanges>
    </Place>
  );
};
