import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import type { MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useHref, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { BASE_PATH } from '../../plugin';
import { useText } from '../../translations/use-text';
import { HeadCell, SelectAllCell, SelectCell } from './cells';
import { RowMenu } from './RowMenu';
import type { Columns, TableRow } from './rows';
import type { ListRights } from './use-rights';

const addressOf = (documentId: string): string => `${BASE_PATH}/types/${documentId}`;

/** What has a meaning of its own does not also open the row. */
const ownPress = (event: MouseEvent): void => event.stopPropagation();

/** In sight however wide the names make the table. */
const PinnedCell = styled(Table.Cell)`
  position: sticky;
  /* To the edge of the table, whose padding the names beside it would run through. */
  inset-inline-end: -${({ theme }) => theme.spaces[6]};
  background: ${({ theme }) => theme.colors.neutral0};
`;

/** A long name takes more lines, not the room of what stands beside it. */
const Name = styled.div`
  min-width: 18rem;
  white-space: normal;
  overflow-wrap: break-word;
`;

const Plain = ({ children, title }: { readonly children: string; readonly title?: string }) => (
  <Typography textColor="neutral800" maxWidth="18rem" title={title ?? children} ellipsis>
    {children}
  </Typography>
);

const StatusBadges = ({ row }: { readonly row: TableRow }) => {
  const text = useText();
  return (
    <Flex gap={1}>
      {row.incompleteCount ? (
        <Badge backgroundColor="warning200" textColor="neutral800">
          {text('list.incomplete', { count: row.incompleteCount })}
        </Badge>
      ) : null}
      {row.active === false && <Badge>{text('list.retired')}</Badge>}
    </Flex>
  );
};

const Content = ({ column, row }: { readonly column: string; readonly row: TableRow }) => {
  const { formatDate, formatNumber } = useIntl();
  switch (column) {
    case 'name':
      return (
        <Name>
          <Link tag={NavLink} to={addressOf(row.documentId)} onClick={ownPress}>
            {row.name ?? row.documentId}
          </Link>
        </Name>
      );
    case 'sector':
      return <Plain>{row.sector?.name ?? '—'}</Plain>;
    case 'classification':
      return <Plain>{row.classification?.name ?? '—'}</Plain>;
    case 'occurrenceCount':
      return <Plain>{formatNumber(row.occurrenceCount ?? 0)}</Plain>;
    case 'incompleteCount':
      return <StatusBadges row={row} />;
    default:
      return (
        <Plain title={formatDate(row.updatedAt, { dateStyle: 'full', timeStyle: 'short' })}>
          {formatDate(row.updatedAt, { dateStyle: 'short' })}
        </Plain>
      );
  }
};

interface TypesTableProps {
  readonly rows: readonly TableRow[];
  readonly columns: Columns;
  readonly rights: ListRights;
  readonly onDelete: (row: TableRow) => void;
  readonly onDuplicate: (row: TableRow) => void;
}

interface BodyRowProps extends Omit<TypesTableProps, 'rows'> {
  readonly row: TableRow;
}

/** Its cells are the row's own children: that is how Strapi's table gives each its place in the grid. */
const BodyRow = ({ row, columns, rights, onDelete, onDuplicate, ...place }: BodyRowProps) => {
  const navigate = useNavigate();
  const address = addressOf(row.documentId);
  const href = useHref(address);
  const open = () => navigate(address);
  const press = ({ ctrlKey, metaKey }: MouseEvent) => {
    if (ctrlKey || metaKey) window.open(href, '_blank', 'noopener');
    else open();
  };
  return (
    <Table.Row {...place} cursor="pointer" onClick={press}>
      {columns.map(({ name }) => {
        if (name === 'select') return <SelectCell key={name} row={row} />;
        if (name === 'actions')
          return (
            <PinnedCell key={name} onClick={ownPress}>
              <RowMenu row={row} rights={rights} onOpen={open} onDelete={onDelete} onDuplicate={onDuplicate} />
            </PinnedCell>
          );
        return (
          <Table.Cell key={name}>
            <Content column={name} row={row} />
          </Table.Cell>
        );
      })}
    </Table.Row>
  );
};

/** The list itself: a row a type, its name a link, everything else a shortcut to it. */
export const TypesTable = ({ rows, columns, ...rest }: TypesTableProps) => (
  <Table.Content>
    <Table.Head>
      {columns.map((column) =>
        column.name === 'select' ? <SelectAllCell key={column.name} /> : <HeadCell key={column.name} {...column} />,
      )}
    </Table.Head>
    <Table.Loading />
    <Table.Body>
      {rows.map((row) => (
        <BodyRow key={row.id} row={row} columns={columns} {...rest} />
      ))}
    </Table.Body>
  </Table.Content>
);
