import {
  firstTabOf,
  flagsOf,
  isOnForm,
  OCCURRENCE_CLAIMS,
  OCCURRENCE_TABS,
  rowsOf,
  TYPE_CLAIMS,
  TYPE_TABS,
  tabOf,
} from './tabs';

const rows = (...names: string[][]) => names.map((row) => row.map((name) => ({ name })));

it.each([
  [TYPE_CLAIMS, 'name', 'main'],
  [TYPE_CLAIMS, 'addedLater', 'main'],
  [TYPE_CLAIMS, 'occurrences', 'occurrences'],
  [TYPE_CLAIMS, 'sendSurveyBySms', 'survey'],
  [TYPE_CLAIMS, 'users', 'users'],
  [OCCURRENCE_CLAIMS, 'articles', 'articles'],
  [OCCURRENCE_CLAIMS, 'occurrenceType', 'managed'],
  [OCCURRENCE_CLAIMS, 'toString', 'main'],
])('%# shows %s in %s', (claims, attribute, tab) => {
  expect(tabOf(claims, attribute)).toBe(tab);
});

const placed = (...fields: Record<string, number>[]) =>
  fields.map((row) => Object.entries(row).map(([name, size]) => ({ name, size })));

it.each([
  ['what no tab claims, in the order of the layout', placed({ sector: 6, name: 6 }), placed({ sector: 6, name: 6 })],
  ['no row of what other tabs claim, or of flags', placed({ users: 12 }, { anonymous: 4 }), []],
  ['what is left of a row, across all of it', placed({ name: 6, active: 6 }), placed({ name: 12 })],
  ['each as wide as before', placed({ a: 4, users: 4, b: 4 }), placed({ a: 6, b: 6 })],
  ['a row that was not full', placed({ a: 3, users: 3 }), placed({ a: 6 })],
])('the main data shows %s', (_what, layout, shown) => {
  expect(rowsOf(layout, TYPE_CLAIMS, 'main')).toEqual(shown);
});

it('groups the flags that the layout has, and no others', () => {
  expect(flagsOf(rows(['confidential', 'name'], ['anonymous', 'active'], ['addedFlag']))).toEqual([
    { group: 'visibility', fields: [{ name: 'confidential' }, { name: 'anonymous' }] },
    { group: 'availability', fields: [{ name: 'active' }] },
  ]);
});

it.each([
  [['users', 'name'], 'main'],
  [['attachments', 'satisfactionSurvey'], 'survey'],
  [[], undefined],
])('shows the first tab with one of %j: %s', (attributes, tab) => {
  expect(firstTabOf(TYPE_TABS, TYPE_CLAIMS, attributes)).toBe(tab);
});

it('has no tab for what is managed elsewhere', () => {
  expect(firstTabOf(OCCURRENCE_TABS, OCCURRENCE_CLAIMS, ['position'])).toBeUndefined();
});

it.each([
  ['occurrence', 'name', true],
  ['occurrence', 'users', true],
  ['occurrence', 'occurrenceType', false],
  ['occurrence', 'solutions', false],
  ['occurrence', 'notInTheLayout', false],
  ['type', 'occurrences', false],
] as const)('of a %s, shows the errors of %s on its field: %s', (kind, attribute, shown) => {
  const fields = ['name', 'users', 'occurrenceType', 'occurrences', 'solutions'].map((name) => ({ name }));
  expect(isOnForm(kind, fields, attribute)).toBe(shown);
});
