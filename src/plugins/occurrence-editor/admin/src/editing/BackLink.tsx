import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useHistory } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { cameFrom } from './place';

/** Back to where one came into the editor from. The host's own button goes back tab by tab: here a tab is an address. */
export const BackLink = () => {
  const { formatMessage } = useIntl();
  const from = useHistory('BackLink', ({ history, currentLocationIndex }) =>
    cameFrom(history.slice(0, currentLocationIndex)),
  );
  return (
    <Link tag={RouterLink} to={from} startIcon={<ArrowLeft />}>
      {formatMessage({ id: 'global.back', defaultMessage: 'Back' })}
    </Link>
  );
};
