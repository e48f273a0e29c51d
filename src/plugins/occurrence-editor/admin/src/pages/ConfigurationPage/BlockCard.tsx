import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { BASE_PATH } from '../../plugin';
import { useText } from '../../translations/use-text';
import { addressOf, type Block, type NamedEntry } from './blocks';

const EntryLink = styled(NavLink)`
  display: block;
  text-decoration: none;
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

const Entry = ({ entry }: { readonly entry: NamedEntry }) => {
  const text = useText();
  const { formatNumber } = useIntl();
  return (
    <Box tag="li">
      <EntryLink to={addressOf(entry, BASE_PATH)}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
          <Flex direction="column" alignItems="flex-start">
            <Typography fontWeight="semiBold" textColor="neutral800">
              {entry.label}
            </Typography>
            {entry.help && (
              <Typography variant="pi" textColor="neutral600">
                {entry.help}
              </Typography>
            )}
          </Flex>
          {entry.kind === 'collectionType' && (
            <Badge aria-label={text('configuration.count', { count: entry.count })} role="img">
              {formatNumber(entry.count)}
            </Badge>
          )}
        </Flex>
      </EntryLink>
    </Box>
  );
};

/** Configuration types of one kind, each with its count. */
export const BlockCard = ({ block }: { readonly block: Block }) => {
  const text = useText();
  const headingId = useId();
  return (
    <Box tag="section" aria-labelledby={headingId} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Box paddingLeft={3}>
          <Typography id={headingId} variant="sigma" tag="h2" textColor="neutral600">
            {text(`configuration.block.${block.name}`)}
          </Typography>
        </Box>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {block.entries.map((entry) => (
            <Entry key={entry.uid} entry={entry} />
          ))}
        </Flex>
      </Flex>
    </Box>
  );
};
