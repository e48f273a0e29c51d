import { invalid, type Violation } from './violation';

/** Deeper than any form, script or article needs to be; recursion below it is safe. */
export const MAX_DEPTH = 32;

/** NUL, and halves of characters outside the basic plane that stand alone. */
const UNREADABLE = /[\0\p{Surrogate}]/u;

interface Visit {
  readonly path: readonly string[];
  readonly value: unknown;
}

const children = ({ path, value }: Visit): Visit[] => {
  if (Array.isArray(value)) return value.map((item, index) => ({ path: [...path, String(index)], value: item }));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).map(([key, item]) => ({ path: [...path, key], value: item }));
};

/**
 * What no database stores and no reader wants: NUL characters, halves of characters, and nesting deeper than {@link MAX_DEPTH}.
 * Stops at the first finding, and never recurses: it is what makes recursion safe elsewhere.
 */
export const plainDataViolations = (data: unknown): Violation[] => {
  const pending: Visit[] = [{ path: [], value: data }];
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    if (visit.path.length > MAX_DEPTH) return [invalid(visit.path.slice(0, 1), 'tooDeep')];
    if (typeof visit.value === 'string' && UNREADABLE.test(visit.value)) {
      return [invalid(visit.path, 'unreadableCharacters')];
    }
    if (UNREADABLE.test(visit.path.at(-1) ?? '')) return [invalid(visit.path.slice(0, -1), 'unreadableCharacters')];
    pending.push(...children(visit));
  }
  return [];
};
