import { invalid, type Violation } from './violation';

/**
 * A category is not below itself.
 *
 * @param id the category that is written
 * @param ancestors ids from its new parent upwards
 */
export const ancestryViolations = (id: number | null, ancestors: readonly number[]): Violation[] =>
  id !== null && ancestors.includes(id) ? [invalid(['parent'], 'ownAncestor')] : [];
