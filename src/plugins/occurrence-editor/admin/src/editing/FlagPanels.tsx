import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { EditFieldLayout } from '../content-manager/types';
import { useText } from '../translations/use-text';
import { FieldRows } from './FieldRows';
import { Panel } from './Panel';
import { type FlagGroup, flagsOf } from './tabs';

interface FlagPanelsProps {
  readonly rows: readonly (readonly EditFieldLayout[])[];
  readonly level?: 'h2' | 'h3';
  /** What a group shows below its flags. */
  readonly below?: (group: FlagGroup) => ReactNode;
}

/** Panels of one flag stand side by side where two have this width. */
const ONE_FLAG = '28rem';

const pairs = <T,>(items: readonly T[]): T[][] =>
  items.flatMap((_item, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));

/** Flags in groups by what they do to a ticket. */
export const FlagPanels = ({ rows, level = 'h2', below }: FlagPanelsProps) => {
  const text = useText();
  return (
    <Flex alignItems="stretch" gap={4} wrap="wrap">
      {flagsOf(rows).map(({ group, fields }) => (
        <Flex
          key={group}
          direction="column"
          alignItems="stretch"
          flex={fields.length > 1 ? '1 1 100%' : `1 1 ${ONE_FLAG}`}
          minWidth={0}
        >
          <Panel
            title={text(`flags.${group}`)}
            description={text(`flags.${group}.description`)}
            level={level}
            isFilling
          >
            <FieldRows rows={pairs(fields.map((field) => ({ ...field, size: 6 })))} isNarrow={fields.length === 1} />
            {below?.(group)}
          </Panel>
        </Flex>
      ))}
    </Flex>
  );
};
