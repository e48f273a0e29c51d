import fc from 'fast-check';
import {
  type AnswerField,
  answeredAnew,
  answerViolations,
  fileAnswers,
  givenAnswers,
  MAX_LONG_TEXT,
  MAX_TEXT,
  pendingAnswers,
  personalKeys,
} from './answers';

const field = (type: string, more: Partial<AnswerField> = {}): AnswerField => ({
  key: 'answer',
  label: 'Answer',
  type,
  required: false,
  options: type.toLowerCase().includes('choice') ? ['Yes', 'No', 'Perhaps'] : null,
  personalData: false,
  ...more,
});
const PATH = ['formAnswers'];
const found = (fields: readonly AnswerField[], answers: unknown, isRequired = true): string[] =>
  answerViolations(fields, answers, { path: PATH, required: isRequired }).map(
    ({ path, code, reason }) => `${path.join('.')} ${reason ?? code}`,
  );

describe('an answer of its type is taken', () => {
  test.each<[string, unknown]>([
    ['text', 'Rua das Flores, 12'],
    ['text', 'x'.repeat(MAX_TEXT)],
    ['text', '{"$ne": null}'],
    ['longText', 'first line\nsecond line'],
    ['longText', 'x'.repeat(MAX_LONG_TEXT)],
    ['number', 0],
    ['number', -12.5],
    ['number', 999_999_999_999_999],
    ['date', '2026-01-31'],
    ['date', '2024-02-29'],
    ['choice', 'Yes'],
    ['multipleChoice', ['No', 'Yes']],
    ['boolean', false],
    ['boolean', true],
    ['email', 'ana.souza+desk@example.org'],
    ['phone', '+55 (11) 98888-7777'],
    ['phone', '190'],
    ['file', 'k2f9c1x8s7d6a5q4w3e2r1t0'],
  ])('%s %j', (type, value) => {
    expect(found([field(type)], { answer: value })).toEqual([]);
  });
});

describe('an answer of another kind is refused', () => {
  test.each<[string, unknown, string]>([
    ['text', 7, 'answerNotText'],
    ['text', true, 'answerNotText'],
    ['text', ['a'], 'answerNotText'],
    ['text', { $ne: null }, 'answerNotText'],
    ['text', { toString: 'x' }, 'answerNotText'],
    ['text', 'x'.repeat(MAX_TEXT + 1), 'answerTooLong'],
    ['text', 'a\0b', 'unreadableCharacters'],
    ['text', '\ud800', 'unreadableCharacters'],
    ['longText', { $contains: 'a' }, 'answerNotText'],
    ['longText', 'x'.repeat(MAX_LONG_TEXT + 1), 'answerTooLong'],
    ['number', '7', 'answerNotNumber'],
    ['number', 1e15, 'answerNotNumber'],
    ['number', Number.NaN, 'answerNotNumber'],
    ['number', Number.POSITIVE_INFINITY, 'answerNotNumber'],
    ['number', { $gt: 0 }, 'answerNotNumber'],
    ['date', '2026-02-29', 'answerNotDate'],
    ['date', '2026-13-01', 'answerNotDate'],
    ['date', '31/01/2026', 'answerNotDate'],
    ['date', '2026-01-31T00:00:00Z', 'answerNotDate'],
    ['date', '0000-01-01', 'answerNotDate'],
    ['date', 20_260_131, 'answerNotDate'],
    ['choice', 'yes', 'answerNotOption'],
    ['choice', 'length', 'answerNotOption'],
    ['choice', ['Yes'], 'answerNotOption'],
    ['choice', { $in: ['Yes'] }, 'answerNotOption'],
    ['multipleChoice', 'Yes', 'answerNotList'],
    ['multipleChoice', { 0: 'Yes', length: 1 }, 'answerNotList'],
    ['multipleChoice', ['Yes', 'Yes'], 'answerNotOption'],
    ['multipleChoice', ['Yes', 'Never'], 'answerNotOption'],
    ['multipleChoice', [['Yes']], 'answerNotOption'],
    ['multipleChoice', [null], 'answerNotOption'],
    ['boolean', 'true', 'answerNotBoolean'],
    ['boolean', 1, 'answerNotBoolean'],
    ['email', 'ana', 'answerNotEmail'],
    ['email', 'ana@example', 'answerNotEmail'],
    ['email', 'ana@example.org, bia@example.org', 'answerNotEmail'],
    ['email', 'ana@example.org\nBcc: bia@example.org', 'answerNotEmail'],
    ['email', `${'a'.repeat(250)}@b.org`, 'answerTooLong'],
    ['phone', 'call me', 'answerNotPhone'],
    ['phone', '12', 'answerNotPhone'],
    ['phone', '1'.repeat(21), 'answerNotPhone'],
    ['phone', 5_511_988_887_777, 'answerNotPhone'],
    ['file', '../../etc/passwd', 'answerNotFile'],
    ['file', 12, 'answerNotFile'],
    ['file', { documentId: 'a' }, 'answerNotFile'],
  ])('%s %j', (type, value, reason) => {
    expect(found([field(type)], { answer: value })).toEqual([`formAnswers.answer ${reason}`]);
  });

  test('a choice whose definition lost its options takes nothing', () => {
    expect(found([field('choice', { options: null })], { answer: 'Yes' })).toEqual([
      'formAnswers.answer answerNotOption',
    ]);
  });
});

describe('a required answer', () => {
  const must = (type: string) => [field(type, { required: true })];
  test.each<[string, string, unknown, boolean]>([
    ['is missing', 'text', {}, true],
    ['is missing where there are no answers', 'text', undefined, true],
    ['is missing where the answers are null', 'text', null, true],
    ['is not null', 'number', { answer: null }, true],
    ['is not blank', 'longText', { answer: ' \u200b\n' }, true],
    ['is not blank, of any type', 'date', { answer: '' }, true],
    ['is not an empty selection', 'multipleChoice', { answer: [] }, true],
    ['may be zero', 'number', { answer: 0 }, false],
    ['may be no', 'boolean', { answer: false }, false],
  ])('%s', (_, type, answers, isMissing) => {
    expect(found(must(type), answers)).toEqual(isMissing ? ['formAnswers.answer FIELD_REQUIRED'] : []);
    expect(found(must(type), answers, false)).toEqual([]);
    expect(pendingAnswers(must(type), answers as never, PATH)).toEqual(isMissing ? ['formAnswers.answer'] : []);
  });

  test('is not inherited', () => {
    expect(found([field('text', { key: 'constructor', required: true })], {})).toEqual([
      'formAnswers.constructor FIELD_REQUIRED',
    ]);
  });
});

describe('answers to what was not asked', () => {
  test.each<[string, string, string[]]>([
    ['an unknown key', '{"other": 1}', ['formAnswers.other answerUnknown']],
    ['null under an unknown key', '{"other": null}', ['formAnswers.other answerUnknown']],
    [
      'keys of the prototype',
      '{"__proto__": {"answer": "x"}, "constructor": 1, "toString": 2}',
      [
        'formAnswers.__proto__ answerUnknown',
        'formAnswers.constructor answerUnknown',
        'formAnswers.toString answerUnknown',
      ],
    ],
    ['an operator', '{"$or": []}', ['formAnswers.$or answerUnknown']],
    ['a text', '"answer"', ['formAnswers answersNotAnObject']],
    ['a list', '[{"answer": "x"}]', ['formAnswers answersNotAnObject']],
    ['a number', '0', ['formAnswers answersNotAnObject']],
  ])('%s', (_, body, expected) => {
    expect(found([field('text')], JSON.parse(body))).toEqual(expected);
  });

  test('are named in part where they are endless', () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`${'k'.repeat(100)}${index}`, 1]));
    const violations = answerViolations([], many, { path: PATH, required: true });
    expect(violations).toHaveLength(50);
    expect(violations[0]?.path[1]).toHaveLength(61);
  });
});

const SET = [
  field('text', { key: 'street', required: true, personalData: true }),
  field('number', { key: 'rooms', required: true }),
  field('choice', { key: 'kind', options: ['House', 'Flat'] }),
  field('file', { key: 'photo', personalData: true }),
  field('email', { key: 'constructor' }),
];

test('every violation comes at once, in the order of the definition', () => {
  expect(found(SET, { zeta: 1, kind: 'Boat', constructor: 'x', alpha: 2, rooms: '3' })).toEqual([
    'formAnswers.street FIELD_REQUIRED',
    'formAnswers.rooms answerNotNumber',
    'formAnswers.kind answerNotOption',
    'formAnswers.constructor answerNotEmail',
    'formAnswers.alpha answerUnknown',
    'formAnswers.zeta answerUnknown',
  ]);
});

test('what is kept of answers', () => {
  const answers = { constructor: 'a@example.org', rooms: 0, kind: '', street: null };
  expect(Object.entries(givenAnswers(SET, answers))).toEqual([
    ['rooms', 0],
    ['constructor', 'a@example.org'],
  ]);
  expect(givenAnswers(SET, null)).toEqual({});
  expect(personalKeys(SET)).toEqual(['street', 'photo']);
});

test.each<[string, unknown, string[]]>([
  ['a name', 'k2f9c1', ['k2f9c1']],
  ['no name', '../a', []],
  ['nothing', null, []],
  ['another kind', { documentId: 'a' }, []],
])('the files that answers name: %s', (_, photo, expected) => {
  const found = fileAnswers(SET, { photo, street: 'k2f9c1' }, PATH);
  expect(found).toEqual(expected.map((documentId) => ({ path: ['formAnswers', 'photo'], documentId, personal: true })));
  expect(fileAnswers(SET, undefined, PATH)).toEqual([]);
});

describe('whatever is sent', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('House', 'Flat', 3, 'a@example.org', 'photo1'));
  const key = fc.oneof(fc.constantFrom(...SET.map((known) => known.key)), fc.string());
  const answers = fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 8 });

  test('the order of violations does not depend on the order of the input', () => {
    fc.assert(
      fc.property(answers, (entries) => {
        const forwards = Object.fromEntries(entries);
        const backwards = Object.fromEntries([...entries].reverse());
        expect(found(SET, backwards)).toEqual(found(SET, forwards));
      }),
    );
  });

  test('an answer is judged by its own definition alone', () => {
    fc.assert(
      fc.property(answers, (entries) => {
        const body = Object.fromEntries(entries);
        const each = SET.flatMap((one) =>
          found([one], Object.hasOwn(body, one.key) ? { [one.key]: body[one.key] } : {}),
        );
        expect(found(SET, body).filter((line) => !line.endsWith('answerUnknown'))).toEqual(each);
      }),
    );
  });

  test('what is kept of accepted answers is accepted again, and what is pending is what is refused', () => {
    fc.assert(
      fc.property(answers, (entries) => {
        const body = Object.fromEntries(entries);
        const kept = givenAnswers(SET, body);
        if (found(SET, body, false).length === 0) expect(found(SET, kept, false)).toEqual([]);
        const refused = found(SET, kept).filter((line) => line.endsWith('FIELD_REQUIRED'));
        expect(pendingAnswers(SET, body, PATH).map((path) => `${path} FIELD_REQUIRED`)).toEqual(refused);
      }),
    );
  });
});

test.each<[string, Record<string, unknown> | null | undefined, unknown]>([
  ['nothing', undefined, undefined],
  ['none', null, null],
  ['what is asked, also as it stands', { answer: 'a' }, { answer: 'a' }],
  ['not what is asked no longer, as it stands', { answer: 'a', gone: ['x'] }, { answer: 'a' }],
  ['what is asked no longer, where it is another', { gone: ['y'] }, { gone: ['y'] }],
  ['what was never asked', { other: 1, constructor: 1 }, { other: 1, constructor: 1 }],
])('of answers are judged: %s', (_, given, expected) => {
  expect(answeredAnew([field('text')], given, { answer: 'a', gone: ['x'] })).toEqual(expected);
});
