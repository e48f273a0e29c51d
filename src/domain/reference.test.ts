import { linkable, type Reference, referenceViolations } from './reference';

const sector: Reference = { path: ['sector'], name: 'Obras', active: true, kind: null, alreadyLinked: false };
const classification: Reference = { ...sector, path: ['classification'], name: 'Elogio', kind: 'occurrenceType' };
const many: Reference = { ...classification, path: ['ticketClassifications'], kind: 'ticket' };

test.each<[string, Reference, string[]]>([
  ['an active item', sector, []],
  ['a retired item, newly linked', { ...sector, active: false }, ['RETIRED']],
  ['a retired item that was linked before', { ...sector, active: false, alreadyLinked: true }, []],
  ['an item that cannot be retired', { ...sector, active: null }, []],
  ['a classification of types for a type', classification, []],
  ['a classification of tickets for a type', { ...classification, kind: 'ticket' }, ['WRONG_CLASSIFICATION_KIND']],
  ['a classification of tickets for tickets', many, []],
  ['a classification of types for tickets', { ...many, kind: 'occurrenceType' }, ['WRONG_CLASSIFICATION_KIND']],
  [
    'a place in a list',
    { ...many, path: ['ticketClassifications', '3'], kind: 'occurrenceType' },
    ['WRONG_CLASSIFICATION_KIND'],
  ],
  [
    'a wrong kind, though linked before',
    { ...classification, kind: 'ticket', alreadyLinked: true },
    ['WRONG_CLASSIFICATION_KIND'],
  ],
  [
    'a retired classification of the wrong kind',
    { ...classification, kind: 'ticket', active: false },
    ['WRONG_CLASSIFICATION_KIND', 'RETIRED'],
  ],
  ['a retired sector of a step', { ...sector, path: ['steps', '0', 'sector'], active: false }, ['RETIRED']],
])('%s', (_, reference, codes) => {
  expect(referenceViolations([reference])).toEqual(
    codes.map((code) => ({ path: reference.path, code, values: { name: reference.name } })),
  );
});

it('tells of every link that is refused', () => {
  expect(referenceViolations([{ ...sector, active: false }, classification, { ...many, active: false }])).toHaveLength(
    2,
  );
});

test.each([
  ['sector', ['name', 'active'], { active: true }],
  ['classification', ['name', 'kind', 'active'], { active: true, kind: 'occurrenceType' }],
  ['ticketClassifications', ['name', 'kind', 'active'], { active: true, kind: 'ticket' }],
  ['articles', ['title'], {}],
  ['classification', ['name'], {}],
])('through %s, of items that have %j, only those with %j', (attribute, attributes, wanted) => {
  expect(linkable(attribute, attributes)).toEqual(wanted);
});
