import { filtersOf, isNarrowed, type ListAddress, listRequest, listSearch, tidyFilters } from './list-address';

const START = { page: '1', pageSize: '10', sort: 'name:asc' };

describe('what the list asks the server for', () => {
  test.each<[string, ListAddress, object]>([
    ['nothing said', {}, START],
    ['page and size', { page: '3', pageSize: '50' }, { ...START, page: '3', pageSize: '50' }],
    ['a page that is none', { page: '0', pageSize: '-1' }, START],
    ['a size that is too large', { pageSize: '101' }, START],
    ['a sort', { sort: 'occurrenceCount:DESC' }, { ...START, sort: 'occurrenceCount:desc' }],
    ['a sort by a column that is none', { sort: 'password:ASC' }, START],
    ['a search, trimmed', { _q: ' árvore ' }, { ...START, q: 'árvore' }],
    ['a blank search', { _q: '  ' }, START],
    [
      'filters',
      { filters: { $and: [{ sector: { $eq: 'abc' } }, { anonymous: { $eq: 'true' } }] } },
      { ...START, sector: 'abc', anonymous: 'true' },
    ],
    [
      'the later of two filters of a kind',
      { filters: { $and: [{ sector: { $eq: 'a' } }, { sector: { $eq: 'b' } }] } },
      { ...START, sector: 'b' },
    ],
    ['an unknown filter', { filters: { $and: [{ password: { $eq: 'a' } }] } }, START],
    ['a flag that is neither on nor off', { filters: { $and: [{ anonymous: { $eq: 'abc' } }] } }, START],
    ['an unknown operator', { filters: { $and: [{ sector: {} }] } }, START],
  ])('%s', (_what, address, request) => {
    expect(listRequest(address)).toEqual(request);
  });
});

describe('filters that do not count leave the address', () => {
  test('two of a kind', () => {
    const address = { filters: { $and: [{ sector: { $eq: 'a' } }, { sector: { $eq: 'b' } }] } };
    expect(tidyFilters(address)).toEqual([{ sector: { $eq: 'b' } }]);
  });

  test('none to leave', () => {
    expect(tidyFilters({ filters: { $and: [{ sector: { $eq: 'a' } }] } })).toBeNull();
    expect(tidyFilters({})).toBeNull();
  });
});

test.each<[ListAddress, boolean]>([
  [{}, false],
  [{ page: '2', sort: 'name:DESC' }, false],
  [{ _q: 'a' }, true],
  [{ filters: { $and: [{ active: { $eq: 'true' } }] } }, true],
])('%j narrows: %s', (address, narrowed) => {
  expect(isNarrowed(address)).toBe(narrowed);
});

test('a link into the list carries filters and sort', () => {
  const search = listSearch({ incomplete: 'true', active: 'true' }, 'updatedAt:DESC');
  expect(search).toBe('?sort=updatedAt:DESC&filters[$and][0][incomplete][$eq]=true&filters[$and][1][active][$eq]=true');
  expect(filtersOf({ filters: { $and: [{ incomplete: { $eq: 'true' } }] } })).toEqual({ incomplete: 'true' });
});
