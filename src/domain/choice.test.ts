import { choiceViolations } from './choice';

test.each<[string, string | null, unknown, string | null]>([
  ['a choice with options', 'choice', ['Sim', 'Não'], null],
  ['a multiple choice with options', 'multipleChoice', ['A'], null],
  ['a choice without options', 'choice', undefined, 'optionsMissing'],
  ['a choice with null', 'choice', null, 'optionsMissing'],
  ['a choice with an empty list', 'choice', [], 'optionsMissing'],
  ['a choice with a blank option', 'choice', ['Sim', ' '], 'optionsInvalid'],
  ['a choice with an option of unseen characters', 'choice', ['Sim', '\u200b'], 'optionsInvalid'],
  ['a choice with the same option twice', 'choice', ['Sim', 'Sim'], 'optionsInvalid'],
  ['a choice with the same option twice, but for white space', 'choice', ['Sim', ' Sim'], 'optionsInvalid'],
  ['a choice with a number', 'choice', ['Sim', 1], 'optionsInvalid'],
  ['a choice with a text', 'choice', 'Sim', 'optionsInvalid'],
  ['a choice with an object', 'choice', { a: 'Sim' }, 'optionsInvalid'],
  ['a text without options', 'text', null, null],
  ['a text with an empty list', 'text', [], null],
  ['a text with options', 'text', ['Sim'], 'optionsUnused'],
  ['a rating with options', 'rating', ['1'], 'optionsUnused'],
  ['no type, with options', null, ['Sim'], 'optionsUnused'],
])('%s', (_, type, options, reason) => {
  const expected = reason === null ? [] : [{ path: ['fields', '0', 'options'], code: 'FIELD_INVALID', reason }];
  expect(choiceViolations({ path: ['fields', '0'], type, options })).toEqual(expected);
});
