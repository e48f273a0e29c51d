import { Flex } from '@strapi/design-system';
import { useDocumentForm } from '../../content-manager/document-form-context';
import { FieldRows } from '../../editing/FieldRows';
import { Panel } from '../../editing/Panel';
import { rowsOf } from '../../editing/tabs';

interface ClaimedTabProps {
  readonly claims: Readonly<Record<string, string>>;
}

/** Who is responsible, supervises or manages: a person holds a role once. */
export const UsersTab = ({ claims }: ClaimedTabProps) => {
  const { layout } = useDocumentForm();
  return (
    <Panel>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <FieldRows rows={rowsOf(layout.flat(), claims, 'users')} />
      </Flex>
    </Panel>
  );
};
