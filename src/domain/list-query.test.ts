import { parseListQuery } from './list-query';

const RULES = { filters: ['name', 'email'], sorts: ['name', 'createdAt'] };
const parse = (query: Record<string, unknown>) => parseListQuery(query, RULES);

test('nothing asks for the first page', () => {
  expect(parse({})).toMatchObject({ found: { page: { start: 0 }, sort: [], filters: [], words: [] }, violations: [] });
});

test.each<[string, unknown, unknown]>([
  ['a value', { name: 'Ana' }, [{ attribute: 'name', operator: '$eq', value: 'Ana' }]],
  ['an operator', { email: { $containsi: 'org' } }, [{ attribute: 'email', operator: '$containsi', value: 'org' }]],
  ['a list', { name: { $in: ['Ana', 'Bia'] } }, [{ attribute: 'name', operator: '$in', value: ['Ana', 'Bia'] }]],
  ['absence', { email: { $null: 'true' } }, [{ attribute: 'email', operator: '$null', value: true }]],
  [
    'two operators',
    { name: { $startsWith: 'A', $eqi: 'ana' } },
    [
      { attribute: 'name', operator: '$startsWith', value: 'A' },
      { attribute: 'name', operator: '$eqi', value: 'ana' },
    ],
  ],
])('filters by %s', (_, filters, expected) => {
  expect(parse({ filters })).toMatchObject({ found: { filters: expected }, violations: [] });
});

test.each<[string, unknown, unknown]>([
  ['one attribute', 'name', [{ attribute: 'name', order: 'asc' }]],
  ['one attribute, backwards', 'createdAt:desc', [{ attribute: 'createdAt', order: 'desc' }]],
  [
    'two',
    'name:ASC, createdAt',
    [
      { attribute: 'name', order: 'asc' },
      { attribute: 'createdAt', order: 'asc' },
    ],
  ],
  [
    'a list',
    ['createdAt', 'name'],
    [
      { attribute: 'createdAt', order: 'asc' },
      { attribute: 'name', order: 'asc' },
    ],
  ],
])('sorts by %s', (_, sort, expected) => {
  expect(parse({ sort })).toMatchObject({ found: { sort: expected }, violations: [] });
});

test('looks for words', () => {
  expect(parse({ q: '  ana  souza ' })).toMatchObject({ found: { words: ['ana', 'souza'] }, violations: [] });
});

test.each<[Record<string, unknown>, string[]]>([
  [{ filters: 'name' }, ['filters']],
  [{ filters: ['name'] }, ['filters']],
  [{ filters: { user: { password: { $startsWith: 'a' } } } }, ['filters.user']],
  [{ filters: { $or: [{ name: 'a' }] } }, ['filters.$or']],
  [{ filters: { name: { $regex: '(' } } }, ['filters.name']],
  [{ filters: { name: { $eq: { $ne: 'a' } } } }, ['filters.name']],
  [{ filters: { name: { $eq: 'a\0' } } }, ['filters.name']],
  [{ filters: { name: { $eq: 'x'.repeat(201) } } }, ['filters.name']],
  [{ filters: { name: ['Ana'] } }, ['filters.name']],
  [{ filters: { name: { $in: 'Ana' } } }, ['filters.name']],
  [{ filters: { name: { $in: [{ $ne: 'Ana' }] } } }, ['filters.name']],
  [{ filters: { name: { $in: Array(101).fill('a') } } }, ['filters.name']],
  [{ filters: { name: { $null: 'perhaps' } } }, ['filters.name']],
  [{ filters: { constructor: 'a' } }, ['filters.constructor']],
  [{ sort: 'password' }, ['sort']],
  [{ sort: 'name:up' }, ['sort']],
  [{ sort: { name: 'asc' } }, ['sort']],
  [{ sort: [['name']] }, ['sort']],
  [{ sort: 'name,name,name,name' }, ['sort']],
  [{ q: ['a'] }, ['q']],
  [{ q: { $ne: '' } }, ['q']],
  [{ q: 'a b c d e f g h i' }, ['q']],
  [{ populate: '*' }, ['populate']],
  [{ pagination: { page: 'x' }, fields: 'id', q: 'x'.repeat(201) }, ['q', 'pagination.page', 'fields']],
])('%j is refused', (query, paths) => {
  expect(parse(query).violations.map(({ path }) => path.join('.'))).toEqual(paths);
});

test('more filters than anyone needs are refused', () => {
  const operators = ['$eq', '$eqi', '$contains', '$containsi', '$startsWith', '$startsWithi'];
  const condition = Object.fromEntries(operators.map((operator) => [operator, 'a']));
  expect(parse({ filters: { name: condition, email: condition } }).violations).toHaveLength(1);
});
