import type { SlaUnit } from '../../../../../domain/sla';

interface DurationPart {
  readonly value: number;
  readonly unit: SlaUnit;
}

const MINUTES_AN_HOUR = 60;
const HOURS_A_DAY = 24;

/** A time in minutes as people say it: days, hours and minutes, without those that are none. */
export const durationParts = (minutes: number): readonly DurationPart[] => {
  const hours = Math.floor(minutes / MINUTES_AN_HOUR);
  const parts: DurationPart[] = [
    { value: Math.floor(hours / HOURS_A_DAY), unit: 'days' },
    { value: hours % HOURS_A_DAY, unit: 'hours' },
    { value: minutes % MINUTES_AN_HOUR, unit: 'minutes' },
  ];
  const said = parts.filter(({ value }) => value > 0);
  return said.length > 0 ? said : [{ value: 0, unit: 'minutes' }];
};
