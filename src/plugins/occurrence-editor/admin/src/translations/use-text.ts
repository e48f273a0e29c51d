import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../plugin';
import type { TranslationKey } from './keys';

export type TextValues = Readonly<Record<string, string | number | Date | null | undefined>>;

/** The editor's texts in the language of the panel: `text('list.title')`. */
export const useText = () => {
  const { formatMessage } = useIntl();
  return useCallback(
    (key: TranslationKey, values?: TextValues): string => formatMessage({ id: `${PLUGIN_ID}.${key}` }, values),
    [formatMessage],
  );
};

export type Text = ReturnType<typeof useText>;
