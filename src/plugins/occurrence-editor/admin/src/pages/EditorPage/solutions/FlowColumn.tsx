import { Badge, Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import type { Flow } from '../../../../../shared/contracts/common';
import type { OpenOccurrenceResponse, SolutionRow } from '../../../../../shared/contracts/open-occurrence';
import { Panel } from '../../../editing/Panel';
import { NEW_SOLUTION, solutionPath } from '../../../editing/place';
import { SortableList } from '../../../editing/SortableList';
import { useDurationText } from '../../../labels/use-duration-text';
import { isStale, useOrderSolutionsMutation } from '../../../services/api';
import { useRefusalNotice } from '../../../services/refusals';
import { useText } from '../../../translations/use-text';

interface FlowColumnProps {
  readonly typeId: string;
  readonly opened: OpenOccurrenceResponse['data'];
  readonly flow: Flow;
  readonly openId?: string | undefined;
}

const useOrder = (occurrenceId: string, flow: Flow) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const notify = useRefusalNotice();
  const [order] = useOrderSolutionsMutation();
  return async (documentIds: readonly string[]): Promise<boolean> => {
    const answer = await order({ documentId: occurrenceId, order: documentIds, flow });
    if (!('error' in answer)) return true;
    if (isStale(answer.error)) toggleNotification({ type: 'warning', message: text('order.stale') });
    else notify(answer.error);
    return false;
  };
};

interface SolutionItemProps {
  readonly row: SolutionRow;
  readonly to: string;
  readonly isOpen: boolean;
  readonly handle: ReactNode;
}

const SolutionItem = ({ row, to, isOpen, handle }: SolutionItemProps) => {
  const text = useText();
  const { minutesText } = useDurationText();
  const { minutes = 0 } = row;
  const steps = text('solution.steps', { count: row.steps?.length ?? 0 });
  return (
    <Flex
      gap={2}
      padding={2}
      background={isOpen ? 'primary100' : 'neutral0'}
      borderColor={isOpen ? 'primary200' : 'neutral150'}
      hasRadius
    >
      {handle}
      <Box flex="1" minWidth={0}>
        <Link tag={NavLink} to={to} aria-label={text('solution.open', { name: row.name ?? '' })}>
          {row.name}
        </Link>
        <Flex gap={2} wrap="wrap">
          <Typography variant="pi" textColor="neutral600">
            {minutes > 0 ? `${steps}, ${minutesText(minutes)}` : steps}
          </Typography>
          {row.flow === 'main' && row.exceedsSla ? (
            <Badge backgroundColor="warning200" textColor="neutral800">
              {text('solution.exceeds')}
            </Badge>
          ) : null}
          {row.active === false ? <Badge>{text('occurrence.retired')}</Badge> : null}
        </Flex>
      </Box>
    </Flex>
  );
};

/** The solutions of one flow, in their order. */
export const FlowColumn = ({ typeId, opened, flow, openId }: FlowColumnProps) => {
  const text = useText();
  const { documentId, rights, solutions = [] } = opened;
  const order = useOrder(documentId, flow);
  const rows = solutions.filter((row) => row.flow === flow);
  const add = rights.solution.create ? (
    <LinkButton
      tag={NavLink}
      to={solutionPath(typeId, documentId, NEW_SOLUTION[flow])}
      aria-label={text(`solutions.add.${flow}`)}
      variant="secondary"
      size="S"
      startIcon={<Plus />}
    >
      {text('solutions.add')}
    </LinkButton>
  ) : null;
  return (
    <Panel title={text(`solutions.${flow}`)} level="h3" action={add}>
      {rows.length === 0 ? (
        <Typography textColor="neutral600">{text(`solutions.${flow}.empty`)}</Typography>
      ) : (
        <SortableList
          items={rows}
          isDisabled={!rights.solution.order || rows.length < 2}
          onOrder={order}
          openId={openId}
          render={(row, handle, isOpen) => (
            <SolutionItem
              row={row}
              to={solutionPath(typeId, documentId, row.documentId)}
              isOpen={isOpen}
              handle={handle}
            />
          )}
        />
      )}
    </Panel>
  );
};
