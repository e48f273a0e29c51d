import { Flex, Loader } from '@strapi/design-system';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { EDITOR_UIDS, type Flow } from '../../../../../shared/contracts/common';
import type { OpenOccurrenceResponse, SolutionRow } from '../../../../../shared/contracts/open-occurrence';
import { useDocumentForm } from '../../../content-manager/document-form-context';
import { useEditable } from '../../../content-manager/use-editable';
import { DocumentForm } from '../../../editing/DocumentForm';
import { FieldRows } from '../../../editing/FieldRows';
import { FlagPanels } from '../../../editing/FlagPanels';
import { FocusOpened } from '../../../editing/FocusOpened';
import { Panel } from '../../../editing/Panel';
import { isWithin, NEW_SOLUTION, occurrencePath, solutionPath } from '../../../editing/place';
import { SaveButton } from '../../../editing/SaveButton';
import { rowsOf, SOLUTION_CLAIMS } from '../../../editing/tabs';
import { useText } from '../../../translations/use-text';
import { DeleteSolution } from './DeleteSolution';
import { type Sla, StepsPanel } from './StepsPanel';

interface SolutionEditorProps {
  readonly typeId: string;
  readonly opened: OpenOccurrenceResponse['data'];
  readonly sla: Sla | null;
  /** Absent for a new one. */
  readonly row?: SolutionRow | undefined;
  readonly flow: Flow;
}

interface FieldsProps {
  readonly title: string;
  readonly sla: Sla | null;
  readonly isNew: boolean;
  readonly actions: React.ReactNode;
}

const Fields = ({ title, sla, isNew, actions }: FieldsProps) => {
  const { layout } = useDocumentForm();
  const rows = layout.flat();
  const action = (
    <Flex gap={2}>
      {actions}
      <SaveButton isNew={isNew} />
    </Flex>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel title={title} level="h3" action={action}>
        <FieldRows rows={rowsOf(rows, SOLUTION_CLAIMS, 'main')} />
      </Panel>
      <StepsPanel sla={sla} />
      <FlagPanels rows={rows} level="h3" />
      <Flex justifyContent="flex-end">
        <SaveButton isNew={isNew} isAside={!isNew} />
      </Flex>
    </Flex>
  );
};

/** One solution: what it is, its steps, and how they run. */
export const SolutionEditor = ({ typeId, opened, sla, row, flow }: SolutionEditorProps) => {
  const text = useText();
  const navigate = useNavigate();
  const occurrenceId = opened.documentId;
  const editable = useEditable(EDITOR_UIDS.solution, row?.documentId);
  const { initialValues: stored } = editable;
  const initialValues = useMemo(() => (stored && !row ? { ...stored, flow } : stored), [stored, row, flow]);
  const fixed = useMemo(() => ({ occurrence: { connect: [{ documentId: occurrenceId }] } }), [occurrenceId]);
  const path = solutionPath(typeId, occurrenceId, row?.documentId ?? NEW_SOLUTION[flow]);
  const staysOn = useCallback((pathname: string) => isWithin(path, pathname), [path]);
  if (editable.isLoading || !initialValues) return <Loader>{text('shell.loading')}</Loader>;
  const title = row?.name ?? text('solution.new');
  return (
    <DocumentForm
      kind="solution"
      documentId={row?.documentId}
      editable={editable}
      initialValues={initialValues}
      fingerprints={row?.fingerprints}
      isReadOnly={row !== undefined && !opened.rights.solution.update}
      label={title}
      staysOn={staysOn}
      fixed={fixed}
      onSaved={({ documentId }) => {
        if (!row) navigate(solutionPath(typeId, occurrenceId, documentId), { replace: true });
      }}
    >
      <FocusOpened />
      <Fields
        title={title}
        sla={sla}
        isNew={!row}
        actions={
          row && opened.rights.solution.delete ? (
            <DeleteSolution
              row={row}
              onGone={() => navigate(occurrencePath(typeId, occurrenceId, 'solutions'), { replace: true })}
            />
          ) : null
        }
      />
    </DocumentForm>
  );
};
