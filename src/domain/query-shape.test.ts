import { type Model, queryViolations } from './query-shape';

const group: Model = { populatable: { members: () => undefined } };
const step: Model = { populatable: { sector: () => undefined, solutionGroup: () => group } };
const solution: Model = { populatable: { occurrence: () => occurrence, steps: () => step } };
const occurrence: Model = { populatable: { occurrenceType: () => type, solutions: () => solution } };
const type: Model = { populatable: { occurrences: () => occurrence, sector: () => undefined } };

type Query = Parameters<typeof queryViolations>[0];
const found = (query: Query) => queryViolations(query, type).map(({ path, reason }) => `${path.join('.')} ${reason}`);

const through = (names: readonly string[], end: unknown): unknown =>
  names.reduceRight<unknown>((below, name) => ({ [name]: below }), end);
const relations = (count: number) => Array.from({ length: count }, () => ({ sector: { name: { $eq: 'A' } } }));
const populated = (names: readonly string[], end: unknown = true): unknown =>
  names.reduceRight<unknown>((below, name) => ({ populate: { [name]: below } }), end);

test.each<[string, Query]>([
  ['nothing', {}],
  ['a value', { filters: { name: 'A' } }],
  ['operators', { filters: { name: { $containsi: 'a', $ne: 'b' }, active: { $null: 'true' } } }],
  ['several values for one operator', { filters: { mime: { $not: { $contains: ['image', 'video'] } } } }],
  ['a pair', { filters: { slaValue: { $between: ['1', '5'] } } }],
  ['dates', { filters: { createdAt: { $gt: new Date(0), $in: [new Date(1)] } } }],
  ['groups', { filters: { $or: [{ name: 'A' }, { $and: [{ name: { $not: { $in: ['B', 'C'] } } }] }] } }],
  ['a group below an attribute', { filters: { name: { $or: [{ $eq: 'A' }, { $eq: 'B' }] } } }],
  ['five steps', { filters: through(['a', 'b', 'c', 'd', 'e'], { $eq: '1' }) }],
  ['as many relations as can be joined', { filters: { $or: relations(20) } }],
  ['a hundred values', { filters: { documentId: { $in: Array(100).fill('a') } } }],
  ['fields', { fields: 'name,description' }],
  ['fields in a list', { fields: ['name', 'active'] }],
  ['all fields', { fields: '*' }],
  ['an order', { sort: 'sector.name:desc,name' }],
  ['an order as an object', { sort: { sector: { name: 'asc' } } }],
  ['an order in a list', { sort: ['name:ASC', { id: 'desc' }] }],
  ['everything', { populate: '*' }],
  ['everything of occurrences', populated(['occurrences'], { populate: '*' }) as Query],
  ['everything of steps', populated(['occurrences', 'solutions', 'steps'], { populate: '*' }) as Query],
  ['who treats a step', populated(['occurrences', 'solutions', 'steps', 'sector']) as Query],
  ['the same as text', { populate: 'occurrences.solutions.steps.sector, sector' }],
  ['the same in a list', { populate: ['occurrences.solutions', 'sector'] }],
  ['the type of an occurrence', { populate: 'occurrences.occurrenceType' }],
  ['a parent of a parent', { populate: 'parent.parent.parent' }],
  [
    'what a populated list may do',
    { populate: { occurrences: { filters: { name: 'A' }, fields: ['name'], sort: 'name' } } },
  ],
  ['a branch of a dynamic zone', { populate: { zone: { on: { 'desk.step': { populate: '*' } } } } }],
  ['a search', { _q: 'constructor' }],
])('takes %s', (_, query) => {
  expect(found(query)).toEqual([]);
});

test.each<[string, Query, string]>([
  ['a text for filters', { filters: 'x' }, 'filters unknownParameter'],
  ['a list for filters', { filters: ['x'] }, 'filters unknownParameter'],
  ['a text for a group', { filters: { $and: 'x' } }, 'filters.$and unknownParameter'],
  ['texts in a group', { filters: { $or: ['x'] } }, 'filters.$or.0 unknownParameter'],
  ['a group that is an object', { filters: { $or: { '150': { name: 'A' } } } }, 'filters.$or unknownParameter'],
  ['a text to negate', { filters: { $not: '' } }, 'filters.$not unknownParameter'],
  ['an operator without an attribute', { filters: { $eq: 'x' } }, 'filters.$eq unknownParameter'],
  ['half a pair', { filters: { name: { $between: 'a' } } }, 'filters.name.$between unknownParameter'],
  ['a pair of one', { filters: { name: { $between: ['a'] } } }, 'filters.name.$between unknownParameter'],
  [
    'an operator for JSON',
    { filters: { name: { $jsonSupersetOf: 'x' } } },
    'filters.name.$jsonSupersetOf unknownParameter',
  ],
  [
    'an object to look for',
    { filters: { name: { $contains: { a: 'b' } } } },
    'filters.name.$contains unknownParameter',
  ],
  ['a list with gaps', { filters: { documentId: { $in: { '150': 'x' } } } }, 'filters.documentId.$in unknownParameter'],
  ['a list in a list', { filters: { name: { $in: [['a']] } } }, 'filters.name.$in unknownParameter'],
  ['more than a hundred values', { filters: { documentId: { $in: Array(101).fill('a') } } }, 'filters tooManyValues'],
  ['what every object has', { filters: { constructor: '1' } }, 'filters.constructor unknownParameter'],
  ['a sixth step', { filters: through(['a', 'b', 'c', 'd', 'e', 'f'], '1') }, 'filters tooDeep'],
  ['a sixth step in a group', { filters: { $or: [through(['a', 'b', 'c', 'd', 'e', 'f'], '1')] } }, 'filters tooDeep'],
  ['more relations than can be joined', { filters: { $or: relations(21) } }, 'filters tooManyValues'],
  ['no field', { fields: '' }, 'fields unknownParameter'],
  ['a field of every object', { fields: 'name,toString' }, 'fields unknownParameter'],
  ['fields as an object', { fields: { a: 'name' } }, 'fields unknownParameter'],
  ['an order by nothing', { sort: '' }, 'sort unknownParameter'],
  ['an order by what every object has', { sort: 'constructor:asc' }, 'sort unknownParameter'],
  ['an order through too many', { sort: 'a.b.c.d.e.f:asc' }, 'sort tooDeep'],
  ['an order that is none', { sort: { name: 'up' } }, 'sort unknownParameter'],
  ['an order by too much', { sort: Array(11).fill('name') }, 'sort tooManyValues'],
  ['a fifth level', { populate: 'occurrences.solutions.steps.solutionGroup.members' }, 'populate tooDeep'],
  ['everything on a fifth level', { populate: 'a.b.c.d.*' }, 'populate tooDeep'],
  ['a way back', { populate: 'occurrences.occurrenceType.occurrences' }, 'populate tooDeep'],
  ['a way back as objects', populated(['occurrences', 'occurrenceType', 'occurrences']) as Query, 'populate tooDeep'],
  [
    'a way back by everything',
    populated(['occurrences', 'occurrenceType'], { populate: '*' }) as Query,
    'populate tooDeep',
  ],
  ['a populated name of every object', { populate: { constructor: true } }, 'populate unknownParameter'],
  ['a populated nothing', { populate: '' }, 'populate unknownParameter'],
  ['a populated text', { populate: { sector: 'x' } }, 'populate unknownParameter'],
  ['filters of a populated list', { populate: { sector: { filters: 'x' } } }, 'populate.filters unknownParameter'],
  ['a search for an object', { _q: { a: 'b' } }, '_q unknownParameter'],
])('refuses %s', (_, query, expected) => {
  expect(found(query)).toEqual([expected]);
});
