import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { HomeResponse, RecentChange } from '../../../shared/contracts/home';
import { listSearch } from '../pages/ListPage/list-address';
import { BASE_PATH } from '../plugin';
import { useHomeQuery } from '../services/pages-api';
import { useText } from '../translations/use-text';

const INCOMPLETE = `${BASE_PATH}${listSearch({ incomplete: 'true', active: 'true' })}`;
const NO_SECTOR = `${BASE_PATH}${listSearch({ sector: 'none', active: 'true' })}`;
const RECENT_FIRST = `${BASE_PATH}${listSearch({}, 'updatedAt:DESC')}`;

interface FigureProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly to: string;
  /** Whether any is too many. */
  readonly isWarning?: boolean;
}

const Figure = ({ label, value, to, isWarning = false }: FigureProps) => {
  const { formatNumber } = useIntl();
  if (value === undefined) return null;
  return (
    <Box
      tag="li"
      flex="1 1 10rem"
      padding={3}
      background={isWarning && value > 0 ? 'warning100' : 'neutral100'}
      hasRadius
    >
      <Typography variant="beta" tag="p">
        {formatNumber(value)}
      </Typography>
      <Link tag={NavLink} to={to}>
        {label}
      </Link>
    </Box>
  );
};

const Figures = ({ data }: { readonly data: HomeResponse['data'] }) => {
  const text = useText();
  return (
    <Flex tag="ul" gap={2} wrap="wrap" alignItems="stretch">
      <Figure label={text('widget.types')} value={data.types} to={BASE_PATH} />
      <Figure
        label={text('widget.occurrences')}
        value={data.occurrences}
        to={`${BASE_PATH}${listSearch({}, 'occurrenceCount:DESC')}`}
      />
      <Figure label={text('widget.incomplete')} value={data.incompleteOccurrences} to={INCOMPLETE} isWarning />
      <Figure label={text('widget.noSector')} value={data.typesWithoutSector} to={NO_SECTOR} isWarning />
    </Flex>
  );
};

const addressOf = ({ kind, documentId, occurrenceType }: RecentChange): string =>
  kind === 'type' || occurrenceType === undefined
    ? `${BASE_PATH}/types/${documentId}`
    : `${BASE_PATH}/types/${occurrenceType}/occurrences/${documentId}`;

const Recent = ({ changes }: { readonly changes: readonly RecentChange[] }) => {
  const text = useText();
  const { formatDate } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography variant="sigma" tag="h3" textColor="neutral600">
          {text('widget.recent')}
        </Typography>
        <Link tag={NavLink} to={RECENT_FIRST}>
          {text('widget.recent.all')}
        </Link>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {changes.map((change) => (
          <Flex key={change.documentId} tag="li" justifyContent="space-between" gap={3}>
            <Typography ellipsis title={change.name}>
              <Link tag={NavLink} to={addressOf(change)}>
                {change.name}
              </Link>
            </Typography>
            <Typography variant="pi" textColor="neutral600" textAlign="right" flex="0 0 auto">
              {`${text(`widget.recent.${change.kind}`)}, ${formatDate(change.updatedAt, { dateStyle: 'short', timeStyle: 'short' })}`}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
};

/** The catalogue at a glance: how much there is, what needs work, what changed last; all of it leads into the list. */
export const CatalogueWidget = () => {
  const text = useText();
  const { data, error } = useHomeQuery(undefined, { refetchOnMountOrArgChange: true });
  if (error) return <Widget.Error />;
  if (!data) return <Widget.Loading />;
  if (data.types === 0) return <Widget.NoData>{text('widget.empty')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Figures data={data} />
      {data.recentlyChanged && data.recentlyChanged.length > 0 && <Recent changes={data.recentlyChanged} />}
    </Flex>
  );
};
