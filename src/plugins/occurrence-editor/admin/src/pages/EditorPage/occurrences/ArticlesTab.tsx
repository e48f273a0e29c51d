import { useDocumentForm } from '../../../content-manager/document-form-context';
import { FieldRows } from '../../../editing/FieldRows';
import { Panel } from '../../../editing/Panel';
import { OCCURRENCE_CLAIMS, rowsOf } from '../../../editing/tabs';

/** Help of the knowledge base, searched, ordered and opened by the Content Manager's own relation input. */
export const ArticlesTab = () => {
  const { layout } = useDocumentForm();
  return (
    <Panel>
      <FieldRows
        rows={rowsOf(layout.flat(), OCCURRENCE_CLAIMS, 'articles').map((row) =>
          row.map((field) => ({ ...field, size: 12 })),
        )}
      />
    </Panel>
  );
};
