import { Flex, Grid, Typography } from '@strapi/design-system';
import type { OpenTypeResponse } from '../../../../../shared/contracts/open-type';
import { Panel } from '../../../editing/Panel';
import type { Place } from '../../../editing/place';
import { useText } from '../../../translations/use-text';
import { NewOccurrence } from './NewOccurrence';
import { OccurrenceBlock } from './OccurrenceBlock';
import { OccurrenceList } from './OccurrenceList';

interface OccurrencesTabProps {
  readonly opened: OpenTypeResponse['data'];
  readonly place: Place;
}

/** The list beside what it is about: the form for the next occurrence, or the block of the one whose code was chosen. */
export const OccurrencesTab = ({ opened, place }: OccurrencesTabProps) => {
  const text = useText();
  const { occurrences = [], rights } = opened;
  const isOpen = place.occurrenceId !== undefined;
  // A solution with its steps and their picture needs the whole width: the list stands below it.
  const isWide = place.solution !== undefined;
  const columns = isOpen ? { main: isWide ? 12 : 8, list: isWide ? 12 : 4 } : { main: 7, list: 5 };
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={columns.main} s={12} xs={12} direction="column" alignItems="stretch">
        {place.occurrenceId ? (
          <OccurrenceBlock key={place.occurrenceId} opened={opened} occurrenceId={place.occurrenceId} place={place} />
        ) : null}
        {!isOpen && rights.occurrence.create ? <NewOccurrence typeId={opened.documentId} /> : null}
        {!isOpen && !rights.occurrence.create && occurrences.length > 0 ? (
          <Panel>
            <Typography>{text('occurrences.choose')}</Typography>
          </Panel>
        ) : null}
      </Grid.Item>
      <Grid.Item col={columns.list} s={12} xs={12} direction="column" alignItems="stretch">
        <Flex direction="column" alignItems="stretch" position="sticky" top="8rem">
          <OccurrenceList typeId={opened.documentId} rows={occurrences} rights={rights} openId={place.occurrenceId} />
        </Flex>
      </Grid.Item>
    </Grid.Root>
  );
};
