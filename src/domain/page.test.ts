import { paginationOf, parsePage, totalTold } from './page';

test.each<[string, unknown, object, object, object]>([
  [
    'nothing',
    undefined,
    { start: 0, limit: 25 },
    { page: 1, pageSize: 25, pageCount: 3, total: 60 },
    { page: 1, pageSize: 25 },
  ],
  [
    'a page',
    { page: '3', pageSize: '10' },
    { start: 20, limit: 10 },
    { page: 3, pageSize: 10, pageCount: 6, total: 60 },
    { page: 3, pageSize: 10 },
  ],
  [
    'a page that is too long',
    { pageSize: '5000' },
    { start: 0, limit: 100 },
    { page: 1, pageSize: 100, pageCount: 1, total: 60 },
    { page: 1, pageSize: 100 },
  ],
  [
    'a place in the list',
    { start: '7', limit: '5' },
    { start: 7, limit: 5 },
    { start: 7, limit: 5, total: 60 },
    { start: 7, limit: 5 },
  ],
])('%s', (_, pagination, range, counted, uncounted) => {
  const { page, violations } = parsePage(pagination);
  expect(violations).toEqual([]);
  expect(page).toMatchObject(range);
  expect(paginationOf(page, 60)).toEqual(counted);
  expect(paginationOf(page, null)).toEqual(uncounted);
});

test.each<[string, boolean]>([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
  ['f', false],
])('a count that is %s', (withCount, expected) => {
  expect(parsePage({ withCount })).toMatchObject({ page: { withCount: expected }, violations: [] });
});

test.each<[unknown, string[]]>([
  ['1', ['pagination']],
  [['1'], ['pagination']],
  [null, ['pagination']],
  [{ page: '0' }, ['pagination.page']],
  [{ page: '-1', pageSize: 'x' }, ['pagination.page', 'pagination.pageSize']],
  [{ page: ['1'] }, ['pagination.page']],
  [{ page: '99999999999999999999' }, ['pagination.page']],
  [{ limit: '0' }, ['pagination.limit']],
  [{ limit: '-1' }, ['pagination.limit']],
  [{ start: '1.5' }, ['pagination.start']],
  [{ withCount: 'maybe' }, ['pagination.withCount']],
  [{ constructor: '1' }, ['pagination.constructor']],
  [{ page: '1', start: '0' }, ['pagination']],
])('%j is refused', (pagination, paths) => {
  expect(parsePage(pagination).violations.map(({ path }) => path.join('.'))).toEqual(paths);
});

test.each<[string, number, number, boolean, number | null | undefined]>([
  ['the only page', 0, 7, true, 7],
  ['nothing at all', 0, 0, true, 0],
  ['the last page', 20, 7, true, 27],
  ['a full page', 0, 10, true, undefined],
  ['a full page that may be the last', 20, 10, true, undefined],
  ['a page past the last', 20, 0, true, undefined],
  ['a page without a count', 0, 7, false, null],
])('%s', (_, start, found, withCount, expected) => {
  expect(totalTold({ start, limit: 10, isPaged: true, withCount }, found)).toBe(expected);
});
