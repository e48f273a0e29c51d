/** A day is 24 hours until business calendars exist (5.13). */
const MILLISECONDS = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

export type DurationUnit = keyof typeof MILLISECONDS;

export interface Duration {
  readonly value: number;
  readonly unit: DurationUnit;
}

/** The moment that comes `duration` after `start`. */
export const later = (start: Date, { value, unit }: Duration): Date =>
  new Date(start.getTime() + value * MILLISECONDS[unit]);
