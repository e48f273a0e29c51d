import { IconButton, Menu } from '@strapi/design-system';
import { Duplicate, More, Pencil, Trash } from '@strapi/icons';
import { useText } from '../../translations/use-text';
import type { TableRow } from './rows';
import type { ListRights } from './use-rights';

interface RowMenuProps {
  readonly row: TableRow;
  readonly rights: ListRights;
  readonly onOpen: () => void;
  readonly onDelete: (row: TableRow) => void;
  readonly onDuplicate: (row: TableRow) => void;
}

/** What can be done with one type. */
export const RowMenu = ({ row, rights, onOpen, onDelete, onDuplicate }: RowMenuProps) => {
  const text = useText();
  return (
    <Menu.Root>
      <Menu.Trigger
        tag={IconButton}
        icon={<More />}
        variant="ghost"
        label={text('list.actions', { name: row.name ?? row.documentId })}
        endIcon={null}
      />
      <Menu.Content popoverPlacement="bottom-end">
        <Menu.Item startIcon={<Pencil />} onSelect={onOpen}>
          {text('list.open')}
        </Menu.Item>
        {rights.duplicate && (
          <Menu.Item startIcon={<Duplicate />} onSelect={() => onDuplicate(row)}>
            {text('list.duplicate')}
          </Menu.Item>
        )}
        {rights.delete && (
          <Menu.Item variant="danger" startIcon={<Trash />} onSelect={() => onDelete(row)}>
            {text('list.delete')}
          </Menu.Item>
        )}
      </Menu.Content>
    </Menu.Root>
  );
};
