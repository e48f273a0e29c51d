import { dueAt, type SlaUnit } from './sla';

test.each<[number, SlaUnit, string]>([
  [1, 'minutes', '2026-03-28T22:31:00.000Z'],
  [90, 'minutes', '2026-03-29T00:00:00.000Z'],
  [8, 'hours', '2026-03-29T06:30:00.000Z'],
  [1, 'days', '2026-03-29T22:30:00.000Z'],
  [525_600, 'minutes', '2027-03-28T22:30:00.000Z'],
  [525_600, 'days', '3465-04-13T22:30:00.000Z'],
])('%d %s after the opening', (value, unit, expected) => {
  expect(dueAt(new Date('2026-03-28T22:30:00Z'), value, unit).toISOString()).toBe(expected);
});
