import { Checkbox, Flex, type RawTdProps, Th, Typography, VisuallyHidden } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { Table, useQueryParams, useTable, withEncodedUserParams } from '@strapi/strapi/admin';
import { type MouseEvent, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useText } from '../../translations/use-text';
import type { ListAddress } from './list-address';
import type { TableRow } from './rows';

/**
 * Cells of the list's head, and its check boxes. Strapi's own drop the place in the grid that its table gives each
 * cell, so that the arrow keys cannot reach them, and name a row by its id.
 */
type CellProps = Omit<RawTdProps, 'children'>;

/**
 * For a moment a new check box has a hidden input beside it, which it would have inside a form. Strapi's table takes both
 * for two things to do, gives the focus to the cell around them, and leaves it there whatever key is pressed. The cell
 * gets its place in the grid after that moment.
 */
const useLatePlace = ({ coords, ...cell }: CellProps): CellProps => {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return isThere && coords ? { ...cell, coords } : cell;
};

const SortButton = styled.button`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  cursor: pointer;
`;

const Label = ({ children }: { readonly children: string }) => (
  <Typography variant="sigma" textColor="neutral600" tag="span">
    {children}
  </Typography>
);

export interface Column {
  readonly name: string;
  readonly label: string;
  readonly sortable: boolean;
}

/** A column's name; pressing it sorts by it, pressing again turns the order. */
export const HeadCell = ({ name, label, sortable, ...cell }: Column & CellProps) => {
  const { formatMessage } = useIntl();
  const [{ query }, setQuery] = useQueryParams<ListAddress>();
  const [by, direction] = (query.sort ?? 'name:ASC').split(':');
  const isSorted = sortable && by === name;
  const isUp = isSorted && direction !== 'DESC';
  if (!sortable)
    return (
      <Th {...cell} role="columnheader">
        {name === 'actions' ? <VisuallyHidden>{label}</VisuallyHidden> : <Label>{label}</Label>}
      </Th>
    );
  const sort = () =>
    setQuery(withEncodedUserParams(query, { sort: `${name}:${isUp ? 'DESC' : 'ASC'}`, page: '1' }), 'push');
  const title = formatMessage({ id: 'components.TableHeader.sort', defaultMessage: 'Sort on {label}' }, { label });
  const Caret = isUp ? CaretUp : CaretDown;
  return (
    <Th {...cell} role="columnheader" aria-sort={isSorted ? (isUp ? 'ascending' : 'descending') : undefined}>
      <SortButton type="button" title={title} onClick={sort}>
        <Label>{label}</Label>
        {isSorted && <Caret aria-hidden fill="neutral500" width="1rem" height="1rem" />}
      </SortButton>
    </Th>
  );
};

/** Selects all rows of the page, or none. */
export const SelectAllCell = (props: CellProps) => {
  const cell = useLatePlace(props);
  const { formatMessage } = useIntl();
  const rows = useTable('SelectAllCell', (state) => state.rows);
  const count = useTable('SelectAllCell', (state) => state.selectedRows.length);
  const selectRow = useTable('SelectAllCell', (state) => state.selectRow);
  const isAll = rows.length > 0 && count === rows.length;
  return (
    <Th {...cell} role="columnheader">
      <Checkbox
        aria-label={formatMessage({ id: 'global.select-all-entries', defaultMessage: 'Select all entries' })}
        checked={count > 0 && !isAll ? 'indeterminate' : isAll}
        onCheckedChange={() => selectRow(isAll ? [] : rows)}
      />
    </Th>
  );
};

/** Selects a row; a press beside the box does not open it by accident. */
export const SelectCell = ({ row, ...props }: CellProps & { readonly row: TableRow }) => {
  const cell = useLatePlace(props);
  const text = useText();
  const selectRow = useTable('SelectCell', (state) => state.selectRow);
  const isChecked = useTable('SelectCell', (state) => state.selectedRows.some(({ id }) => id === row.id));
  return (
    <Table.Cell {...cell} onClick={(event: MouseEvent) => event.stopPropagation()}>
      <Flex>
        <Checkbox
          aria-label={text('list.select', { name: row.name ?? row.documentId })}
          checked={isChecked}
          onCheckedChange={() => selectRow(row)}
        />
      </Flex>
    </Table.Cell>
  );
};
