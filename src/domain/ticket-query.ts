import { isRecord } from './is-record';
import { type Page, parsePage } from './page';
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

/** A list of tickets as it is asked for. */
export interface TicketQuery {
  readonly page: Page;
  readonly condition: Condition;
  readonly sort: readonly Sort[];
  /** Text to look for; null where everything is wanted. */
  readonly q: string | null;
}

const MAX_SORTS = 4;
const MAX_Q = 100;

/** The newest first. */
const DEFAULT_SORT: Sort = { attribute: 'startedAt', descending: true };

const refused = (...path: string[]): Violation => invalid(path, 'unknownParameter');

interface Read<T> {
  readonly value: T;
  readonly violations: readonly Violation[];
}

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

const readSort = (given: unknown, hidden: readonly string[]): Read<Sort[]> => {
  if (given === undefined) return { value: [DEFAULT_SORT], violations: [] };
  const sorts = sortTexts(given)?.map(sortOf) ?? [undefined];
  const known = sorts.filter((sort): sort is Sort => sort !== undefined && !hidden.includes(sort.attribute));
  const isRefused = known.length !== sorts.length || sorts.length > MAX_SORTS;
  return { value: known, violations: isRefused ? [refused('sort')] : [] };
};

const readQ = (given: unknown): Read<string | null> => {
  if (given === undefined || given === '') return { value: null, violations: [] };
  const isText = typeof given === 'string' && given.length <= MAX_Q && !given.includes('\u0000');
  return isText ? { value: given, violations: [] } : { value: null, violations: [refused('q')] };
};

const PARAMETERS: ReadonlySet<string> = new Set(['filters', 'sort', 'pagination', 'q']);

/** The office's own, which requesters neither see nor filter and sort their tickets by. */
export const REQUESTER_HIDDEN: readonly string[] = ['highCriticality'];

/** Reads the query of a list of tickets, and says all that is wrong with it (6). Attributes that are `hidden` do not exist. */
export const readTicketQuery = (
  query: Readonly<Record<string, unknown>>,
  hidden: readonly string[] = [],
): Read<TicketQuery> => {
  const { condition, violations } = readFilter(query['filters'], hidden);
  const sort = readSort(query['sort'], hidden);
  const { page, violations: ofPage } = parsePage(query['pagination']);
  const q = readQ(query['q']);
  const unknown = Object.keys(query).filter((name) => !PARAMETERS.has(name));
  return {
    value: { page, condition, sort: sort.value, q: q.value },
    violations: [
      ...unknown.map((name) => refused(name)),
      ...violations,
      ...sort.violations,
      ...ofPage,
      ...q.violations,
    ],
  };
};
