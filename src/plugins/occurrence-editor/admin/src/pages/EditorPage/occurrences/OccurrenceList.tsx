import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { NavLink, useHref, useNavigate } from 'react-router-dom';
import type { EditorRights } from '../../../../../shared/contracts/common';
import type { OccurrenceRow } from '../../../../../shared/contracts/open-type';
import { Panel } from '../../../editing/Panel';
import { occurrencePath, typePath } from '../../../editing/place';
import { SortableList } from '../../../editing/SortableList';
import { isStale, useOrderOccurrencesMutation } from '../../../services/api';
import { useRefusalNotice } from '../../../services/refusals';
import { useText } from '../../../translations/use-text';
import { OccurrenceItem } from './OccurrenceItem';

interface OccurrenceListProps {
  readonly typeId: string;
  readonly rows: readonly OccurrenceRow[];
  readonly rights: EditorRights;
  readonly openId?: string | undefined;
}

const useOrder = (typeId: string) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const notify = useRefusalNotice();
  const [order] = useOrderOccurrencesMutation();
  return async (documentIds: readonly string[]): Promise<boolean> => {
    const answer = await order({ documentId: typeId, order: documentIds });
    if (!('error' in answer)) return true;
    if (isStale(answer.error)) toggleNotification({ type: 'warning', message: text('order.stale') });
    else notify(answer.error);
    return false;
  };
};

/** What opens an occurrence of the type, the same function wherever one stands: the router's own is new at every address. */
const useOpen = (typeId: string) => {
  const navigate = useNavigate();
  const latest = useRef(navigate);
  latest.current = navigate;
  return useCallback((documentId: string) => latest.current(occurrencePath(typeId, documentId)), [typeId]);
};

/** Where a row has gone with the focus, its neighbour's menu takes that. */
const useFocusOfNeighbour = (rows: readonly OccurrenceRow[]) => {
  const list = useRef<HTMLDivElement>(null);
  const known = useRef(rows);
  useEffect(() => {
    const before = known.current;
    known.current = rows;
    const gone = before.findIndex((row) => !rows.some(({ documentId }) => documentId === row.documentId));
    if (gone === -1) return;
    // The list takes the row away a moment later.
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const menus = list.current?.querySelectorAll<HTMLElement>('li button[aria-haspopup="menu"]') ?? [];
      menus[Math.min(gone, menus.length - 1)]?.focus();
    });
    return () => clearTimeout(timer);
  }, [rows]);
  return list;
};

/** A type's occurrences, in their order. */
export const OccurrenceList = ({ typeId, rows, rights, openId }: OccurrenceListProps) => {
  const text = useText();
  const order = useOrder(typeId);
  const open = useOpen(typeId);
  const list = useFocusOfNeighbour(rows);
  const address = useHref(typePath(typeId, 'occurrences'));
  const render = useCallback(
    (row: OccurrenceRow, handle: ReactNode, isOpen: boolean) => (
      <OccurrenceItem
        {...{ typeId, row, rights, handle, isOpen }}
        href={`${address}/${row.documentId}`}
        onOpen={open}
      />
    ),
    [typeId, rights, address, open],
  );
  const toForm =
    openId && rights.occurrence.create ? (
      <LinkButton tag={NavLink} to={typePath(typeId, 'occurrences')} variant="secondary" size="S" startIcon={<Plus />}>
        {text('occurrence.new.action')}
      </LinkButton>
    ) : null;
  return (
    <Panel title={text('occurrences.title', { count: rows.length })} action={toForm}>
      {rows.length === 0 ? (
        <EmptyStateLayout
          shadow=""
          content={text(rights.occurrence.create ? 'occurrences.empty' : 'occurrences.none')}
        />
      ) : (
        <div ref={list}>
          <SortableList
            items={rows}
            isDisabled={!rights.occurrence.order || rows.length < 2}
            onOrder={order}
            openId={openId}
            render={render}
          />
        </div>
      )}
    </Panel>
  );
};
