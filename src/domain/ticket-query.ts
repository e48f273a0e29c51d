import { type Condition, readFilter } from './ticket-filter';
import { invalid, type Violation } from './violation';

/** Attributes that lists are sorted by. */
export const SORTED_ATTRIBUTES = [
  'startedAt',
  'dueAt',
  'closedAt',
  'protocol',
  'status',
  'anonymous',
  'confidential',
  'highCriticality',
] as const;

export type SortedAttribute = (typeof SORTED_ATTRIBUTES)[number];

export interface Sort {
  readonly attribute: SortedAttribute;
  readonly descending: boolean;
}

export interface Pagination {
  /** Counted from 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly withCount: boolean;
}

/** A list of tickets as it is asked for. */
export interface TicketQuery extends Pagination {
  readonly condition: Condition;
  readonly sort: readonly Sort[];
  /** Text to look for; null where everything is wanted. */
  readonly q: string | null;
}

export const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 25;
const MAX_PAGE = 1_000_000;
const MAX_SORTS = 4;
const MAX_Q = 100;

/** The newest first. */
const DEFAULT_SORT: Sort = { attribute: 'startedAt', descending: true };

const refused = (...path: string[]): Violation => invalid(path, 'unknownParameter');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Read<T> {
  readonly value: T;
  readonly violations: readonly Violation[];
}

const numberIn = (value: unknown, max: number): number | undefined => {
  if (typeof value !== 'string' || !/^\d{1,7}$/.test(value)) return undefined;
  const number = Number(value);
  return number >= 1 && number <= max ? number : undefined;
};

const FLAGS: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

const READERS = {
  page: (value: unknown) => numberIn(value, MAX_PAGE),
  pageSize: (value: unknown) => numberIn(value, MAX_PAGE_SIZE),
  withCount: (value: unknown) => FLAGS.get(value),
} as const;

const DEFAULTS: Pagination = { page: 1, pageSize: DEFAULT_PAGE_SIZE, withCount: true };

const isPart = (name: string): name is keyof typeof READERS => Object.hasOwn(READERS, name);

/** Reads Strapi's `pagination`, by pages of at most {@link MAX_PAGE_SIZE}. */
export const readPagination = (given: unknown): Read<Pagination> => {
  if (given === undefined) return { value: DEFAULTS, violations: [] };
  if (!isRecord(given)) return { value: DEFAULTS, violations: [refused('pagination')] };
  const read = Object.entries(given).map(([name, value]) => {
    const found = isPart(name) ? READERS[name](value) : undefined;
    return { name, found };
  });
  const violations = read.filter(({ found }) => found === undefined).map(({ name }) => refused('pagination', name));
  const known = read.filter(({ found }) => found !== undefined).map(({ name, found }) => [name, found]);
  return { value: { ...DEFAULTS, ...Object.fromEntries(known) }, violations };
};

const isSorted = (name: string): name is SortedAttribute => SORTED_ATTRIBUTES.some((each) => each === name);

const sortOf = (text: string): Sort | undefined => {
  const [, name = '', direction] = /^(\w+)(?::(asc|desc))?$/i.exec(text.trim()) ?? [];
  return isSorted(name) ? { attribute: name, descending: direction?.toLowerCase() === 'desc' } : undefined;
};

/** `a:asc,b`, a list of such texts, or `{a: 'asc'}`; undefined where it is none of them. */
const sortTexts = (given: unknown): string[] | undefined => {
  if (typeof given === 'string') return given.split(',', MAX_SORTS + 1);
  const parts = Array.isArray(given)
    ? given
    : isRecord(given)
      ? Object.entries(given).map(([name, direction]) =>
          typeof direction === 'string' ? `${name}:${direction}` : null,
        )
      : [null];
  return parts.every((part) => typeof part === 'string') ? parts.flatMap((part) => part.split(',')) : undefined;
};

const readSort = (given: unknown): Read<Sort[]> => {
  if (given === undefined) return { value: [DEFAULT_SORT], violations: [] };
  const sorts = sortTexts(given)?.map(sortOf) ?? [undefined];
  const known = sorts.filter((sort) => sort !== undefined);
  const isRefused = known.length !== sorts.length || sorts.length > MAX_SORTS;
  return { value: known, violations: isRefused ? [refused('sort')] : [] };
};

const readQ = (given: unknown): Read<string | null> => {
  if (given === undefined || given === '') return { value: null, violations: [] };
  const isText = typeof given === 'string' && given.length <= MAX_Q && !given.includes('\u0000');
  return isText ? { value: given, violations: [] } : { value: null, violations: [refused('q')] };
};

const PARAMETERS: ReadonlySet<string> = new Set(['filters', 'sort', 'pagination', 'q']);

/** Reads the query of a list of tickets, and says all that is wrong with it (6). */
export const readTicketQuery = (query: Readonly<Record<string, unknown>>): Read<TicketQuery> => {
  const { condition, violations } = readFilter(query['filters']);
  const sort = readSort(query['sort']);
  const pagination = readPagination(query['pagination']);
  const q = readQ(query['q']);
  const unknown = Object.keys(query).filter((name) => !PARAMETERS.has(name));
  return {
    value: { ...pagination.value, condition, sort: sort.value, q: q.value },
    violations: [
      ...unknown.map((name) => refused(name)),
      ...violations,
      ...sort.violations,
      ...pagination.violations,
      ...q.violations,
    ],
  };
};
