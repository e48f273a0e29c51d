import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Cog, Plus, Trash } from '@strapi/icons';
import { Filters, Layouts, Page, Pagination, Table } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import { BASE_PATH } from '../../plugin';
import { useRefusalSentence } from '../../services/refusals';
import { useText } from '../../translations/use-text';
import { DeleteDialog } from './DeleteDialog';
import { DuplicateDialog } from './DuplicateDialog';
import { Failed, FirstSteps, NothingFound } from './EmptyStates';
import { ListSearch } from './ListSearch';
import { DEFAULT_PAGE_SIZE, filtersOf, isNarrowed } from './list-address';
import { columnsOf, type TableRow } from './rows';
import { TypesTable } from './TypesTable';
import { useFilterOptions } from './use-filter-options';
import { useList } from './use-list';
import { type ListRights, useListRights } from './use-rights';

const HeaderActions = ({ rights }: { readonly rights: ListRights }) => {
  const text = useText();
  return (
    <Flex gap={2} wrap="wrap">
      <LinkButton tag={NavLink} to={`${BASE_PATH}/configuration`} variant="tertiary" startIcon={<Cog />}>
        {text('list.configuration')}
      </LinkButton>
      {rights.create && (
        <LinkButton tag={NavLink} to={`${BASE_PATH}/new`} startIcon={<Plus />}>
          {text('list.new')}
        </LinkButton>
      )}
    </Flex>
  );
};

/** What is being asked about: a deletion or a copy. */
type Question = { readonly remove: readonly string[] } | { readonly copy: TableRow } | null;

/** Selected rows, forgotten when the list shows others. */
const useSelection = (key: string) => {
  const [selected, setSelected] = useState<TableRow[]>([]);
  useEffect(() => setSelected([]), [key]);
  return [selected, setSelected] as const;
};

/** What can be done with the selected rows, once there are any. */
const SelectionBar = ({ count, onDelete }: { readonly count: number; readonly onDelete: () => void }) => {
  const text = useText();
  if (count === 0) return null;
  return (
    <Flex gap={2} paddingBottom={3}>
      <Typography textColor="neutral600">{text('list.selected', { count })}</Typography>
      <Button size="S" variant="danger-light" startIcon={<Trash />} onClick={onDelete}>
        {text('list.delete')}
      </Button>
    </Flex>
  );
};

const idOf = ({ documentId }: TableRow): string => documentId;

/** All occurrence types: found, filtered, sorted; opened, copied, deleted. Its state is its address. */
export const ListPage = () => {
  const text = useText();
  const rights = useListRights();
  const { search } = useLocation();
  const { address, setAddress, answer } = useList();
  const sentenceOf = useRefusalSentence();
  const options = useFilterOptions(filtersOf(address));
  const [selected, setSelected] = useSelection(search);
  const [question, setQuestion] = useState<Question>(null);

  const { data, isFetching, error, refetch } = answer;
  const rows = useMemo(() => (data?.results ?? []).map((row) => ({ ...row, id: row.documentId })), [data]);
  const columns = columnsOf(text, rows, rights.delete);
  const total = data?.pagination.total ?? 0;
  const narrowed = isNarrowed(address);
  const isEmpty = data !== undefined && !error && total === 0;
  const close = () => setQuestion(null);

  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{text('menu')}</Page.Title>
      <Layouts.Header
        id="main-content-title"
        title={text('menu')}
        subtitle={
          <Typography variant="epsilon" textColor="neutral600" tag="p" aria-live="polite">
            {data && !error ? text(narrowed ? 'list.found' : 'list.count', { count: total }) : ' '}
          </Typography>
        }
        primaryAction={<HeaderActions rights={rights} />}
      />
      {(!isEmpty || narrowed) && (
        <Layouts.Action
          startActions={
            <Flex gap={2} wrap="wrap">
              <Box minWidth="32rem">
                <ListSearch />
              </Box>
              <Filters.Root options={options}>
                <Filters.Trigger />
                <Filters.Popover />
                <Filters.List />
              </Filters.Root>
            </Flex>
          }
        />
      )}
      <Layouts.Content>
        {error && <Failed message={sentenceOf(error) || text('pages.failed')} onRetry={refetch} />}
        {isEmpty && !narrowed && <FirstSteps canCreate={rights.create} />}
        {isEmpty && narrowed && (
          <NothingFound onShowAll={() => setAddress({ filters: undefined, _q: undefined, page: '1' })} />
        )}
        {!isEmpty && !error && (
          <Table.Root
            rows={rows}
            headers={columns}
            isLoading={!data}
            selectedRows={selected}
            onSelectedRowsChange={setSelected}
          >
            <SelectionBar count={selected.length} onDelete={() => setQuestion({ remove: selected.map(idOf) })} />
            <TypesTable
              rows={rows}
              columns={columns}
              rights={rights}
              onDelete={({ documentId }) => setQuestion({ remove: [documentId] })}
              onDuplicate={(copy) => setQuestion({ copy })}
            />
            <Pagination.Root {...data?.pagination} defaultPageSize={DEFAULT_PAGE_SIZE}>
              <Pagination.PageSize />
              <Pagination.Links />
            </Pagination.Root>
          </Table.Root>
        )}
      </Layouts.Content>
      {question && 'remove' in question && (
        <DeleteDialog
          documentIds={question.remove}
          onClose={close}
          onDeleted={() => {
            setSelected([]);
            document.getElementById('main-content')?.focus();
          }}
        />
      )}
      {question && 'copy' in question && <DuplicateDialog row={question.copy} onClose={close} />}
    </Page.Main>
  );
};
