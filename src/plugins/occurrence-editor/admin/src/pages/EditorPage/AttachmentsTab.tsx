import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useDocumentForm } from '../../content-manager/document-form-context';
import { FieldRows } from '../../editing/FieldRows';
import { Panel } from '../../editing/Panel';
import { rowsOf } from '../../editing/tabs';

interface AttachmentsTabProps {
  readonly claims: Readonly<Record<string, string>>;
  readonly title: string;
  readonly description: string;
  readonly level?: 'h2' | 'h3';
  /** What comes from elsewhere, shown apart. */
  readonly inherited?: ReactNode;
}

/** Files of the media library, in their order. */
export const AttachmentsTab = ({ claims, title, description, level = 'h2', inherited }: AttachmentsTabProps) => {
  const { layout } = useDocumentForm();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel title={title} description={description} level={level}>
        <FieldRows rows={rowsOf(layout.flat(), claims, 'attachments')} />
      </Panel>
      {inherited}
    </Flex>
  );
};
