import { Flex } from '@strapi/design-system';
import { useDocumentForm } from '../../../content-manager/document-form-context';
import { FieldRows } from '../../../editing/FieldRows';
import { Panel } from '../../../editing/Panel';
import { OCCURRENCE_CLAIMS, rowsOf } from '../../../editing/tabs';
import { ArticleReaders } from './ArticleReaders';

/**
 * Help of the knowledge base: searched, ordered and created by the Content Manager's own relation input, and below it
 * who reads what.
 */
export const ArticlesTab = ({ occurrenceId }: { readonly occurrenceId: string }) => {
  const { layout } = useDocumentForm();
  const rows = rowsOf(layout.flat(), OCCURRENCE_CLAIMS, 'articles').map((row) =>
    row.map((field) => ({ ...field, size: 12 })),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel>
        <FieldRows rows={rows} />
      </Panel>
      <ArticleReaders occurrenceId={occurrenceId} />
    </Flex>
  );
};
