import { invalid, type Violation } from './violation';

/** Deeper than any form, script or article needs to be; recursion below it is safe. */
export const MAX_DEPTH = 32;

/** More than any form, article or list of a request has; the platform makes several objects of each value. */
export const MAX_VALUES = 10_000;

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

const sizeOf = ({ value }: Visit): number => {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
};

/** Every value in `data`, itself first. Never recurses: it is what makes recursion safe elsewhere. */
function* valuesIn(data: unknown): Generator<Visit> {
  const pending: Visit[] = [{ path: [], value: data }];
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    yield visit;
    for (const child of children(visit)) pending.push(child);
  }
}

const depthViolations = ({ path }: Visit): Violation[] =>
  path.length > MAX_DEPTH ? [invalid(path.slice(0, 1), 'tooDeep')] : [];

const characterViolations = ({ path, value }: Visit): Violation[] => {
  if (typeof value === 'string' && UNREADABLE.test(value)) return [invalid(path, 'unreadableCharacters')];
  if (UNREADABLE.test(path.at(-1) ?? '')) return [invalid(path.slice(0, -1), 'unreadableCharacters')];
  return [];
};

/** What is too large to be looked through: nesting deeper than {@link MAX_DEPTH}, or more than {@link MAX_VALUES}. */
export const extentViolations = (data: unknown): Violation[] => {
  let count = 1;
  for (const visit of valuesIn(data)) {
    count += sizeOf(visit);
    if (count > MAX_VALUES) return [invalid(visit.path.slice(0, 1), 'tooManyValues')];
    const violations = depthViolations(visit);
    if (violations.length > 0) return violations;
  }
  return [];
};

/**
 * What no database stores and no reader wants: NUL characters, halves of characters, and nesting deeper than {@link MAX_DEPTH}.
 * Stops at the first finding.
 */
export const plainDataViolations = (data: unknown): Violation[] => {
  for (const visit of valuesIn(data)) {
    const violations = [...depthViolations(visit), ...characterViolations(visit)];
    if (violations.length > 0) return violations;
  }
  return [];
};
