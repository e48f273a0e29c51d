import { runsOf } from './step-run';

// `=` marks a parallel step; stages are divided by `|`.
const steps = (text: string) =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ name: word, parallel: word.startsWith('=') }));

it.each([
  ['', ''],
  ['a', 'a'],
  ['a b', 'a|b'],
  ['=a', '=a'],
  ['=a =b', '=a =b'],
  ['a =b =c d', 'a|=b =c|d'],
  ['=a b =c', '=a|b|=c'],
  ['=a =b c =d =e', '=a =b|c|=d =e'],
])('steps %s run in stages %s', (text, expected) => {
  const stages = runsOf(steps(text)).map((stage) => stage.map(({ name }) => name).join(' '));
  expect(stages.join('|')).toBe(expected);
});
