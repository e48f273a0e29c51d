import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { SlaUnit } from '../../../../../domain/sla';
import { durationParts } from './duration-parts';

const UNIT = { minutes: 'minute', hours: 'hour', days: 'day' } as const;

/** Times of the configuration in the person's language: `8 hours`, `2 dias e 4 horas`. */
export const useDurationText = () => {
  const { formatNumber, formatList } = useIntl();
  const durationText = useCallback(
    (value: number, unit: SlaUnit): string =>
      formatNumber(value, { style: 'unit', unit: UNIT[unit], unitDisplay: 'long' }),
    [formatNumber],
  );
  const minutesText = useCallback(
    (minutes: number): string => formatList(durationParts(minutes).map(({ value, unit }) => durationText(value, unit))),
    [durationText, formatList],
  );
  return { durationText, minutesText };
};
