import { isStale } from './staleness';

const draft = new Date('2026-03-01T10:00:00.000Z');
const earlier = new Date('2026-02-01T10:00:00.000Z');
const later = new Date('2026-04-01T10:00:00.000Z');

test.each<[string, string | undefined, boolean]>([
  ['no header', undefined, false],
  ['the stored version', '"2026-03-01T10:00:00.000Z"', false],
  ['the stored version without quotes', '2026-03-01T10:00:00.000Z', false],
  ['the stored version, weak', 'W/"2026-03-01T10:00:00.000Z"', false],
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
  expect(isStale(ifMatch, draft)).toBe(stale);
});

describe('of an item with a draft and a published version', () => {
  test.each<[string, Date, Date, boolean]>([
    ['the published one, published from this draft', draft, draft, false],
    ['the published one, with a later draft', earlier, earlier, true],
    ['the draft, with an earlier published one', draft, earlier, false],
    ['the published one, changed after the draft', later, later, false],
    ['the draft, with a published one that was changed after it', draft, later, false],
    ['neither', earlier, draft, true],
  ])('who has read %s', (_, read, published, stale) => {
    expect(isStale(`"${read.toISOString()}"`, draft, [draft, published])).toBe(stale);
  });
});
