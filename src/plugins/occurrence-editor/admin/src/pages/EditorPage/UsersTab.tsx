import { Flex } from '@strapi/design-system';
import { ComponentRows } from '../../content-manager/ComponentRows';
import { useDocumentForm } from '../../content-manager/document-form-context';
import type { EditFieldLayout } from '../../content-manager/types';
import { FieldRows } from '../../editing/FieldRows';
import { Panel } from '../../editing/Panel';
import { rowsOf } from '../../editing/tabs';
import { useText } from '../../translations/use-text';

type UsersField = Extract<EditFieldLayout, { type: 'component' }>;

const isUsers = (field: EditFieldLayout): field is UsersField =>
  field.type === 'component' && field.name === 'users' && field.attribute.repeatable === true;

interface UsersTabProps {
  readonly claims: Readonly<Record<string, string>>;
  readonly level?: 'h2' | 'h3';
}

/** Who is responsible, supervises or manages: a person holds a role once. */
export const UsersTab = ({ claims, level = 'h2' }: UsersTabProps) => {
  const text = useText();
  const { layout } = useDocumentForm();
  const rows = rowsOf(layout.flat(), claims, 'users');
  const others = rows.map((row) => row.filter((field) => !isUsers(field))).filter((row) => row.length > 0);
  return (
    <Panel>
      <Flex direction="column" alignItems="stretch" gap={5}>
        {rows
          .flat()
          .filter(isUsers)
          .map((field) => (
            <ComponentRows
              key={field.name}
              field={field}
              addLabel={text('users.add')}
              rowLabel={(number) => text('users.row', { number })}
              emptyText={text('users.empty')}
              level={level}
            />
          ))}
        <FieldRows rows={others} />
      </Flex>
    </Panel>
  );
};
