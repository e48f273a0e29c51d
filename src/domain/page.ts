import { isRecord } from './is-record';
import { invalid, type Violation } from './violation';

/** Items of a list that one answer has, and whether it says how many there are in all. */
export interface Page {
  readonly start: number;
  readonly limit: number;
  readonly withCount: boolean;
  /** Whether the caller counts pages; else items. */
  readonly isPaged: boolean;
}

const DEFAULT_SIZE = 25;
/** Longer pages are shortened to it, as Strapi does. */
const MAX_SIZE = 100;
const WHOLE = /^\d{1,9}$/;
const YES = ['true', 't', '1'];
const NO = ['false', 'f', '0'];

const isWhole = (value: unknown, least: number): boolean =>
  typeof value === 'string' && WHOLE.test(value) && Number(value) >= least;

const isFlag = (value: unknown): boolean => typeof value === 'string' && [...YES, ...NO].includes(value);

const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  page: (value) => isWhole(value, 1),
  pageSize: (value) => isWhole(value, 1),
  start: (value) => isWhole(value, 0),
  limit: (value) => isWhole(value, 1),
  withCount: isFlag,
};

const violationsOf = (given: Readonly<Record<string, unknown>>): Violation[] => {
  const wrong = Object.entries(given).filter(([name, value]) => {
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
    return check === undefined || !check(value);
  });
  const violations = wrong.map(([name]) => invalid(['pagination', name], 'unknownParameter'));
  const isMixed =
    ['page', 'pageSize'].some((name) => name in given) && ['start', 'limit'].some((name) => name in given);
  return isMixed ? [...violations, invalid(['pagination'], 'unknownParameter')] : violations;
};

const numberIn = (given: Readonly<Record<string, unknown>>, name: string, otherwise: number): number =>
  given[name] === undefined ? otherwise : Number(given[name]);

/** Reads Strapi's `pagination[page|pageSize|start|limit|withCount]` as a query string has it (6). */
export const parsePage = (pagination: unknown): { readonly page: Page; readonly violations: readonly Violation[] } => {
  const given = pagination === undefined ? {} : pagination;
  const violations = isRecord(given) ? violationsOf(given) : [invalid(['pagination'], 'unknownParameter')];
  const known = isRecord(given) && violations.length === 0 ? given : {};
  const isPaged = !('start' in known || 'limit' in known);
  const limit = Math.min(numberIn(known, isPaged ? 'pageSize' : 'limit', DEFAULT_SIZE), MAX_SIZE);
  const start = isPaged ? (numberIn(known, 'page', 1) - 1) * limit : numberIn(known, 'start', 0);
  return { page: { start, limit, isPaged, withCount: !NO.includes(String(known['withCount'])) }, violations };
};

/**
 * What a page that has `found` items says of how many there are on all: the last one tells it by itself; `null` where
 * it was not asked for, `undefined` where they have to be counted.
 */
export const totalTold = ({ start, limit, withCount }: Page, found: number): number | null | undefined => {
  if (!withCount) return null;
  const isLast = found < limit && (found > 0 || start === 0);
  return isLast ? start + found : undefined;
};

/** `meta.pagination` of an answer, in the caller's way of counting; `total` is `null` where it was not asked for. */
export const paginationOf = ({ start, limit, isPaged }: Page, total: number | null): Record<string, number> => {
  if (!isPaged) return { start, limit, ...(total !== null && { total }) };
  const pages = total === null ? {} : { pageCount: Math.ceil(total / limit), total };
  return { page: start / limit + 1, pageSize: limit, ...pages };
};
