import { Box, Flex, Typography } from '@strapi/design-system';
import { ArrowDown } from '@strapi/icons';
import { Fragment } from 'react';
import { flowMinutes } from '../../../../../../../domain/flow-duration';
import { runsOf } from '../../../../../../../domain/step-run';
import { useDurationText } from '../../../labels/use-duration-text';
import { useText } from '../../../translations/use-text';
import { type FlowStep, flowInWords } from './flow-steps';

const Arrow = () => (
  <Flex justifyContent="center" color="neutral500">
    <ArrowDown width="12px" height="12px" fill="neutral500" />
  </Flex>
);

const End = ({ label }: { readonly label: string }) => (
  <Flex justifyContent="center">
    <Box
      background="neutral150"
      paddingLeft={3}
      paddingRight={3}
      paddingTop={1}
      paddingBottom={1}
      borderRadius="1.2rem"
    >
      <Typography variant="pi" textColor="neutral700">
        {label}
      </Typography>
    </Box>
  </Flex>
);

const StepBox = ({ step, time }: { readonly step: FlowStep; readonly time: string }) => {
  const text = useText();
  const notes = [
    time,
    step.autoStart ? text('flow.autoStart') : '',
    step.autoFinish ? text('flow.autoFinish') : '',
  ].filter((note) => note !== '');
  return (
    <Box flex="1" minWidth="10rem" padding={2} background="primary100" borderColor="primary200" hasRadius>
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="primary700">
        {step.number}. {step.name || text('flow.unnamed', { number: step.number })}
      </Typography>
      {notes.length > 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral700">
          {notes.join(' · ')}
        </Typography>
      ) : null}
    </Box>
  );
};

/** A small picture of how steps run: one after the other, parallel ones side by side. Read out as a sentence. */
export const FlowPicture = ({ steps }: { readonly steps: readonly FlowStep[] }) => {
  const text = useText();
  const { durationText, minutesText } = useDurationText();
  const timeOf = ({ deadlineValue, deadlineUnit }: FlowStep) =>
    deadlineValue === null || deadlineUnit === null ? '' : durationText(deadlineValue, deadlineUnit);
  const stages = runsOf(steps);
  if (stages.length === 0) return <Typography textColor="neutral600">{text('flow.empty')}</Typography>;
  const minutes = flowMinutes(steps);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex role="img" aria-label={flowInWords(stages, text, timeOf)} direction="column" alignItems="stretch" gap={2}>
        <End label={text('flow.start')} />
        {stages.map((stage) => (
          <Fragment key={stage[0]?.number}>
            <Arrow />
            <Flex alignItems="stretch" gap={2} wrap="wrap">
              {stage.map((step) => (
                <StepBox key={step.number} step={step} time={timeOf(step)} />
              ))}
            </Flex>
          </Fragment>
        ))}
        <Arrow />
        <End label={text('flow.end')} />
      </Flex>
      {minutes > 0 ? (
        <Typography variant="pi">{text('flow.total', { duration: minutesText(minutes) })}</Typography>
      ) : null}
    </Flex>
  );
};
