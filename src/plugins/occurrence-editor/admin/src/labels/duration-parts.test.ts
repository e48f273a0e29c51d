import { durationParts } from './duration-parts';

it.each([
  [0, '0 minutes'],
  [45, '45 minutes'],
  [60, '1 hours'],
  [1_440, '1 days'],
  [1_530, '1 days, 1 hours, 30 minutes'],
  [8_880, '6 days, 4 hours'],
])('%d minutes are %s', (minutes, said) => {
  expect(
    durationParts(minutes)
      .map(({ value, unit }) => `${value} ${unit}`)
      .join(', '),
  ).toBe(said);
});
