export type DurationUnit = 'minutes' | 'hours' | 'days';

/** A day is 24 hours until business calendars exist (5.13). */
const MINUTES: Readonly<Record<DurationUnit, number>> = { minutes: 1, hours: 60, days: 24 * 60 };

/** A time of the configuration in minutes. */
export const inMinutes = (value: number, unit: DurationUnit): number => value * MINUTES[unit];
