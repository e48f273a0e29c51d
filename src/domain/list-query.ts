import { isRecord } from './is-record';
import { type Page, parsePage } from './page';
import { plainDataViolations } from './plain-data';
import { invalid, type Violation } from './violation';

/** What a list may be narrowed and sorted by; everything else is refused. */
export interface ListRules {
  /** Text attributes. */
  readonly filters: readonly string[];
  readonly sorts: readonly string[];
}

export interface TextFilter {
  readonly attribute: string;
  readonly operator: string;
  readonly value: string | readonly string[] | boolean;
}

export interface ListQuery {
  readonly page: Page;
  readonly sort: readonly { readonly attribute: string; readonly order: 'asc' | 'desc' }[];
  readonly filters: readonly TextFilter[];
  /** Words to look for; empty where there are none. */
  readonly words: readonly string[];
}

const MAX_LENGTH = 200;
const MAX_WORDS = 8;
const MAX_FILTERS = 10;
const MAX_SORTS = 3;
const MAX_LISTED = 100;

const COMPARISONS = ['$eq', '$eqi', '$contains', '$containsi', '$startsWith', '$startsWithi'];
const PRESENCE = ['$null', '$notNull'];

type Query = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_LENGTH && plainDataViolations(value).length === 0;

const operandOf = (operator: string, value: unknown): TextFilter['value'] | null => {
  if (COMPARISONS.includes(operator)) return isText(value) ? value : null;
  if (PRESENCE.includes(operator)) return value === 'true' || value === 'false' ? value === 'true' : null;
  const isList = operator === '$in' && Array.isArray(value) && value.length <= MAX_LISTED && value.every(isText);
  return isList ? value : null;
};

interface Parsed<T> {
  readonly found: T;
  readonly violations: readonly Violation[];
}

const refused = (...path: string[]): Violation => invalid(path, 'unknownParameter');

const parseFilters = (given: unknown, allowed: readonly string[]): Parsed<TextFilter[]> => {
  if (given === undefined) return { found: [], violations: [] };
  if (!isRecord(given)) return { found: [], violations: [refused('filters')] };
  const found: TextFilter[] = [];
  const violations: Violation[] = [];
  for (const [attribute, condition] of Object.entries(given)) {
    const operators = isRecord(condition) ? Object.entries(condition) : [['$eq', condition] as const];
    for (const [operator, raw] of operators) {
      const value = allowed.includes(attribute) ? operandOf(operator, raw) : null;
      if (value === null) violations.push(refused('filters', attribute));
      else found.push({ attribute, operator, value });
    }
  }
  return found.length > MAX_FILTERS ? { found: [], violations: [refused('filters')] } : { found, violations };
};

const SORT = /^(\w+)(?::(asc|desc))?$/i;

const parseSort = (given: unknown, allowed: readonly string[]): Parsed<ListQuery['sort']> => {
  const parts = typeof given === 'string' ? given.split(',') : (given ?? []);
  if (!Array.isArray(parts) || parts.length > MAX_SORTS) return { found: [], violations: [refused('sort')] };
  const found = parts.flatMap((part) => {
    const [, attribute = '', order = 'asc'] = (typeof part === 'string' && SORT.exec(part.trim())) || [];
    return allowed.includes(attribute) ? [{ attribute, order: order.toLowerCase() as 'asc' | 'desc' }] : [];
  });
  return { found, violations: found.length === parts.length ? [] : [refused('sort')] };
};

const parseWords = (q: unknown): Parsed<string[]> => {
  if (q === undefined) return { found: [], violations: [] };
  const words = isText(q) ? q.split(/\s+/).filter((word) => word !== '') : null;
  return words === null || words.length > MAX_WORDS
    ? { found: [], violations: [refused('q')] }
    : { found: words, violations: [] };
};

const KNOWN = ['filters', 'sort', 'pagination', 'q'];

/** Reads the query string of a list in Strapi's words (6); what is not allowed is a violation, all of them at once. */
export const parseListQuery = (query: Query, rules: ListRules): Parsed<ListQuery> => {
  const filters = parseFilters(query['filters'], rules.filters);
  const sort = parseSort(query['sort'], rules.sorts);
  const words = parseWords(query['q']);
  const { page, violations } = parsePage(query['pagination']);
  const unknown = Object.keys(query).filter((name) => !KNOWN.includes(name));
  return {
    found: { page, sort: sort.found, filters: filters.found, words: words.found },
    violations: [
      ...filters.violations,
      ...sort.violations,
      ...words.violations,
      ...violations,
      ...unknown.map((name) => refused(name)),
    ],
  };
};
