import { IconButton, Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { EditorRights } from '../../../../../shared/contracts/common';
import type { OccurrenceRow } from '../../../../../shared/contracts/open-type';
import { typePath } from '../../../editing/place';
import { useText } from '../../../translations/use-text';
import { DeleteOccurrence } from './DeleteOccurrence';
import { DuplicateOccurrence } from './DuplicateOccurrence';
import { MoveOccurrence } from './MoveOccurrence';

interface OccurrenceMenuProps {
  readonly typeId: string;
  readonly row: OccurrenceRow;
  readonly rights: EditorRights;
  readonly isOpen: boolean;
}

const WINDOWS = { duplicate: DuplicateOccurrence, move: MoveOccurrence, delete: DeleteOccurrence } as const;

type Action = keyof typeof WINDOWS;

const allowedActions = ({ occurrence }: EditorRights): readonly Action[] =>
  (Object.keys(WINDOWS) as Action[]).filter((name) => occurrence[name]);

interface ActionsProps extends OccurrenceMenuProps {
  readonly label: string;
}

/** The menu, open as soon as it is there, and the window of the action that is chosen from it. */
const Actions = ({ typeId, row, rights, isOpen, label }: ActionsProps) => {
  const text = useText();
  const navigate = useNavigate();
  const [action, setAction] = useState<Action | null>(null);
  const content = useRef<HTMLDivElement>(null);
  // As the host's menu does it where it has seen the key that opens it.
  useEffect(() => content.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);
  const Window = action ? WINDOWS[action] : null;
  return (
    <>
      <Menu.Root defaultOpen>
        <Menu.Trigger tag={IconButton} icon={<More />} variant="ghost" label={label} endIcon={null} />
        <Menu.Content ref={content} popoverPlacement="bottom-end">
          {allowedActions(rights).map((name) => (
            <Menu.Item key={name} variant={name === 'delete' ? 'danger' : 'default'} onSelect={() => setAction(name)}>
              {text(`occurrence.${name}`)}
            </Menu.Item>
          ))}
        </Menu.Content>
      </Menu.Root>
      {Window ? (
        <Window
          row={row}
          typeId={typeId}
          onClose={() => setAction(null)}
          onGone={() => {
            if (isOpen) navigate(typePath(typeId, 'occurrences'));
          }}
        />
      ) : null}
    </>
  );
};

/** What can be done with an occurrence as a whole, as far as the role allows it. A long list makes a menu when it is asked for. */
export const OccurrenceMenu = memo((props: OccurrenceMenuProps) => {
  const text = useText();
  const [isAsked, setAsked] = useState(false);
  const label = text('occurrence.actions', { name: props.row.name ?? '' });
  if (allowedActions(props.rights).length === 0) return null;
  if (isAsked) return <Actions {...props} label={label} />;
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowDown') setAsked(true);
  };
  return (
    <IconButton
      variant="ghost"
      label={label}
      withTooltip={false}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setAsked(true)}
      onKeyDown={onKeyDown}
    >
      <More />
    </IconButton>
  );
});
