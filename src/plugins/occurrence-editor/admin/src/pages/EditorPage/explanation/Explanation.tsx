import { Badge, Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { ExplainResponse } from '../../../../../shared/contracts/explain';
import { useText } from '../../../translations/use-text';
import { type ExplanationSection, explanationSections } from './explanation-rows';

const Section = ({ title, rows }: ExplanationSection) => (
  <Flex direction="column" alignItems="stretch" gap={3}>
    <Typography tag="h4" variant="sigma" textColor="neutral600">
      {title}
    </Typography>
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
      {rows.map(({ label, value, source }) => (
        <Box key={`${label} ${value}`}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {label}
          </Typography>
          <Typography tag="dd" textColor="neutral800" fontWeight="semiBold">
            {value}
          </Typography>
          {source ? (
            <Typography tag="dd" variant="pi" textColor="neutral600">
              {source}
            </Typography>
          ) : null}
        </Box>
      ))}
    </Flex>
  </Flex>
);

/** What the server says of one account: where a ticket goes, what it takes, and who sees it. */
export const Explanation = ({ explained }: { readonly explained: ExplainResponse['data'] }) => {
  const text = useText();
  const { user, requirements } = explained;
  const refused = requirements?.refused;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Flex gap={2} role="status">
        <Typography fontWeight="bold">{user.name}</Typography>
        <Badge>{text(`explain.kind.${user.kind}`)}</Badge>
      </Flex>
      {refused ? (
        <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
          <Typography textColor="neutral800">{text(`explain.refused.${refused}`)}</Typography>
        </Box>
      ) : null}
      <Grid.Root gap={6}>
        {explanationSections(explained, text).map((section) => (
          <Grid.Item key={section.title} col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Section {...section} />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Flex>
  );
};
