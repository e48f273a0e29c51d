import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { OpenTypeResponse } from '../../../../shared/contracts/open-type';
import type { Values } from '../../content-manager/form-data';
import type { Editable } from '../../content-manager/use-editable';
import { BackLink } from '../../editing/BackLink';
import { DocumentForm } from '../../editing/DocumentForm';
import { EditorTabs } from '../../editing/EditorTabs';
import { isWithin, type Place, typePath } from '../../editing/place';
import { SaveButton } from '../../editing/SaveButton';
import { firstTabOf, TYPE_CLAIMS, TYPE_TABS, tabOf } from '../../editing/tabs';
import { useText } from '../../translations/use-text';
import { AttachmentsTab } from './AttachmentsTab';
import { IncompleteOccurrences } from './IncompleteOccurrences';
import { MainData } from './MainData';
import { OccurrencesTab } from './occurrences/OccurrencesTab';
import { SurveyTab } from './SurveyTab';
import { UsersTab } from './UsersTab';

interface TypeTabsProps {
  readonly editable: Editable;
  readonly initialValues: Values;
  readonly opened: OpenTypeResponse['data'];
  readonly place: Place;
}

/** Shows the tab of the first field that a save was refused for, and knows which tabs have one. */
const useRefusedTabs = (documentId: string) => {
  const navigate = useNavigate();
  const [attributes, setAttributes] = useState<readonly string[]>([]);
  const onRefused = useCallback(
    (refused: readonly string[]) => {
      setAttributes(refused);
      const tab = firstTabOf(TYPE_TABS, TYPE_CLAIMS, refused);
      if (tab) navigate(typePath(documentId, tab));
    },
    [navigate, documentId],
  );
  const tabs = TYPE_TABS.filter((tab) => attributes.some((attribute) => tabOf(TYPE_CLAIMS, attribute) === tab));
  return { tabs, onRefused };
};

/**
 * The tabs of a type. Its own fields are one form that stays, whichever tab is open; occurrences are documents of their
 * own and stand outside of it.
 */
export const TypeTabs = ({ editable, initialValues, opened, place }: TypeTabsProps) => {
  const text = useText();
  const navigate = useNavigate();
  const { documentId } = opened;
  const staysOn = useCallback((pathname: string) => isWithin(typePath(documentId), pathname), [documentId]);
  const refused = useRefusedTabs(documentId);
  const title = opened.name ?? text('type.untitled');
  const tabs = TYPE_TABS.filter((tab) => tab !== 'occurrences' || opened.occurrences !== undefined);
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Tabs.Root
        variant="simple"
        value={place.tab}
        onValueChange={(tab: string) =>
          navigate(
            typePath(
              documentId,
              TYPE_TABS.find((name) => name === tab),
            ),
          )
        }
      >
        <DocumentForm
          kind="type"
          documentId={documentId}
          editable={editable}
          initialValues={initialValues}
          fingerprints={opened.fingerprints}
          isReadOnly={!opened.rights.type.update}
          label={title}
          staysOn={staysOn}
          onRefused={refused.onRefused}
        >
          <Layouts.Header
            title={title}
            subtitle={text('type.subtitle')}
            navigationAction={<BackLink />}
            primaryAction={<SaveButton isAside={place.tab === 'occurrences'} />}
          />
          <Layouts.Content>
            <EditorTabs
              tabs={tabs}
              label={text('type.tabs')}
              refused={refused.tabs}
              counts={{ occurrences: opened.occurrences?.length }}
            />
            <Box paddingTop={6}>
              <Tabs.Content value="main">
                <MainData
                  below={(group) => (group === 'required' ? <IncompleteOccurrences opened={opened} /> : null)}
                />
              </Tabs.Content>
              <Tabs.Content value="survey">
                <SurveyTab claims={TYPE_CLAIMS} />
              </Tabs.Content>
              <Tabs.Content value="users">
                <UsersTab claims={TYPE_CLAIMS} />
              </Tabs.Content>
              <Tabs.Content value="attachments">
                <AttachmentsTab
                  claims={TYPE_CLAIMS}
                  title={text('attachments.type')}
                  description={text('attachments.ofType')}
                />
              </Tabs.Content>
            </Box>
          </Layouts.Content>
        </DocumentForm>
        <Layouts.Content>
          <Tabs.Content value="occurrences">
            <OccurrencesTab opened={opened} place={place} />
          </Tabs.Content>
        </Layouts.Content>
      </Tabs.Root>
    </Page.Main>
  );
};
