import { isStale } from './staleness';

const draft = new Date('2026-03-01T10:00:00.000Z');
const published = new Date('2026-02-01T10:00:00.000Z');

test.each<[string, string | undefined, boolean]>([
  ['no header', undefined, false],
  ['the stored version', '"2026-03-01T10:00:00.000Z"', false],
  ['the stored version without quotes', '2026-03-01T10:00:00.000Z', false],
  ['the stored version, weak', 'W/"2026-03-01T10:00:00.000Z"', false],
  ['the published version', '"2026-02-01T10:00:00.000Z"', false],
  ['the same moment in another time zone', '"2026-03-01T07:00:00.000-03:00"', false],
  ['anything', '*', false],
  ['one of several', '"2020-01-01T00:00:00.000Z", "2026-03-01T10:00:00.000Z"', false],
  ['an earlier version', '"2026-03-01T09:59:59.999Z"', true],
  ['a later version', '"2026-03-01T10:00:00.001Z"', true],
  ['no version at all', '""', true],
  ['white space', ' ', true],
  ['junk', '"not a date"', true],
  ['an unquoted word', 'junk', true],
])('%s', (_, ifMatch, stale) => {
  expect(isStale(ifMatch, [draft, published])).toBe(stale);
});

it('is stale when nothing is stored any more', () => {
  expect(isStale('"2026-03-01T10:00:00.000Z"', [])).toBe(true);
});
