import { customerAccountViolations } from './customer-account';

test.each([
  ['of nobody else', false, []],
  ['of another customer', true, [{ path: ['user'], code: 'FIELD_INVALID', reason: 'accountTaken' }]],
])('an account %s', (_, isTaken, expected) => {
  expect(customerAccountViolations({ isTaken })).toEqual(expected);
});
