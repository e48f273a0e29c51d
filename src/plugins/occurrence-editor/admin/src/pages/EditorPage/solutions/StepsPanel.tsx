import { Box, Grid, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { exceedsSla, flowMinutes } from '../../../../../../../domain/flow-duration';
import type { SlaUnit } from '../../../../../../../domain/sla';
import { useDocumentForm } from '../../../content-manager/document-form-context';
import { FieldRows } from '../../../editing/FieldRows';
import { Panel } from '../../../editing/Panel';
import { rowsOf, SOLUTION_CLAIMS } from '../../../editing/tabs';
import { useDurationText } from '../../../labels/use-duration-text';
import { useText } from '../../../translations/use-text';
import { FlowPicture } from './FlowPicture';
import { flowStepsOf } from './flow-steps';

export interface Sla {
  readonly value: number;
  readonly unit: SlaUnit;
}

const Exceeds = ({ minutes, sla }: { readonly minutes: number; readonly sla: Sla }) => {
  const text = useText();
  const { durationText, minutesText } = useDurationText();
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4} marginBottom={4} role="status">
      <Typography textColor="neutral800">
        {text('solution.exceeds.why', { minutes: minutesText(minutes), sla: durationText(sla.value, sla.unit) })}
      </Typography>
    </Box>
  );
};

/** The steps as the Content Manager draws them, and beside them how they run. */
export const StepsPanel = ({ sla }: { readonly sla: Sla | null }) => {
  const text = useText();
  const { layout } = useDocumentForm();
  const steps = flowStepsOf(useField('steps').value);
  const { value: flow } = useField('flow');
  const isLate = sla !== null && flow === 'main' && exceedsSla(steps, sla);
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
        <Panel title={text('steps.title')} description={text('steps.description')} level="h3">
          {isLate ? <Exceeds minutes={flowMinutes(steps)} sla={sla} /> : null}
          <FieldRows rows={rowsOf(layout.flat(), SOLUTION_CLAIMS, 'steps')} isNarrow />
        </Panel>
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
        <Panel title={text('flow.title')} level="h3">
          <FlowPicture steps={steps} />
        </Panel>
      </Grid.Item>
    </Grid.Root>
  );
};
