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

it('leaves what no tab claims in the main data, in the order of the layout', () => {
  const layout = rows(['addedLater', 'users'], ['anonymous'], ['sector', 'name']);
  expect(rowsOf(layout, TYPE_CLAIMS, 'main')).toEqual(rows(['addedLater'], ['sector', 'name']));
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
  ['name', true],
  ['users', true],
  ['occurrenceType', false],
  ['solutions', false],
  ['notInTheLayout', false],
])('shows the errors of %s on its field: %s', (attribute, shown) => {
  const fields = ['name', 'users', 'occurrenceType', 'solutions'].map((name) => ({ name }));
  expect(isOnForm('occurrence', fields, attribute)).toBe(shown);
});
