import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { EditFieldLayout } from '../content-manager/types';
import { useText } from '../translations/use-text';
import { FieldRows } from './FieldRows';
import { Panel } from './Panel';
import { type FlagGroup, flagsOf } from './tabs';

interface FlagPanelsProps {
  readonly rows: readonly (readonly EditFieldLayout[])[];
  readonly isNarrow?: boolean;
  readonly level?: 'h2' | 'h3';
  /** What a group shows below its flags. */
  readonly below?: (group: FlagGroup) => ReactNode;
}

const pairs = <T,>(items: readonly T[]): T[][] =>
  items.flatMap((_item, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));

/** Flags in groups by what they do to a ticket. */
export const FlagPanels = ({ rows, isNarrow = false, level = 'h2', below }: FlagPanelsProps) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {flagsOf(rows).map(({ group, fields }) => (
        <Panel
          key={group}
          title={text(`flags.${group}`)}
          description={text(`flags.${group}.description`)}
          level={level}
        >
          <FieldRows rows={pairs(fields.map((field) => ({ ...field, size: 6 })))} isNarrow={isNarrow} />
          {below?.(group)}
        </Panel>
      ))}
    </Flex>
  );
};
