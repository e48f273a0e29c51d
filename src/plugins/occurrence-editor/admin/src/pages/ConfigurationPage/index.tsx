import { Box, EmptyStateLayout, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ConfigurationEntry } from '../../../../shared/contracts/configuration';
import { SearchBox } from '../../components/SearchBox';
import { BASE_PATH } from '../../plugin';
import { useConfigurationQuery } from '../../services/pages-api';
import { type Text, useText } from '../../translations/use-text';
import { BlockCard } from './BlockCard';
import { addressOf, blocksOf, isKnown, matching, type NamedEntry } from './blocks';

const Columns = styled(Box)`
  columns: 34rem;
  column-gap: ${({ theme }) => theme.spaces[4]};

  & > * {
    break-inside: avoid;
    margin-bottom: ${({ theme }) => theme.spaces[4]};
  }
`;

const named = (entry: ConfigurationEntry, text: Text): NamedEntry =>
  isKnown(entry.singularName)
    ? {
        ...entry,
        label: text(`configuration.${entry.singularName}`),
        help: text(`configuration.${entry.singularName}.help`),
      }
    : { ...entry, label: entry.displayName, help: '' };

/** Everything that can be configured, in blocks of like things; the box on top finds one as one types. */
export const ConfigurationPage = () => {
  const text = useText();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState('');
  const { data, error } = useConfigurationQuery(undefined, { refetchOnMountOrArgChange: true });
  const entries = useMemo(() => (data ?? []).map((entry) => named(entry, text)), [data, text]);
  const found = matching(entries, wanted);
  const [first] = found;

  if (error) return <Page.Error />;
  if (!data) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{text('configuration.title')}</Page.Title>
      <Layouts.Header
        id="main-content-title"
        title={text('configuration.title')}
        subtitle={text('configuration.subtitle')}
        navigationAction={<BackButton fallback={BASE_PATH} />}
      />
      <Layouts.Action
        startActions={
          <Box minWidth="32rem">
            <SearchBox
              label={text('configuration.search')}
              value={wanted}
              onChange={setWanted}
              onSubmit={() => first && navigate(addressOf(first, BASE_PATH))}
            />
          </Box>
        }
        endActions={
          <Typography variant="pi" textColor="neutral600" aria-live="polite">
            {wanted.trim() === '' ? '' : text('configuration.found', { count: found.length })}
          </Typography>
        }
      />
      <Layouts.Content>
        {first ? (
          <Columns>
            {blocksOf(found).map((block) => (
              <BlockCard key={block.name} block={block} />
            ))}
          </Columns>
        ) : (
          <EmptyStateLayout content={text('configuration.nothing', { text: wanted })} hasRadius shadow="tableShadow" />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
