import { isKnown } from './entity-tag';

test.each<[string, string, boolean]>([
  ['no header', '', false],
  ['the tag', 'W/"abc"', true],
  ['the tag, strong', '"abc"', true],
  ['one of several', '"x", W/"abc"', true],
  ['anything', '*', true],
  ['another tag', 'W/"abd"', false],
  ['a longer tag', 'W/"abcd"', false],
  ['an empty tag', '""', false],
])('%s', (_, ifNoneMatch, known) => {
  expect(isKnown(ifNoneMatch, 'W/"abc"')).toBe(known);
});
