import fc from 'fast-check';
import { REQUESTER_HIDDEN, readTicketQuery } from './ticket-query';

const DEFAULT = {
  condition: { all: [] },
  sort: [{ attribute: 'startedAt', descending: true }],
  page: { start: 0, limit: 25, withCount: true, isPaged: true },
  q: null,
};

test.each<[string, Record<string, unknown>, object]>([
  ['nothing', {}, {}],
  [
    'a page',
    { pagination: { page: '3', pageSize: '100' } },
    { page: { start: 200, limit: 100, withCount: true, isPaged: true } },
  ],
  [
    'no count',
    { pagination: { withCount: 'false' } },
    { page: { start: 0, limit: 25, withCount: false, isPaged: true } },
  ],
  [
    'no count, as a number',
    { pagination: { withCount: '0' } },
    { page: { start: 0, limit: 25, withCount: false, isPaged: true } },
  ],
  ['one sort', { sort: 'dueAt' }, { sort: [{ attribute: 'dueAt', descending: false }] }],
  [
    'two sorts',
    { sort: 'status:asc, dueAt:DESC' },
    {
      sort: [
        { attribute: 'status', descending: false },
        { attribute: 'dueAt', descending: true },
      ],
    },
  ],
  ['a list of sorts', { sort: ['dueAt:desc'] }, { sort: [{ attribute: 'dueAt', descending: true }] }],
  ['sorts as an object', { sort: { dueAt: 'desc' } }, { sort: [{ attribute: 'dueAt', descending: true }] }],
  ['words', { q: 'buraco' }, { q: 'buraco' }],
  ['no words', { q: '' }, { q: null }],
])('%s is understood', (_, query, expected) => {
  expect(readTicketQuery(query)).toEqual({ value: { ...DEFAULT, ...expected }, violations: [] });
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['populate', { populate: '*' }, ['populate']],
  ['fields', { fields: ['subject'] }, ['fields']],
  ['the Content Manager’s search', { _q: 'a' }, ['_q']],
  ['a sort by the subject', { sort: 'subject' }, ['sort']],
  ['a sort by the customer', { sort: 'customer.name:asc' }, ['sort']],
  ['a sort by the customer, as an object', { sort: { customer: { name: 'asc' } } }, ['sort']],
  ['an unknown direction', { sort: 'dueAt:up' }, ['sort']],
  ['many sorts', { sort: 'status,status,status,status,status' }, ['sort']],
  ['an empty sort', { sort: '' }, ['sort']],
  ['page 0', { pagination: { page: '0' } }, ['pagination.page']],
  ['a text for the pagination', { pagination: '1' }, ['pagination']],
  ['an object for the words', { q: { $ne: 'a' } }, ['q']],
  ['long words', { q: 'a'.repeat(101) }, ['q']],
  ['several things', { q: ['a'], sort: 'subject', filters: 'a' }, ['filters', 'sort', 'q']],
])('%s is refused', (_, query, paths) => {
  const { violations } = readTicketQuery(query);
  expect(violations.map(({ path }) => path.join('.'))).toEqual(paths);
});

test('whatever is sent is read without failing, and pages stay bounded', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (sort, pagination, q) => {
      const { page } = readTicketQuery({ sort, pagination, q }).value;
      return page.start >= 0 && page.limit >= 1 && page.limit <= 100;
    }),
  );
});

test('requesters cannot ask for what is the office’s own', () => {
  const query = { sort: 'highCriticality', filters: { $or: [{ highCriticality: 'true' }, { anonymous: 'true' }] } };
  const paths = (hidden?: readonly string[]) =>
    readTicketQuery(query, hidden).violations.map(({ path }) => path.join('.'));
  expect(paths()).toEqual([]);
  expect(paths(REQUESTER_HIDDEN)).toEqual(['filters.$or.0.highCriticality', 'sort']);
});
