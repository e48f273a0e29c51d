import { Flex, Tabs, Typography, VisuallyHidden } from '@strapi/design-system';
import { useText } from '../translations/use-text';
import type { OccurrenceTab, TypeTab } from './tabs';

interface EditorTabsProps<Tab extends TypeTab | OccurrenceTab> {
  readonly tabs: readonly Tab[];
  readonly label: string;
  /** Tabs with a field that the last save was refused for. */
  readonly refused: readonly Tab[];
  readonly counts?: Partial<Record<Tab, number | undefined>>;
}

/** The list of tabs; one with a refused field is marked, also for who cannot see colours. */
export const EditorTabs = <Tab extends TypeTab | OccurrenceTab>({
  tabs,
  label,
  refused,
  counts = {},
}: EditorTabsProps<Tab>) => {
  const text = useText();
  return (
    <Tabs.List aria-label={label}>
      {tabs.map((tab) => {
        const isRefused = refused.includes(tab);
        const count = counts[tab];
        return (
          <Tabs.Trigger key={tab} value={tab} data-refused={isRefused || undefined}>
            <Flex tag="span" gap={1}>
              <Typography variant="sigma" textColor={isRefused ? 'danger600' : 'inherit'}>
                {text(`tab.${tab}`)}
                {count === undefined ? '' : ` (${count})`}
              </Typography>
              {isRefused ? (
                <>
                  <Typography variant="sigma" textColor="danger600" aria-hidden>
                    !
                  </Typography>
                  <VisuallyHidden>{text('tab.refused')}</VisuallyHidden>
                </>
              ) : null}
            </Flex>
          </Tabs.Trigger>
        );
      })}
    </Tabs.List>
  );
};
