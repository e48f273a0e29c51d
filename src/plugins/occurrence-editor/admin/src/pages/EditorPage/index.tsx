import { useParams } from 'react-router-dom';
import { UnsavedChanges } from '../../editing/unsaved-changes';
import { EditType } from './EditType';
import { NewType } from './NewType';

/** The editor of one occurrence type: a new one, or all that belongs to one that there is. */
export const EditorPage = () => {
  const { documentId } = useParams();
  return (
    <UnsavedChanges>{documentId ? <EditType key={documentId} documentId={documentId} /> : <NewType />}</UnsavedChanges>
  );
};
