import { exceedsSla, flowMinutes, type TimedStep } from './flow-duration';

const step = (text: string): TimedStep => {
  const [, bar, value, unit] = /^(=?)(?:(\d+)([mhd]))?$/.exec(text) ?? [];
  const units = { m: 'minutes', h: 'hours', d: 'days' } as const;
  return {
    parallel: bar === '=',
    deadlineValue: value === undefined ? null : Number(value),
    deadlineUnit: unit === undefined ? null : units[unit as keyof typeof units],
  };
};

const steps = (text: string): TimedStep[] => (text === '' ? [] : text.split(' ').map((each) => step(each)));

// `=` marks a parallel step.
describe('the minutes that steps may take', () => {
  it.each([
    ['', 0],
    ['30m', 30],
    ['2h', 120],
    ['1d', 1440],
    ['30m 2h', 150],
    ['=30m =2h', 120],
    ['30m =1h =2h 10m', 160],
    ['=1h 30m =1h', 150],
    ['=1h =20m 5m =10m =3h', 245],
    ['=', 0],
    ['30m  2h'.replace('  ', ' = '), 150],
  ])('%s take %d', (text, expected) => {
    expect(flowMinutes(steps(text))).toBe(expected);
  });
});

it.each([
  ['1h 1h', 2, 'hours', false],
  ['1h 61m', 2, 'hours', true],
  ['=2h =2h', 2, 'hours', false],
  ['25h', 1, 'days', true],
  ['', 1, 'minutes', false],
] as const)('steps of %s against %d %s: exceeded %s', (text, value, unit, expected) => {
  expect(exceedsSla(steps(text), { value, unit })).toBe(expected);
});
