export const SLA_UNITS = ['minutes', 'hours', 'days'] as const;
export type SlaUnit = (typeof SLA_UNITS)[number];

/** A day is 24 hours until there are business calendars (5.13). */
const MILLISECONDS: Readonly<Record<SlaUnit, number>> = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

/** When what starts at `startedAt` and may take `value` `unit` is due (5.13). */
export const dueAt = (startedAt: Date, value: number, unit: SlaUnit): Date =>
  new Date(startedAt.getTime() + value * MILLISECONDS[unit]);
