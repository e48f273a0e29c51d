import { searchableText, searchedWords } from './search';

test.each([
  ['Buraco na Praça', null, 'buraco na praca'],
  ['ÁRVORE', 'caída\n na  rua', 'arvore caida na rua'],
])('%s, %s', (subject, description, expected) => {
  expect(searchableText({ subject, description })).toBe(expected);
});

test.each([
  ['', []],
  ['  ', []],
  ['Praça  BURACO', ['praca', 'buraco']],
  ['100% _', ['100%', '_']],
  ['a b c d e f g h i', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
])('“%s”', (q, words) => {
  expect(searchedWords(q)).toEqual(words);
});
