import { revealViolations } from './reveal';

test.each<[string, unknown, string[]]>([
  ['ten characters', 'Court case', []],
  ['500 characters', 'a'.repeat(500), []],
  ['nothing', undefined, ['FIELD_REQUIRED']],
  ['null', null, ['FIELD_REQUIRED']],
  ['white space', ' '.repeat(20), ['FIELD_REQUIRED']],
  ['nine characters and white space', ' 123456789 ', ['reasonInvalid']],
  ['501 characters', 'a'.repeat(501), ['reasonInvalid']],
  ['a number', 1234567890, ['reasonInvalid']],
  ['an object', { $eq: 'a' }, ['reasonInvalid']],
  ['a NUL', 'Court case\u0000', ['unreadableCharacters']],
])('%s', (_, reason, expected) => {
  expect(revealViolations(reason).map(({ reason: why, code }) => why ?? code)).toEqual(expected);
});
