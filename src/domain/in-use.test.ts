import { deletionViolations, kindChangeViolations, type Usage, userDeletionViolations } from './in-use';

const unused: Usage[] = [
  { type: 'occurrence', count: 0 },
  { type: 'solution', count: 0 },
];
const used: Usage[] = [{ type: 'occurrence-type', count: 2 }, { type: 'occurrence', count: 1 }, ...unused];

test.each<[string, Usage[], string | null]>([
  ['what nothing uses', [], null],
  ['what is used no times', unused, null],
  ['what is used, with counts by type', used, 'occurrence-type: 2, occurrence: 1'],
])('deleting %s', (_, usages, usage) => {
  expect(deletionViolations(usages)).toEqual(usage === null ? [] : [{ path: [], code: 'IN_USE', values: { usage } }]);
});

test.each<[string, string | null, string | null, Usage[], boolean]>([
  ['the kind of an unused classification', 'ticket', 'occurrenceType', unused, true],
  ['the kind of a used one', 'ticket', 'occurrenceType', used, false],
  ['the kind of a used one, to what it was', 'ticket', 'ticket', used, true],
])('changing %s', (_, from, to, usages, allowed) => {
  expect(kindChangeViolations({ from, to }, usages).map(({ path, code }) => `${path} ${code}`)).toEqual(
    allowed ? [] : ['kind IN_USE'],
  );
});

test.each<[string, number, string[]]>([
  ['without tickets', 0, []],
  ['who opened or is assigned some', 3, [' IN_USE userInUse ticket: 3']],
])('deleting a user %s', (_, tickets, expected) => {
  expect(
    userDeletionViolations(tickets).map(
      ({ path, code, reason, values }) => `${path} ${code} ${reason} ${values?.usage}`,
    ),
  ).toEqual(expected);
});
