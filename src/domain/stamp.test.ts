import fc from 'fast-check';
import { type Stamps, stamp } from './stamp';

const flags = (letters: string): Stamps => ({
  anonymous: letters.includes('a'),
  confidential: letters.includes('c'),
  highCriticality: letters.includes('h'),
});

test.each([
  ['opened', null, '', ''],
  ['opened', null, 'ach', 'ach'],
  ['reclassified to a type without flags', 'ach', '', 'ac'],
  ['reclassified to an anonymous type', '', 'a', 'a'],
  ['reclassified to a confidential type', 'a', 'c', 'ac'],
  ['reclassified to something critical', 'c', 'h', 'ch'],
])('%s, it has the stamps %s + %s = %s', (_, before, catalogue, after) => {
  expect(stamp(before === null ? null : flags(before), flags(catalogue))).toEqual(flags(after));
});

test('what hides stays hidden through any number of reclassifications', () => {
  const any = fc.record<Stamps>({
    anonymous: fc.boolean(),
    confidential: fc.boolean(),
    highCriticality: fc.boolean(),
  });
  fc.assert(
    fc.property(any, fc.array(any), (opened, later) => {
      let stamps = stamp(null, opened);
      for (const next of later) {
        const after = stamp(stamps, next);
        expect(after.anonymous).toBe(stamps.anonymous || next.anonymous);
        expect(after.confidential).toBe(stamps.confidential || next.confidential);
        stamps = after;
      }
      expect(stamps.anonymous).toBe([opened, ...later].some(({ anonymous }) => anonymous));
    }),
  );
});
