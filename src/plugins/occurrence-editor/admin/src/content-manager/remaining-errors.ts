import type { FormErrorTree } from './form-errors';

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inBranch = (errors: Branch, before: Branch, now: Branch): Branch | undefined => {
  const left = Object.entries(errors)
    .map(([name, error]) => [name, leftOf(error, before[name], now[name])] as const)
    .filter(([, error]) => error !== undefined);
  return left.length > 0 ? Object.fromEntries(left) : undefined;
};

/** Whoever works in a row without an error has gone on: the Content Manager would fold that row to show another's error. */
const inRows = (errors: readonly unknown[], before: readonly unknown[], now: readonly unknown[]) => {
  const hasGoneOn =
    before.length !== now.length || now.some((row, index) => row !== before[index] && !(index in errors));
  if (hasGoneOn) return undefined;
  const left = errors.map((error, index) => leftOf(error, before[index], now[index]));
  return left.some((error) => error !== undefined) ? left : undefined;
};

const leftOf = (error: unknown, before: unknown, now: unknown): unknown => {
  if (before === now) return error;
  if (Array.isArray(error) && Array.isArray(before) && Array.isArray(now)) return inRows(error, before, now);
  return isBranch(error) && isBranch(before) && isBranch(now) ? inBranch(error, before, now) : undefined;
};

/** The errors of a refused save that still stand after a change: what was complained about and is changed, is not wrong any more until the next save says so. */
export const remainingErrors = (errors: FormErrorTree, before: Branch, now: Branch): FormErrorTree =>
  (inBranch(errors as Branch, before, now) ?? {}) as FormErrorTree;
