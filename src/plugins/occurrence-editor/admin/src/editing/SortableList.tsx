import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Flex, IconButton } from '@strapi/design-system';
import { Drag } from '@strapi/icons';
import { memo, type ReactNode, useEffect, useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { useText } from '../translations/use-text';

interface SortableItem {
  readonly documentId: string;
  readonly name?: string;
}

interface SortableListProps<Item extends SortableItem> {
  readonly items: readonly Item[];
  readonly isDisabled: boolean;
  /** The whole new order. Resolves to `false` where it was refused: the list goes back. */
  readonly onOrder: (order: readonly string[]) => Promise<boolean>;
  /** The item that is open, if any. */
  readonly openId?: string | undefined;
  /** The same function as long as what it draws is the same: a long list draws only the rows that changed. */
  readonly render: (item: Item, handle: ReactNode, isOpen: boolean) => ReactNode;
}

/** Kept as they are: new ones would make every row draw itself anew. */
const POINTER = { activationConstraint: { distance: 4 } };
const KEYBOARD = { coordinateGetter: sortableKeyboardCoordinates };

const useSpoken = (items: readonly SortableItem[]): { announcements: Announcements; instructions: string } => {
  const text = useText();
  const nameOf = (id: string | number) => items.find(({ documentId }) => documentId === id)?.name ?? '';
  const placeOf = (id: string | number | undefined) => items.findIndex(({ documentId }) => documentId === id) + 1;
  const values = (id: string | number, over?: string | number) => ({
    name: nameOf(id),
    position: placeOf(over ?? id),
    count: items.length,
  });
  return {
    instructions: text('order.instructions'),
    announcements: {
      onDragStart: ({ active }) => text('order.grabbed', values(active.id)),
      onDragOver: ({ active, over }) => text('order.over', values(active.id, over?.id)),
      onDragEnd: ({ active, over }) => text('order.dropped', values(active.id, over?.id)),
      onDragCancel: ({ active }) => text('order.canceled', values(active.id)),
    },
  };
};

interface SortableRowProps<Item extends SortableItem> extends Pick<SortableListProps<Item>, 'isDisabled' | 'render'> {
  readonly item: Item;
  readonly isOpen: boolean;
}

/** Of a long list the browser lays out and paints what is in sight; the rest can be found, read out and tabbed to. */
const ListItem = styled.li`
  position: relative;
  content-visibility: auto;
  contain-intrinsic-block-size: auto 5.8rem;
`;

const Row = <Item extends SortableItem>({ item, isDisabled, isOpen, render }: SortableRowProps<Item>) => {
  const text = useText();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: item.documentId,
    disabled: isDisabled,
  });
  const label = text('order.handle', { name: item.name ?? '' });
  // The hook answers anew whenever any row comes or moves: what the row shows is drawn anew when that has changed.
  const content = useMemo(() => {
    const handle = isDisabled ? null : (
      <IconButton
        ref={setActivatorNodeRef}
        variant="ghost"
        size="S"
        label={label}
        withTooltip={false}
        {...attributes}
        {...listeners}
      >
        <Drag />
      </IconButton>
    );
    return render(item, handle, isOpen);
  }, [render, item, isOpen, isDisabled, label, setActivatorNodeRef, attributes, listeners]);
  const style = {
    transform: CSS.Translate.toString(transform),
    transition,
    opacity: isDragging ? 0.6 : 1,
    zIndex: isDragging ? 1 : 0,
  };
  return (
    <ListItem ref={setNodeRef} style={style}>
      {content}
    </ListItem>
  );
};

const SortableRow = memo(Row) as typeof Row;

/** An ordered list whose rows are moved by dragging, or by keyboard: space, arrows, space. */
export const SortableList = <Item extends SortableItem>({
  items,
  isDisabled,
  onOrder,
  openId,
  render,
}: SortableListProps<Item>) => {
  const [shown, setShown] = useState(items);
  useEffect(() => setShown(items), [items]);
  const { announcements, instructions } = useSpoken(shown);
  const sensors = useSensors(useSensor(PointerSensor, POINTER), useSensor(KeyboardSensor, KEYBOARD));
  const ids = useMemo(() => shown.map(({ documentId }) => documentId), [shown]);
  const drop = async ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    const moved = arrayMove([...shown], ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
    setShown(moved);
    if (!(await onOrder(moved.map(({ documentId }) => documentId)))) setShown(items);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: instructions } }}
      onDragEnd={(event) => void drop(event)}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
          {shown.map((item) => (
            <SortableRow
              key={item.documentId}
              item={item}
              isOpen={item.documentId === openId}
              isDisabled={isDisabled}
              render={render}
            />
          ))}
        </Flex>
      </SortableContext>
    </DndContext>
  );
};
