import { placed } from './place';

test.each<[string, number[], number, number, number[]]>([
  ['to the front', [1, 2, 3], 3, 1, [3, 1, 2]],
  ['to the end', [1, 2, 3], 1, 3, [2, 3, 1]],
  ['to the middle', [1, 2, 3, 4], 4, 2, [1, 4, 2, 3]],
  ['to where it is', [1, 2, 3], 2, 2, [1, 2, 3]],
  ['past the end', [1, 2, 3], 1, 99, [2, 3, 1]],
  ['before the front', [1, 2, 3], 3, 0, [3, 1, 2]],
  ['new in a list', [1, 2], 9, 2, [1, 9, 2]],
  ['new in an empty list', [], 9, 5, [9]],
])('%s', (_, ids, id, place, expected) => {
  expect(placed(ids, id, place)).toEqual(expected);
});
