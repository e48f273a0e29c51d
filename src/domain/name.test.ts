import fc from 'fast-check';
import { comparableName, isBlank, nameViolations, storedName } from './name';

describe('two names are the same', () => {
  test.each([
    ['case', 'Poda de árvore', 'PODA DE ÁRVORE'],
    ['accents', 'Iluminação pública', 'Iluminacao publica'],
    ['accents written as combining characters', 'Ve\u0301spera', 'Véspera'],
    ['two accents on one letter, in any order', 'a\u0323\u0301', 'a\u0301\u0323'],
    ['cedilla and tilde', 'Coração', 'CORACAO'],
    ['repeated white space', 'Buraco  na   via', 'Buraco na via'],
    ['surrounding white space', '\t Buraco na via \n', 'Buraco na via'],
    ['no-break, narrow and ideographic spaces', 'Buraco\u00a0na\u202f\u3000via', 'Buraco na via'],
    ['line breaks', 'Buraco\r\nna via', 'Buraco na via'],
    ['zero-width characters', 'Bu\u200bra\u200dco\ufeff', 'Buraco'],
    ['a zero-width space between spaces', 'Buraco \u200b na via', 'Buraco na via'],
    ['soft hyphens', 'Bura\u00adco', 'Buraco'],
    ['direction marks', '\u200eBuraco\u200f', 'Buraco'],
    ['letters that look blank', 'Bura\u3164co', 'Buraco'],
    ['control characters', 'Bura\u0007co', 'Buraco'],
    ['sharp s', 'Straße', 'STRASSE'],
    ['capital sharp s', 'STRAẞE', 'strasse'],
    ['Turkish capital dotted i', 'İstanbul', 'istanbul'],
    ['Turkish small dotless i', 'ısı', 'ISI'],
    ['final sigma', 'ΟΔΟΣ', 'οδος'],
    ['ligatures', 'Oﬃcial ﬁcha', 'official ficha'],
    ['full-width letters', 'ＩＰＴＵ', 'iptu'],
    ['ordinals', '2ª via', '2a via'],
    ['Portuguese names', 'Conceição d’Avó João', 'CONCEICAO D’AVO JOAO'],
  ])('when they differ in %s only', (_, one, other) => {
    expect(comparableName(one)).toBe(comparableName(other));
  });
});

describe('two names are different', () => {
  test.each([
    ['letters', 'Poda', 'Podar'],
    ['word order', 'Poda de árvore', 'Árvore de poda'],
    ['a space in a word', 'Pré natal', 'Prénatal'],
    ['hyphens', 'Pré-natal', 'Pré natal'],
    ['punctuation', 'Outros', 'Outros…'],
    ['digits', 'Lote 1', 'Lote 10'],
    ['emoji', 'Árvore 🌳', 'Árvore 🌲'],
    ['an emoji and none', 'Árvore 🌳', 'Árvore'],
    ['skin tones', 'Aceno 👋🏻', 'Aceno 👋🏿'],
    ['a boxed digit', 'Item 1️⃣', 'Item 1'],
    ['marks that are letters of their own', 'か', 'が'],
    ['vowel signs', 'कि', 'की'],
    ['scripts', 'A', 'А'],
  ])('when they differ in %s', (_, one, other) => {
    expect(comparableName(one)).not.toBe(comparableName(other));
  });
});

it('compares a comparable name as itself, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(comparableName(comparableName(name))).toBe(comparableName(name));
    }),
    { seed: 20_260_101, numRuns: 2000 },
  );
});

it('compares a name and its stored form as one, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(comparableName(storedName(name))).toBe(comparableName(name));
    }),
    { seed: 20_260_101, numRuns: 2000 },
  );
});

test.each([
  ['  Poda ', 'Poda'],
  ['\u00a0Poda\u3000', 'Poda'],
  ['Poda  de   árvore', 'Poda  de   árvore'],
  ['ﬁcha', 'ﬁcha'],
  ['   ', ''],
])('%j is stored as %j', (name, stored) => {
  expect(storedName(name)).toBe(stored);
});

test.each([
  ['nothing', '', true],
  ['spaces', ' \t\n', true],
  ['no-break spaces', '\u00a0\u3000', true],
  ['zero-width characters', '\u200b\u2060\ufeff', true],
  ['control characters', '\u0001', true],
  ['a full stop', '.', false],
  ['an emoji', '🌳', false],
])('%s: blank is %s', (_, text, blank) => {
  expect(isBlank(text as string)).toBe(blank);
});

test.each([
  ['a name that is free', false, []],
  ['a name that is taken', true, [{ path: ['name'], code: 'NAME_TAKEN_IN_SECTOR' }]],
])('%s', (_, taken, violations) => {
  expect(nameViolations({ taken, code: 'NAME_TAKEN_IN_SECTOR' })).toEqual(violations);
});
