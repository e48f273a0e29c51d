import { type Field, fieldSetViolations } from './field-set';

const field = (index: number, key: string | null, more: Partial<Field> = {}): Field => ({
  path: ['fields', String(index)],
  key,
  type: 'text',
  options: null,
  ...more,
});

test.each<[string, Field[], string[]]>([
  ['no fields', [], []],
  ['different keys', [field(0, 'street'), field(1, 'number')], []],
  ['one key twice', [field(0, 'street'), field(1, 'street')], ['fields.1.key keyTwice']],
  ['keys that differ in case are different', [field(0, 'street'), field(1, 'Street')], []],
  ['fields without a key', [field(0, null), field(1, null)], []],
  ['a choice without options', [field(0, 'street', { type: 'choice' })], ['fields.0.options optionsMissing']],
  [
    'a key twice and a choice without options',
    [field(0, 'street'), field(1, 'street', { type: 'choice' })],
    ['fields.1.key keyTwice', 'fields.1.options optionsMissing'],
  ],
])('%s', (_, fields, expected) => {
  expect(fieldSetViolations(fields).map(({ path, reason }) => `${path.join('.')} ${reason}`)).toEqual(expected);
});
