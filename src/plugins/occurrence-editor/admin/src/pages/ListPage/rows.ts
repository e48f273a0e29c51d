import type { TypeRow } from '../../../../shared/contracts/list-types';
import type { Text } from '../../translations/use-text';

/** A row as Strapi's table knows it. */
export type TableRow = TypeRow & { readonly id: string };

/** The list's columns: those that the role may read, which are those that the rows have. */
export const columnsOf = (text: Text, [row]: readonly TableRow[], canSelect: boolean) =>
  [
    { name: 'select', label: '', sortable: false, isShown: canSelect },
    { name: 'name', label: text('list.column.name'), sortable: row?.name !== undefined, isShown: true },
    { name: 'sector', label: text('list.column.sector'), sortable: true, isShown: row?.sector !== undefined },
    {
      name: 'classification',
      label: text('list.column.classification'),
      sortable: true,
      isShown: row?.classification !== undefined,
    },
    {
      name: 'occurrenceCount',
      label: text('list.column.occurrences'),
      sortable: true,
      isShown: row?.occurrenceCount !== undefined,
    },
    {
      name: 'incompleteCount',
      label: text('list.column.status'),
      sortable: row?.incompleteCount !== undefined,
      isShown: true,
    },
    { name: 'updatedAt', label: text('list.column.updatedAt'), sortable: true, isShown: true },
    { name: 'actions', label: text('list.column.actions'), sortable: false, isShown: true },
  ].filter(({ isShown }) => isShown);

export type Columns = ReturnType<typeof columnsOf>;
