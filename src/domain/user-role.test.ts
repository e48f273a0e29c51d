import { type UserRole, userRoleViolations } from './user-role';

const entry = (index: number, user: number | null, role: string | null, list = 'users'): UserRole => ({
  path: [list, String(index)],
  list,
  user,
  role,
});

test.each<[string, UserRole[], string[]]>([
  ['nobody', [], []],
  ['one user, one role', [entry(0, 1, 'manager')], []],
  ['one user, two roles', [entry(0, 1, 'manager'), entry(1, 1, 'supervisor')], []],
  ['two users, one role', [entry(0, 1, 'manager'), entry(1, 2, 'manager')], []],
  ['one user, one role, twice', [entry(0, 1, 'manager'), entry(1, 1, 'manager')], ['users.1.user']],
  [
    'three times',
    [entry(0, 1, 'manager'), entry(1, 1, 'manager'), entry(2, 1, 'manager')],
    ['users.1.user', 'users.2.user'],
  ],
  ['the same in two lists', [entry(0, 1, 'manager'), entry(0, 1, 'manager', 'steps')], []],
  [
    'entries that lack a user or a role',
    [entry(0, null, 'manager'), entry(1, null, 'manager'), entry(2, 1, null), entry(3, 1, null)],
    [],
  ],
])('%s', (_, entries, paths) => {
  const violations = userRoleViolations(entries);
  expect(violations.map(({ path }) => path.join('.'))).toEqual(paths);
  expect(violations.every(({ code, reason }) => code === 'FIELD_INVALID' && reason === 'roleTwice')).toBe(true);
});
