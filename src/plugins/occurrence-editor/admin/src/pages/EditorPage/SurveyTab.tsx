import type { ReactNode } from 'react';
import { useDocumentForm } from '../../content-manager/document-form-context';
import type { EditFieldLayout } from '../../content-manager/types';
import { FieldRows } from '../../editing/FieldRows';
import { Panel } from '../../editing/Panel';
import { rowsOf } from '../../editing/tabs';

interface ClaimedTabProps {
  readonly claims: Readonly<Record<string, string>>;
  /** What is in effect where nothing is chosen here. */
  readonly after?: (field: EditFieldLayout) => ReactNode;
}

/** The survey that closing a ticket sends, and whether by SMS as well. */
export const SurveyTab = ({ claims, after }: ClaimedTabProps) => {
  const { layout } = useDocumentForm();
  return (
    <Panel>
      <FieldRows rows={rowsOf(layout.flat(), claims, 'survey')} after={after} />
    </Panel>
  );
};
