import { type Attributes, identityViolations, shapeViolations, unknownAttributes } from './shape';

const STEP: Attributes = {
  name: { type: 'string', required: true },
  sector: { type: 'relation', relation: 'oneToOne' },
  user: { type: 'relation', relation: 'oneToOne', required: true },
  parts: { type: 'component', component: 'desk.step' },
};
const ITEM: Attributes = {
  name: { type: 'string', required: true },
  note: { type: 'text' },
  slaValue: { type: 'integer', required: true },
  flow: { type: 'enumeration', required: true, default: 'main' },
  occurrence: { type: 'relation', relation: 'manyToOne', required: true },
  tags: { type: 'relation', relation: 'oneToMany' },
  children: { type: 'relation', relation: 'oneToMany', mappedBy: 'parent' },
  photo: { type: 'media' },
  photos: { type: 'media', multiple: true },
  steps: { type: 'component', component: 'desk.step' },
  body: { type: 'blocks' },
};
const full = { name: 'Poda', slaValue: 8, occurrence: 7 };

type Stored = Record<string, unknown> | null;

const found = (data: unknown, stored: Stored, copies = false): string[] =>
  shapeViolations(data, { attributes: ITEM, componentAttributes: () => STEP, stored, copies }).map(
    ({ path, code, reason }) => `${path.join('.')} ${reason ?? code}`,
  );

describe('a new item', () => {
  test.each<[string, unknown, string[]]>([
    ['with all that is required', full, []],
    ['with a blank name', { ...full, name: ' \u00a0' }, ['name FIELD_REQUIRED']],
    ['with a name of unseen characters', { ...full, name: '\u200b' }, ['name FIELD_REQUIRED']],
    ['with a blank note', { ...full, note: '  ' }, []],
    ['without a required link', { name: 'Poda', slaValue: 8 }, ['occurrence FIELD_REQUIRED']],
    ['with nothing', {}, ['name FIELD_REQUIRED', 'slaValue FIELD_REQUIRED', 'occurrence FIELD_REQUIRED']],
    ['with null where a default is', { ...full, flow: null }, ['flow FIELD_REQUIRED']],
    ['with null for a note', { ...full, note: null }, []],
    ['with null for a required link', { ...full, occurrence: null }, ['occurrence FIELD_REQUIRED']],
    ['with two items where one belongs', { ...full, occurrence: [7, 8] }, ['occurrence onlyOne']],
    ['with many where many belong', { ...full, tags: [7, 8] }, []],
    ['with two files where one belongs', { ...full, photo: [1, 2] }, ['photo onlyOne']],
    ['with two files where many belong', { ...full, photos: [1, 2] }, []],
    ['with links from the other side', { ...full, children: [1] }, ['children linkedFromOtherSide']],
    ['with a step', { ...full, steps: [{ name: 'Vistoria', user: 1 }] }, []],
    ['with a single step', { ...full, steps: { name: ' ', user: 1 } }, ['steps.name FIELD_REQUIRED']],
    [
      'with wrong steps',
      { ...full, steps: [{ name: '', sector: true }, { user: [1, 2] }] },
      [
        'steps.0.name FIELD_REQUIRED',
        'steps.0.sector notALink',
        'steps.0.user FIELD_REQUIRED',
        'steps.1.user onlyOne',
        'steps.1.name FIELD_REQUIRED',
      ],
    ],
    [
      'with steps that are no objects',
      { ...full, steps: ['{"name":"a"}', null] },
      ['steps.0 entryNotAnObject', 'steps.1 entryNotAnObject'],
    ],
    ['with steps that are no list', { ...full, steps: 'a' }, ['steps entryNotAnObject']],
    ...[1, 0, null, '', 'x', {}].map((id): [string, unknown, string[]] => [
      `with a step that names another's (${JSON.stringify(id)})`,
      { ...full, steps: [{ id, name: 'Vistoria' }] },
      ['steps.0.user FIELD_REQUIRED'],
    ]),
    [
      'with a step within a step that names another’s',
      { ...full, steps: [{ name: 'Vistoria', user: 1, parts: [{ id: 3, name: 'Foto' }] }] },
      ['steps.0.parts.0.user FIELD_REQUIRED'],
    ],
    ['with formatted text', { ...full, body: [{ type: 'paragraph', children: [] }] }, []],
    ['with no formatted text', { ...full, body: null }, []],
    ...['new text', '[]', 5, true, {}, ['x'], [null], [[]]].map((body): [string, unknown, string[]] => [
      `with ${JSON.stringify(body)} for formatted text`,
      { ...full, body },
      ['body notBlocks'],
    ]),
    ['with a NUL character, and more', { name: '\0', occurrence: null }, ['name unreadableCharacters']],
    [
      'with several things wrong',
      { name: '', tags: [true] },
      ['name FIELD_REQUIRED', 'tags notALink', 'slaValue FIELD_REQUIRED', 'occurrence FIELD_REQUIRED'],
    ],
  ])('%s', (_, data, expected) => {
    expect(found(data, null)).toEqual(expected);
  });
});

const STORED = {
  steps: [
    { id: 3, parts: [{ id: 3 }] },
    { id: 4, parts: [] },
  ],
};

describe('an update', () => {
  test.each<[string, unknown, string[]]>([
    ['of nothing', {}, []],
    ['of the note alone', { note: 'a' }, []],
    ['that clears a required value', { slaValue: null }, ['slaValue FIELD_REQUIRED']],
    ['that clears a required link', { occurrence: null }, ['occurrence FIELD_REQUIRED']],
    ['that empties the other side', { children: [] }, ['children linkedFromOtherSide']],
    ['with a kept step', { steps: [{ id: 3 }] }, []],
    ['with kept steps in another order', { steps: [{ id: '4' }, { id: 3 }] }, []],
    ['with a kept step and what is in it', { steps: [{ id: 3, parts: [{ id: 3 }] }] }, []],
    ['with a new step', { steps: [{ name: 'Vistoria' }] }, ['steps.0.user FIELD_REQUIRED']],
    ['with a step that is kept twice', { steps: [{ id: 3 }, { id: 3 }] }, ['steps.1.id entryUnknown']],
    ...[5, 0, null, '', 'x', {}, true].map((id): [string, unknown, string[]] => [
      `with a step that is another’s (${JSON.stringify(id)})`,
      { steps: [{ id, name: 'Vistoria', user: 1 }] },
      ['steps.0.id entryUnknown'],
    ]),
    [
      'with a kept step, and another’s in it',
      { steps: [{ id: 4, parts: [{ id: 3 }] }] },
      ['steps.0.parts.0.id entryUnknown'],
    ],
    [
      'with a new step that names another’s in it',
      { steps: [{ name: 'Vistoria', user: 1, parts: [{ id: 3, name: 'Foto' }] }] },
      ['steps.0.parts.0.user FIELD_REQUIRED'],
    ],
  ])('%s', (_, data, expected) => {
    expect(found(data, STORED)).toEqual(expected);
  });
});

describe('a copy', () => {
  test.each<[string, unknown, string[]]>([
    ['of everything', {}, []],
    ['with a step in the place of one', { steps: [{ name: 'Vistoria' }] }, []],
    ['with steps in each other’s places', { steps: [{ id: 4 }, { id: 3 }] }, []],
    [
      'with a step where there was none',
      { steps: [{}, {}, { id: 3, name: 'Vistoria' }] },
      ['steps.2.user FIELD_REQUIRED'],
    ],
  ])('%s', (_, data, expected) => {
    expect(found(data, STORED, true)).toEqual(expected);
  });
});

test.each<[string, object, string[]]>([
  ['without values', {}, ['occurrence FIELD_REQUIRED']],
  ['with null for its name', { name: null, occurrence: 7 }, []],
])('a draft %s', (_, data, expected) => {
  const shape = { attributes: ITEM, componentAttributes: () => STEP, stored: null, isDraft: true };
  expect(shapeViolations(data, shape).map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual(expected);
});

test.each<[string, unknown, string[]]>([
  ['only what there is', { ...full, id: 1, steps: [{ id: 1, name: 'a', parts: [{ name: 'b' }] }] }, []],
  ['what there is not', { ...full, colour: 'red' }, ['colour']],
  [
    'what every object has',
    { constructor: 1, toString: 1, hasOwnProperty: 1 },
    ['constructor', 'toString', 'hasOwnProperty'],
  ],
  ['the prototype', JSON.parse('{"__proto__":1}'), ['__proto__']],
  ['it in an entry', { steps: [{}, { valueOf: 1 }] }, ['steps.1.valueOf']],
  ['it in an entry that is no list', { steps: { valueOf: 1 } }, ['steps.valueOf']],
  ['it in an entry of an entry', { steps: [{ parts: [{ colour: 1 }] }] }, ['steps.0.parts.0.colour']],
  ['it in a link, which has a form of its own', { occurrence: { constructor: 1 } }, []],
  ['nothing that is a body', 'text', []],
])('a body that names %s', (_, data, expected) => {
  const shape = { attributes: ITEM, componentAttributes: () => STEP };
  expect(unknownAttributes(data, shape).map(({ path }) => path.join('.'))).toEqual(expected);
});

test.each<[string, object, string | undefined, string[]]>([
  ['a change that names nothing', {}, 'abc', []],
  ['a change that repeats the name', { documentId: 'abc' }, 'abc', []],
  ['a change of the name', { documentId: 'xyz' }, 'abc', ['documentId immutable']],
  ['a change of it to none', { documentId: null }, 'abc', ['documentId immutable']],
  ['a new item that names itself', { documentId: 'abc' }, undefined, ['documentId immutable']],
])('%s', (_, data, documentId, expected) => {
  const violations = identityViolations({ ...data }, documentId);
  expect(violations.map(({ path, reason }) => `${path.join('.')} ${reason}`)).toEqual(expected);
});
