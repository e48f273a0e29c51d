import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { SlaUnit } from '../../../../../domain/sla';

const UNIT = { minutes: 'minute', hours: 'hour', days: 'day' } as const;

const MINUTES_AN_HOUR = 60;
const MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;

/** The largest unit that says `minutes` without a fraction. */
const inLargestUnit = (minutes: number): { value: number; unit: SlaUnit } => {
  if (minutes > 0 && minutes % MINUTES_A_DAY === 0) return { value: minutes / MINUTES_A_DAY, unit: 'days' };
  if (minutes > 0 && minutes % MINUTES_AN_HOUR === 0) return { value: minutes / MINUTES_AN_HOUR, unit: 'hours' };
  return { value: minutes, unit: 'minutes' };
};

/** Times of the configuration in the person's language: `8 hours`, `8 horas`. */
export const useDurationText = () => {
  const { formatNumber } = useIntl();
  const durationText = useCallback(
    (value: number, unit: SlaUnit): string =>
      formatNumber(value, { style: 'unit', unit: UNIT[unit], unitDisplay: 'long' }),
    [formatNumber],
  );
  const minutesText = useCallback(
    (minutes: number): string => {
      const { value, unit } = inLargestUnit(minutes);
      return durationText(value, unit);
    },
    [durationText],
  );
  return { durationText, minutesText };
};
