import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useDocumentForm } from '../../content-manager/document-form-context';
import { FieldRows } from '../../editing/FieldRows';
import { Panel } from '../../editing/Panel';
import { rowsOf } from '../../editing/tabs';

interface ClaimedTabProps {
  readonly claims: Readonly<Record<string, string>>;
  /** What is in effect where nothing is chosen here. */
  readonly hint?: ReactNode;
}

/** The survey that closing a ticket sends, and whether by SMS as well. */
export const SurveyTab = ({ claims, hint }: ClaimedTabProps) => {
  const { layout } = useDocumentForm();
  return (
    <Panel>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <FieldRows rows={rowsOf(layout.flat(), claims, 'survey')} />
        {hint}
      </Flex>
    </Panel>
  );
};
