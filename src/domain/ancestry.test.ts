import { ancestryViolations } from './ancestry';

test.each<[string, number | null, number[], boolean]>([
  ['a new category', null, [1, 2], true],
  ['below nothing', 3, [], true],
  ['below others', 3, [1, 2], true],
  ['below itself', 3, [3], false],
  ['below what is below it', 3, [1, 2, 3], false],
])('%s', (_, id, ancestors, allowed) => {
  expect(ancestryViolations(id, ancestors)).toEqual(
    allowed ? [] : [{ path: ['parent'], code: 'FIELD_INVALID', reason: 'ownAncestor' }],
  );
});
