import { extraEmailViolations, thresholdViolations } from './alert';

test.each<[string, unknown, boolean]>([
  ['nothing', undefined, true],
  ['null', null, true],
  ['an empty list', [], true],
  ['addresses', ['obras@example.org', 'a.b+c@mail.example.org'], true],
  ['a text', 'obras@example.org', false],
  ['an address without @', ['obras.example.org'], false],
  ['an address with white space', ['obras @example.org'], false],
  ['two addresses in one text', ['a@example.org,b@example.org'], false],
  ['a blank address', [''], false],
  ['a number', [1], false],
  ['an object', { 0: 'a@example.org' }, false],
])('extra e-mail addresses: %s', (_, emails, valid) => {
  expect(extraEmailViolations(emails)).toEqual(
    valid ? [] : [{ path: ['extraEmails'], code: 'FIELD_INVALID', reason: 'emailsInvalid' }],
  );
});

test.each<[string, (number | null)[], string[]]>([
  ['none', [], []],
  ['different', [50, 80, 100], []],
  ['one twice', [50, 80, 50], ['thresholds.2.percent']],
  ['not given', [null, null], []],
])('thresholds: %s', (_, percents, paths) => {
  const violations = thresholdViolations(
    percents.map((percent, index) => ({ path: ['thresholds', String(index)], percent })),
  );
  expect(violations.map(({ path }) => path.join('.'))).toEqual(paths);
});
