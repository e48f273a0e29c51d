import fc from 'fast-check';
import { readFilter } from './ticket-filter';

const refusedAt = (given: unknown): string[] => readFilter(given).violations.map(({ path }) => path.join('.'));

const is = (attribute: string, operator: string, ...values: unknown[]) => ({ attribute, operator, values });

test.each<[string, unknown, unknown]>([
  ['no filter', undefined, { all: [] }],
  ['an equal status', { status: 'open' }, { all: [{ all: [is('status', '$eq', 'open')] }] }],
  ['one of some', { status: { $in: ['open', 'closed'] } }, { all: [{ all: [is('status', '$in', 'open', 'closed')] }] }],
  ['one of one', { status: { $in: 'open' } }, { all: [{ all: [is('status', '$in', 'open')] }] }],
  [
    'a sector’s documentId',
    { sector: { documentId: { $eq: 'abc' } } },
    { all: [{ all: [{ all: [is('sector', '$eq', 'abc')] }] }] },
  ],
  ['a flag', { confidential: 'true' }, { all: [{ all: [is('confidential', '$eq', true)] }] }],
  [
    'a time',
    { dueAt: { $lt: '2026-03-02T10:00:00Z' } },
    { all: [{ all: [is('dueAt', '$lt', new Date('2026-03-02T10:00:00Z'))] }] },
  ],
  [
    'a day and another',
    { dueAt: { $between: ['2026-03-02', '2026-03-03'] } },
    { all: [{ all: [is('dueAt', '$between', new Date('2026-03-02'), new Date('2026-03-03'))] }] },
  ],
  ['never closed', { closedAt: { $null: 'true' } }, { all: [{ all: [is('closedAt', '$null', true)] }] }],
  ['not', { status: { $not: { $eq: 'open' } } }, { all: [{ all: [{ not: { all: [is('status', '$eq', 'open')] } }] }] }],
  [
    'groups',
    { $or: [{ status: 'open' }, { $not: { protocol: { $startsWith: '2026' } } }] },
    {
      all: [
        {
          any: [
            { all: [{ all: [is('status', '$eq', 'open')] }] },
            { all: [{ not: { all: [{ all: [is('protocol', '$startsWith', '2026')] }] } }] },
          ],
        },
      ],
    },
  ],
])('%s is understood', (_, given, expected) => {
  expect(readFilter(given)).toEqual({ condition: expected, violations: [] });
});

const nested = (depth: number): unknown => (depth === 0 ? { status: 'open' } : { $not: nested(depth - 1) });
const cyclic: Record<string, unknown> = {};
cyclic['$not'] = cyclic;
const cyclicList: unknown[] = [];
cyclicList.push({ $and: cyclicList });

test.each<[string, unknown, string[]]>([
  ['the customer', { customer: { documentId: 'abc' } }, ['filters.customer']],
  ['the customer’s name', { customer: { name: { $startsWith: 'A' } } }, ['filters.customer']],
  ['the subject', { subject: { $contains: 'a' } }, ['filters.subject']],
  ['the description', { description: 'a' }, ['filters.description']],
  ['the assignee', { assignee: { documentId: 'abc' } }, ['filters.assignee']],
  ['answers', { formAnswers: { $contains: 'a' } }, ['filters.formAnswers']],
  ['the id', { id: '1' }, ['filters.id']],
  ['what prototypes have', { constructor: '1' }, ['filters.constructor']],
  ['what prototypes are', JSON.parse('{"__proto__": "1"}'), ['filters.__proto__']],
  ['what is worked out', { slaState: { overdue: 'true' } }, ['filters.slaState']],
  ['a sector’s name', { sector: { name: 'Finance' } }, ['filters.sector.name']],
  ['a sector’s users', { sector: { users: { email: 'a' } } }, ['filters.sector.users']],
  ['a sector’s creator', { sector: { createdBy: { email: 'a' } } }, ['filters.sector.createdBy']],
  ['a sector without its documentId', { sector: 'abc' }, ['filters.sector']],
  ['an empty relation', { sector: {} }, ['filters.sector']],
  ['an empty comparison', { status: {} }, ['filters.status']],
  ['an unknown operator', { status: { $foo: 'open' } }, ['filters.status.$foo']],
  ['an operator of another kind', { status: { $contains: 'op' } }, ['filters.status.$contains']],
  ['an unknown status', { status: 'new' }, ['filters.status.$eq']],
  ['an object for a text', { protocol: { $eq: { a: 'b' } } }, ['filters.protocol.$eq']],
  ['a list for a text', { protocol: ['a'] }, ['filters.protocol.$eq']],
  ['a NUL', { protocol: 'a\u0000' }, ['filters.protocol.$eq']],
  ['a long text', { protocol: 'a'.repeat(201) }, ['filters.protocol.$eq']],
  ['no date', { dueAt: { $gt: 'tomorrow' } }, ['filters.dueAt.$gt']],
  ['a day that does not exist', { dueAt: { $gt: '2026-13-45' } }, ['filters.dueAt.$gt']],
  ['half a span', { dueAt: { $between: ['2026-03-02'] } }, ['filters.dueAt.$between']],
  ['too many values', { protocol: { $in: Array(101).fill('a') } }, ['filters.protocol.$in']],
  ['a flag of another word', { anonymous: 'yes' }, ['filters.anonymous.$eq']],
  ['a text for all filters', 'open', ['filters']],
  ['a list for all filters', [{ status: 'open' }], ['filters']],
  ['a group that is no list', { $and: { status: 'open' } }, ['filters.$and']],
  ['a text in a group', { $and: ['open'] }, ['filters.$and.0']],
  ['two things wrong', { subject: 'a', status: 'new' }, ['filters.subject', 'filters.status.$eq']],
  ['too deep a filter', nested(40), ['filters']],
  ['a cyclic filter', cyclic, ['filters']],
])('%s is refused', (_, given, paths) => {
  expect(refusedAt(given)).toEqual(paths);
});

test('a cyclic or huge group is refused', () => {
  expect(refusedAt({ $and: cyclicList })).toContain('filters');
  expect(refusedAt({ $or: Array(1000).fill({ status: 'open' }) })).toContain('filters');
  expect(refusedAt({ $or: Array(1000).fill({ status: 'open' }) }).length).toBeLessThanOrEqual(50);
});

test('whatever is sent is read without failing', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 6, withNullPrototype: true }), (given) => {
      readFilter(given);
      readFilter({
        $and: [given],
        status: given,
        sector: { documentId: given },
        closedAt: { $in: given, $null: given },
      });
    }),
  );
});
