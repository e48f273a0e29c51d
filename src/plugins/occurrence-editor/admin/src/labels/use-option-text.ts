import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../plugin';

/** Words for the values of enumerations: `hours`, `main`, `supervisor`. What has none is shown as it is. */
export const useOptionText = () => {
  const { formatMessage } = useIntl();
  return useCallback(
    (value: string): string => formatMessage({ id: `${PLUGIN_ID}.option.${value}`, defaultMessage: value }),
    [formatMessage],
  );
};
