import { Flex, Grid } from '@strapi/design-system';
import { EDITOR_UIDS, type Flow } from '../../../../../shared/contracts/common';
import type { OpenOccurrenceResponse } from '../../../../../shared/contracts/open-occurrence';
import { DocumentScope } from '../../../content-manager/DocumentScope';
import { NEW_SOLUTION } from '../../../editing/place';
import { FlowColumn } from './FlowColumn';
import { SolutionEditor } from './SolutionEditor';
import type { Sla } from './StepsPanel';

interface SolutionsTabProps {
  readonly typeId: string;
  readonly opened: OpenOccurrenceResponse['data'];
  readonly sla: Sla | null;
  /** The open solution, or the flow that a new one is made for. */
  readonly solution?: string | undefined;
}

const FLOWS: readonly Flow[] = ['main', 'alternative'];

const flowOfNew = (solution: string | undefined): Flow | undefined =>
  FLOWS.find((flow) => NEW_SOLUTION[flow] === solution);

/** Both flows side by side, and below them the solution that is open. */
export const SolutionsTab = ({ typeId, opened, sla, solution }: SolutionsTabProps) => {
  const newFlow = flowOfNew(solution);
  const row = opened.solutions?.find(({ documentId }) => documentId === solution);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Grid.Root gap={4}>
        {FLOWS.map((flow) => (
          <Grid.Item key={flow} col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <FlowColumn typeId={typeId} opened={opened} flow={flow} openId={row?.documentId} />
          </Grid.Item>
        ))}
      </Grid.Root>
      {newFlow || row ? (
        <DocumentScope key={solution} uid={EDITOR_UIDS.solution} documentId={row?.documentId}>
          <SolutionEditor typeId={typeId} opened={opened} sla={sla} row={row} flow={newFlow ?? row?.flow ?? 'main'} />
        </DocumentScope>
      ) : null}
    </Flex>
  );
};
