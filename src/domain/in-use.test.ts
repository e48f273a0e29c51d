import { deletionViolations, kindChangeViolations, userDeletionViolations } from './in-use';
import type { Usage } from './violation';

const unused: Usage[] = [
  { type: 'occurrence', count: 0 },
  { type: 'solution', count: 0 },
];
const users: Usage[] = [
  { type: 'occurrence-type', count: 2 },
  { type: 'occurrence', count: 1 },
];
const used: Usage[] = [...users, ...unused];

test.each<[string, Usage[], Usage[] | null]>([
  ['what nothing uses', [], null],
  ['what is used no times', unused, null],
  ['what is used, with counts by type', used, users],
])('deleting %s', (_, usages, by) => {
  const violation = { path: [], code: 'IN_USE', usages: by };
  expect(deletionViolations(usages, true)).toEqual(by === null ? [] : [violation]);
  expect(deletionViolations(usages, false)).toEqual(by === null ? [] : [{ ...violation, reason: 'itemInUse' }]);
});

test.each<[string, string | null, string | null, Usage[], boolean]>([
  ['the kind of an unused classification', 'ticket', 'occurrenceType', unused, true],
  ['the kind of a used one', 'ticket', 'occurrenceType', used, false],
  ['the kind of a used one, to what it was', 'ticket', 'ticket', used, true],
])('changing %s', (_, from, to, usages, allowed) => {
  expect(
    kindChangeViolations({ from, to }, usages).map(({ path, code, reason }) => `${path} ${code} ${reason}`),
  ).toEqual(allowed ? [] : ['kind IN_USE kindInUse']);
});

test.each<[string, number, object[]]>([
  ['without tickets', 0, []],
  [
    'who opened or is assigned some',
    3,
    [{ path: [], code: 'IN_USE', reason: 'userInUse', usages: [{ type: 'ticket', count: 3 }] }],
  ],
])('deleting a user %s', (_, tickets, expected) => {
  expect(userDeletionViolations(tickets)).toEqual(expected);
});
