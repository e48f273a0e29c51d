import { type Step, stepViolations } from './step';

const step: Step = {
  path: ['steps', '0'],
  hasSector: true,
  hasSolutionGroup: false,
  deadlineValue: 2,
  deadlineUnit: 'days',
  autoFinish: false,
};

test.each<[string, Partial<Step>, string[]]>([
  ['treated by a sector', {}, []],
  ['treated by a group', { hasSector: false, hasSolutionGroup: true }, []],
  ['treated by both', { hasSolutionGroup: true }, []],
  ['treated by nobody', { hasSector: false }, ['sector FIELD_INVALID']],
  ['no deadline', { deadlineValue: null, deadlineUnit: null }, []],
  ['a deadline without a unit', { deadlineUnit: null }, ['deadlineUnit FIELD_INVALID']],
  ['a unit without a deadline', { deadlineValue: null }, ['deadlineValue FIELD_INVALID']],
  ['finishes by itself at its deadline', { autoFinish: true }, []],
  [
    'finishes by itself, but has no deadline',
    { autoFinish: true, deadlineValue: null, deadlineUnit: null },
    ['deadlineValue FIELD_REQUIRED'],
  ],
  [
    'finishes by itself, with half a deadline',
    { autoFinish: true, deadlineUnit: null },
    ['deadlineUnit FIELD_INVALID'],
  ],
  ['all at once', { hasSector: false, deadlineValue: null }, ['sector FIELD_INVALID', 'deadlineValue FIELD_INVALID']],
])('%s', (_, changes, expected) => {
  const violations = stepViolations({ ...step, ...changes });
  expect(violations.map(({ path, code }) => `${path.slice(2).join('.')} ${code}`)).toEqual(expected);
});
