import { Flex, Tabs } from '@strapi/design-system';
import type { OpenOccurrenceResponse } from '../../../../../shared/contracts/open-occurrence';
import { useDocumentForm } from '../../../content-manager/document-form-context';
import type { EditFieldLayout } from '../../../content-manager/types';
import { FieldRows } from '../../../editing/FieldRows';
import { FlagPanels } from '../../../editing/FlagPanels';
import { Panel } from '../../../editing/Panel';
import { SaveButton } from '../../../editing/SaveButton';
import { OCCURRENCE_CLAIMS, rowsOf } from '../../../editing/tabs';
import { useText } from '../../../translations/use-text';
import { AttachmentsTab } from '../AttachmentsTab';
import { SurveyTab } from '../SurveyTab';
import { UsersTab } from '../UsersTab';
import { ArticlesTab } from './ArticlesTab';
import { EffectiveHint, isInherited } from './EffectiveHint';
import { InheritedAttachments } from './InheritedAttachments';

/** The tabs that show fields of the occurrence itself. */
export const OccurrenceFormTabs = ({ opened }: { readonly opened: OpenOccurrenceResponse['data'] }) => {
  const text = useText();
  const { layout } = useDocumentForm();
  const rows = layout.flat();
  const hint = ({ name }: EditFieldLayout) =>
    isInherited(name) ? <EffectiveHint name={name} effective={opened.effective} /> : null;
  return (
    <>
      <Tabs.Content value="main">
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Panel>
            <FieldRows rows={rowsOf(rows, OCCURRENCE_CLAIMS, 'main')} after={hint} />
          </Panel>
          <FlagPanels rows={rows} level="h3" />
          <Flex justifyContent="flex-end">
            <SaveButton isAside />
          </Flex>
        </Flex>
      </Tabs.Content>
      <Tabs.Content value="articles">
        <ArticlesTab occurrenceId={opened.documentId} />
      </Tabs.Content>
      <Tabs.Content value="survey">
        <SurveyTab claims={OCCURRENCE_CLAIMS} after={hint} />
      </Tabs.Content>
      <Tabs.Content value="users">
        <UsersTab claims={OCCURRENCE_CLAIMS} level="h3" />
      </Tabs.Content>
      <Tabs.Content value="attachments">
        <AttachmentsTab
          claims={OCCURRENCE_CLAIMS}
          title={text('attachments.occurrence')}
          description={text('attachments.ofOccurrence')}
          level="h3"
          inherited={<InheritedAttachments files={opened.inheritedAttachments ?? []} />}
        />
      </Tabs.Content>
    </>
  );
};
