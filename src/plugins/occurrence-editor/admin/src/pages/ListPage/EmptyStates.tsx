import { Box, Button, EmptyStateLayout, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowRight, Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { NavLink } from 'react-router-dom';
import { BASE_PATH } from '../../plugin';
import { useText } from '../../translations/use-text';

/** The order of work: each needs the one before it. */
const STEPS = ['types', 'occurrences', 'solutions', 'steps'] as const;

const Step = ({ step, number }: { readonly step: (typeof STEPS)[number]; readonly number: number }) => {
  const text = useText();
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={2} flex="1 1 18rem">
      <Flex gap={2}>
        <Typography variant="sigma" textColor={number === 1 ? 'primary600' : 'neutral600'}>
          {text('list.empty.step', { number })}
        </Typography>
        {number < STEPS.length && <ArrowRight aria-hidden fill="neutral500" />}
      </Flex>
      <Typography variant="delta" tag="h3">
        {text(`list.empty.${step}`)}
      </Typography>
      <Typography textColor="neutral600">{text(`list.empty.${step}.help`)}</Typography>
    </Flex>
  );
};

/** Says what to do first, where there is no type at all. */
export const FirstSteps = ({ canCreate }: { readonly canCreate: boolean }) => {
  const text = useText();
  if (!canCreate)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={text('list.empty.reader')} />;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 6, large: 10 }}>
      <Flex direction="column" alignItems="stretch" gap={8}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="beta" tag="h2">
            {text('list.empty.title')}
          </Typography>
          <Typography textColor="neutral600">{text('list.empty.intro')}</Typography>
        </Flex>
        <Flex tag="ol" alignItems="flex-start" gap={6} wrap="wrap">
          {STEPS.map((step, index) => (
            <Step key={step} step={step} number={index + 1} />
          ))}
        </Flex>
        <Flex>
          <LinkButton tag={NavLink} to={`${BASE_PATH}/new`} size="L" startIcon={<Plus />}>
            {text('list.empty.new')}
          </LinkButton>
        </Flex>
      </Flex>
    </Box>
  );
};

/** Where search and filters leave nothing. */
export const NothingFound = ({ onShowAll }: { readonly onShowAll: () => void }) => {
  const text = useText();
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" />}
      content={text('list.nothing')}
      hasRadius
      shadow="tableShadow"
      action={
        <Button variant="secondary" onClick={onShowAll}>
          {text('list.nothing.clear')}
        </Button>
      }
    />
  );
};

/** Where the list could not be loaded. */
export const Failed = ({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) => {
  const text = useText();
  return (
    <EmptyStateLayout
      content={message}
      hasRadius
      shadow="tableShadow"
      action={
        <Button variant="secondary" onClick={onRetry}>
          {text('pages.retry')}
        </Button>
      }
    />
  );
};
