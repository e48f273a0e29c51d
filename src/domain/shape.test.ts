import { type Attributes, shapeViolations } from './shape';

const STEP: Attributes = {
  name: { type: 'string', required: true },
  sector: { type: 'relation', relation: 'oneToOne' },
  user: { type: 'relation', relation: 'oneToOne', required: true },
};
const ITEM: Attributes = {
  name: { type: 'string', required: true },
  note: { type: 'text' },
  occurrence: { type: 'relation', relation: 'manyToOne', required: true },
  tags: { type: 'relation', relation: 'oneToMany' },
  children: { type: 'relation', relation: 'oneToMany', mappedBy: 'parent' },
  photo: { type: 'media' },
  photos: { type: 'media', multiple: true },
  steps: { type: 'component', component: 'desk.step' },
};
const full = { name: 'Poda', occurrence: 7 };

const found = (data: unknown, isNew: boolean): string[] =>
  shapeViolations(data, { attributes: ITEM, componentAttributes: () => STEP, isNew }).map(
    ({ path, code, reason }) => `${path.join('.')} ${reason ?? code}`,
  );

describe('a new item', () => {
  test.each<[string, unknown, string[]]>([
    ['with all that is required', full, []],
    ['with a blank name', { ...full, name: ' \u00a0' }, ['name FIELD_REQUIRED']],
    ['with a name of unseen characters', { ...full, name: '\u200b' }, ['name FIELD_REQUIRED']],
    ['with a blank note', { ...full, note: '  ' }, []],
    ['without a required link', { name: 'Poda' }, ['occurrence FIELD_REQUIRED']],
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
      ['steps.0.name FIELD_REQUIRED', 'steps.0.sector notALink', 'steps.0.user FIELD_REQUIRED', 'steps.1.user onlyOne'],
    ],
    ['with steps that are no objects', { ...full, steps: ['a', null, 1] }, []],
    ['with a NUL character, and more', { name: '\0', occurrence: null }, ['name unreadableCharacters']],
    [
      'with several things wrong',
      { name: '', tags: [true] },
      ['name FIELD_REQUIRED', 'tags notALink', 'occurrence FIELD_REQUIRED'],
    ],
  ])('%s', (_, data, expected) => {
    expect(found(data, true)).toEqual(expected);
  });
});

describe('an update', () => {
  test.each<[string, unknown, string[]]>([
    ['of nothing', {}, []],
    ['of the note alone', { note: 'a' }, []],
    ['that clears a required link', { occurrence: null }, ['occurrence FIELD_REQUIRED']],
    ['that empties the other side', { children: [] }, ['children linkedFromOtherSide']],
    ['with a kept step', { steps: [{ id: 3 }] }, []],
    ['with a new step', { steps: [{ name: 'Vistoria' }] }, ['steps.0.user FIELD_REQUIRED']],
  ])('%s', (_, data, expected) => {
    expect(found(data, false)).toEqual(expected);
  });
});
