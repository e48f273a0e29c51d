import { cameFrom, isWithin, NEW_SOLUTION, occurrencePath, placeOf, solutionPath, typePath } from './place';

it.each([
  ['', { tab: 'main', occurrenceTab: 'main' }],
  ['users', { tab: 'users', occurrenceTab: 'main' }],
  ['nonsense', { tab: 'main', occurrenceTab: 'main' }],
  ['occurrences', { tab: 'occurrences', occurrenceTab: 'main' }],
  ['occurrences/o', { tab: 'occurrences', occurrenceId: 'o', occurrenceTab: 'main' }],
  ['occurrences/o/articles/', { tab: 'occurrences', occurrenceId: 'o', occurrenceTab: 'articles' }],
  ['occurrences/o/solutions/s', { tab: 'occurrences', occurrenceId: 'o', occurrenceTab: 'solutions', solution: 's' }],
  ['occurrences/o/users/s', { tab: 'occurrences', occurrenceId: 'o', occurrenceTab: 'users' }],
  ['users/o/solutions', { tab: 'users', occurrenceTab: 'solutions' }],
])('the editor stands at %s', (rest, place) => {
  expect(placeOf(rest)).toEqual(place);
});

it('leads back to where it came from', () => {
  const base = `${typePath('t')}/`;
  const path = solutionPath('t', 'o', NEW_SOLUTION.alternative);
  expect(placeOf(path.slice(base.length))).toMatchObject({ occurrenceId: 'o', solution: 'new-alternative' });
});

it.each([
  [typePath('t', 'users'), true],
  [typePath('t'), true],
  [typePath('tt'), false],
  [occurrencePath('t', 'o', 'articles'), true],
  ['/plugins/occurrence-editor', false],
])('%s is within the type: %s', (path, expected) => {
  expect(isWithin(typePath('t'), path)).toBe(expected);
});

it.each([
  [['/', '/plugins/occurrence-editor?page=2&sort=name:ASC', typePath('t'), typePath('t', 'users')], 1],
  [['/plugins/occurrence-editor', '/', typePath('t', 'survey'), typePath('u')], 1],
  [['/', '/plugins/occurrence-editor?_q=a', '/plugins/occurrence-editor/new', typePath('t')], 1],
])('leads from %j back to number %i', (visited, place) => {
  expect(cameFrom(visited)).toBe(visited[place]);
});

it.each([[[typePath('t'), typePath('t', 'users')]], [['/auth/login?redirectTo=%2Fplugins', typePath('t')]], [[]]])(
  'leads from %j back to the list',
  (visited) => {
    expect(cameFrom(visited)).toBe('/plugins/occurrence-editor');
  },
);
