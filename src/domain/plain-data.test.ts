import { extentViolations, MAX_DEPTH, MAX_VALUES, plainDataViolations } from './plain-data';

const nested = (depth: number, kind: 'list' | 'object'): unknown => {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level += 1) value = kind === 'list' ? [value] : { child: value };
  return value;
};

test.each<[string, unknown, string | null]>([
  ['a text', { name: 'Poda 🌳' }, null],
  ['numbers, booleans, null and dates', { a: 1, b: true, c: null, d: new Date(0) }, null],
  ['a NUL character', { name: 'a\0b' }, 'name unreadableCharacters'],
  ['a NUL character deep down', { steps: [{ name: '\0' }] }, 'steps.0.name unreadableCharacters'],
  ['a NUL character in a key', { options: { '\0': 1 } }, 'options unreadableCharacters'],
  ['half a character', { name: 'a\ud83c' }, 'name unreadableCharacters'],
  ['the other half', { name: '\udf33a' }, 'name unreadableCharacters'],
  ['as deep as is allowed', { body: nested(MAX_DEPTH - 1, 'list') }, null],
  ['one deeper', { body: nested(MAX_DEPTH, 'list') }, 'body tooDeep'],
  ['deep objects', { body: nested(MAX_DEPTH, 'object') }, 'body tooDeep'],
  ['a list longer than any stack', { options: Array(500_000).fill(0) }, null],
  ['deeper than any stack', { body: nested(20_000, 'list') }, 'body tooDeep'],
])('%s', (_, data, expected) => {
  const found = plainDataViolations(data).map(({ path, reason }) => `${path.join('.')} ${reason}`);
  expect(found).toEqual(expected === null ? [] : [expected]);
});

test.each<[string, unknown, string | null]>([
  ['characters are not its business', { name: 'a\0b' }, null],
  ['as deep as is allowed', { body: nested(MAX_DEPTH - 1, 'list') }, null],
  ['one deeper', { body: nested(MAX_DEPTH, 'object') }, 'body tooDeep'],
  ['no object at all', nested(20_000, 'list'), '0 tooDeep'],
  ['nothing', undefined, null],
  ['as many as are allowed', { options: Array(MAX_VALUES - 2).fill(0) }, null],
  ['one more', { options: Array(MAX_VALUES - 1).fill(0) }, 'options tooManyValues'],
  ['many small ones', { fields: Array(MAX_VALUES / 2).fill({ key: 'a' }) }, 'fields tooManyValues'],
  ['a list itself', Array(MAX_VALUES).fill(0), ' tooManyValues'],
])('extent: %s', (_, data, expected) => {
  const found = extentViolations(data).map(({ path, reason }) => `${path.join('.')} ${reason}`);
  expect(found).toEqual(expected === null ? [] : [expected]);
});
