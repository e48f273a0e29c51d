import { Loader, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { EDITOR_UIDS } from '../../../../../shared/contracts/common';
import type { OpenTypeResponse } from '../../../../../shared/contracts/open-type';
import { DocumentScope } from '../../../content-manager/DocumentScope';
import { useEditable } from '../../../content-manager/use-editable';
import { Panel } from '../../../editing/Panel';
import type { Place } from '../../../editing/place';
import { useOpenOccurrenceQuery } from '../../../services/api';
import { useText } from '../../../translations/use-text';
import { OccurrenceTabs } from './OccurrenceTabs';

interface OccurrenceBlockProps {
  readonly opened: OpenTypeResponse['data'];
  readonly occurrenceId: string;
  readonly place: Place;
}

/** Loads the occurrence whose code was chosen: its document, and in one call all that stands below it. */
export const OccurrenceBlock = ({ opened: type, occurrenceId, place }: OccurrenceBlockProps) => {
  const text = useText();
  const editable = useEditable(EDITOR_UIDS.occurrence, occurrenceId);
  const { data: opened, isLoading, isError } = useOpenOccurrenceQuery(occurrenceId);
  const solutionRequired = useMemo(() => opened?.readiness?.reasons.includes('SOLUTION_REQUIRED') ?? false, [opened]);
  if (isLoading || editable.isLoading) return <Loader>{text('occurrence.loading')}</Loader>;
  if (isError || !opened || !editable.initialValues)
    return (
      <Panel>
        <Typography>{text('occurrence.gone')}</Typography>
      </Panel>
    );
  return (
    <DocumentScope uid={EDITOR_UIDS.occurrence} documentId={occurrenceId}>
      <OccurrenceTabs
        typeId={type.documentId}
        editable={editable}
        initialValues={editable.initialValues}
        opened={opened}
        place={place}
        solutionRequired={solutionRequired}
      />
    </DocumentScope>
  );
};
