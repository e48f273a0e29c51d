import type { InvalidReason, Usage, Violation } from './violation';

/** What a deletion takes with it, rather than being refused for it (4.4): owner, and the attribute that names it. */
export const OWNED_BY: Readonly<Record<string, { readonly owner: string; readonly attribute: string }>> = {
  'api::occurrence.occurrence': { owner: 'api::occurrence-type.occurrence-type', attribute: 'occurrenceType' },
  'api::solution.solution': { owner: 'api::occurrence.occurrence', attribute: 'occurrence' },
};

const used = (usages: readonly Usage[]): Usage[] => usages.filter(({ count }) => count > 0);

const inUse = (path: readonly string[], usages: readonly Usage[]): Violation[] => {
  const by = used(usages);
  return by.length === 0 ? [] : [{ path, code: 'IN_USE', usages: by }];
};

const because = (violations: Violation[], reason: InvalidReason): Violation[] =>
  violations.map((violation) => ({ ...violation, reason }));

/**
 * What another item uses is not deleted (4.4). The violation says how many of which types, never which, and the way out:
 * `canRetire` where the item can be made inactive instead.
 */
export const deletionViolations = (usages: readonly Usage[], canRetire: boolean): Violation[] =>
  canRetire ? inUse([], usages) : because(inUse([], usages), 'itemInUse');

/** Who opened or is assigned a ticket is blocked rather than deleted (4.4); `tickets` counts anonymous ones too. */
export const userDeletionViolations = (tickets: number): Violation[] =>
  because(inUse([], [{ type: 'ticket', count: tickets }]), 'userInUse');

/** The kind of a classification is fixed once something uses it (3). */
export const kindChangeViolations = (
  change: { readonly from: string | null; readonly to: string | null },
  usages: readonly Usage[],
): Violation[] => (change.from === change.to ? [] : because(inUse(['kind'], usages), 'kindInUse'));
