import { IconButton, MenuItem, SimpleMenu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useState } from 'react';
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

/** What can be done with an occurrence as a whole, as far as the role allows it. */
export const OccurrenceMenu = ({ typeId, row, rights, isOpen }: OccurrenceMenuProps) => {
  const text = useText();
  const navigate = useNavigate();
  const [action, setAction] = useState<Action | null>(null);
  const allowed: Record<Action, boolean> = {
    duplicate: rights.occurrence.duplicate,
    move: rights.occurrence.move,
    delete: rights.occurrence.delete,
  };
  const actions = (Object.keys(WINDOWS) as Action[]).filter((name) => allowed[name]);
  if (actions.length === 0) return null;
  const Window = action ? WINDOWS[action] : null;
  return (
    <>
      <SimpleMenu
        label={text('occurrence.actions', { name: row.name ?? '' })}
        tag={IconButton}
        icon={<More />}
        variant="ghost"
        popoverPlacement="bottom-end"
      >
        {actions.map((name) => (
          <MenuItem key={name} variant={name === 'delete' ? 'danger' : 'default'} onSelect={() => setAction(name)}>
            {text(`occurrence.${name}`)}
          </MenuItem>
        ))}
      </SimpleMenu>
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
