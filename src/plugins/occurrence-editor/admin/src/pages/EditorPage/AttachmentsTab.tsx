import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useDocumentForm } from '../../content-manager/document-form-context';
import { FieldRows } from '../../editing/FieldRows';
import { Panel } from '../../editing/Panel';
import { rowsOf } from '../../editing/tabs';
import { useText } from '../../translations/use-text';

interface AttachmentsTabProps {
  readonly claims: Readonly<Record<string, string>>;
  readonly description: string;
  /** What comes from elsewhere, shown apart. */
  readonly inherited?: ReactNode;
}

/** Files of the media library, in their order. */
export const AttachmentsTab = ({ claims, description, inherited }: AttachmentsTabProps) => {
  const text = useText();
  const { layout } = useDocumentForm();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel title={text('tab.attachments')} description={description}>
        <FieldRows rows={rowsOf(layout.flat(), claims, 'attachments')} />
      </Panel>
      {inherited}
    </Flex>
  );
};
