import { Box, Flex, Tabs } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { OpenOccurrenceResponse } from '../../../../../shared/contracts/open-occurrence';
import type { Values } from '../../../content-manager/form-data';
import type { Editable } from '../../../content-manager/use-editable';
import { DocumentForm } from '../../../editing/DocumentForm';
import { EditorTabs } from '../../../editing/EditorTabs';
import { isWithin, occurrencePath, type Place } from '../../../editing/place';
import { firstTabOf, OCCURRENCE_CLAIMS, OCCURRENCE_TABS, type OccurrenceTab, tabOf } from '../../../editing/tabs';
import { useText } from '../../../translations/use-text';
import { SolutionsTab } from '../solutions/SolutionsTab';
import type { Sla } from '../solutions/StepsPanel';
import { OccurrenceFormTabs } from './OccurrenceFormTabs';
import { OccurrenceHeader } from './OccurrenceHeader';

interface OccurrenceTabsProps {
  readonly typeId: string;
  readonly editable: Editable;
  readonly initialValues: Values;
  readonly opened: OpenOccurrenceResponse['data'];
  readonly place: Place;
  readonly solutionRequired: boolean;
}

/** The SLA as it is saved; `null` where the role may not read it. */
const slaOf = ({ slaValue, slaUnit }: Values): Sla | null => {
  const unit = (['minutes', 'hours', 'days'] as const).find((name) => name === slaUnit);
  return typeof slaValue === 'number' && unit ? { value: slaValue, unit } : null;
};

/** Shows the tab of the first field that a save was refused for, and knows which tabs have one. */
const useRefusedTabs = (toTab: (tab: OccurrenceTab) => void) => {
  const [attributes, setAttributes] = useState<readonly string[]>([]);
  const onRefused = useCallback(
    (refused: readonly string[]) => {
      setAttributes(refused);
      const first = firstTabOf(OCCURRENCE_TABS, OCCURRENCE_CLAIMS, refused);
      if (first) toTab(first);
    },
    [toTab],
  );
  const tabs = OCCURRENCE_TABS.filter((tab) => attributes.some((name) => tabOf(OCCURRENCE_CLAIMS, name) === tab));
  return { tabs, onRefused };
};

/** The block of one occurrence. Its own fields are one form; solutions are documents of their own, outside of it. */
export const OccurrenceTabs = ({ typeId, editable, initialValues, opened, place, ...props }: OccurrenceTabsProps) => {
  const tab = place.occurrenceTab;
  const text = useText();
  const navigate = useNavigate();
  const { documentId } = opened;
  const toTab = useCallback(
    (next: OccurrenceTab) => navigate(occurrencePath(typeId, documentId, next)),
    [navigate, typeId, documentId],
  );
  const staysOn = useCallback(
    (pathname: string) => isWithin(occurrencePath(typeId, documentId), pathname),
    [typeId, documentId],
  );
  const refused = useRefusedTabs(toTab);
  const tabs = OCCURRENCE_TABS.filter((name) => name !== 'solutions' || opened.solutions !== undefined);
  return (
    <Tabs.Root
      variant="simple"
      value={tab}
      onValueChange={(next: string) => toTab(OCCURRENCE_TABS.find((name) => name === next) ?? 'main')}
    >
      <DocumentForm
        kind="occurrence"
        documentId={documentId}
        editable={editable}
        initialValues={initialValues}
        fingerprints={opened.fingerprints}
        isReadOnly={!opened.rights.occurrence.update}
        label={text('occurrence.title', { code: opened.code ?? '' })}
        staysOn={staysOn}
        onRefused={refused.onRefused}
      >
        <Flex direction="column" alignItems="stretch" gap={2}>
          <OccurrenceHeader typeId={typeId} opened={opened} showSave={tab !== 'solutions'} {...props} />
          <EditorTabs
            tabs={tabs}
            label={text('occurrence.tabs')}
            refused={refused.tabs}
            counts={{ solutions: opened.solutions?.length }}
          />
          <Box paddingTop={4}>
            <OccurrenceFormTabs opened={opened} />
          </Box>
        </Flex>
      </DocumentForm>
      <Tabs.Content value="solutions">
        <SolutionsTab typeId={typeId} opened={opened} sla={slaOf(initialValues)} solution={place.solution} />
      </Tabs.Content>
    </Tabs.Root>
  );
};
