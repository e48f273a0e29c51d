import { invalid, type Violation } from './violation';

export interface UserRole {
  readonly path: readonly string[];
  /** The list that the entry is in: those of a type, and of each step of a solution, are apart. */
  readonly list: string;
  readonly user: string | number | null;
  readonly role: string | null;
}

/** In one list of users, a user holds a role once (3). */
export const userRoleViolations = (entries: readonly UserRole[]): Violation[] => {
  const seen = new Set<string>();
  return entries.flatMap(({ path, list, user, role }) => {
    if (user === null || role === null) return [];
    const key = `${list}/${user}/${role}`;
    if (seen.has(key)) return [invalid([...path, 'user'], 'roleTwice')];
    seen.add(key);
    return [];
  });
};
