import { isRequester } from './requester';

const ticket = (customerId: number | null, accountId: number | null = null) => ({ customerId, accountId });

test.each([
  ['who has the account of the customer now', { userId: 3, customerId: 1 }, ticket(1), true],
  ['another customer', { userId: 3, customerId: 2 }, ticket(1), false],
  ['an account that is no customer’s, of a ticket for nobody', { userId: 3, customerId: null }, ticket(null), false],
  ['an account that is no customer’s', { userId: 3, customerId: null }, ticket(1), false],
  ['the account that asked anonymously', { userId: 3, customerId: 1 }, ticket(null, 3), true],
  [
    'the account that asked anonymously and is no customer’s any more',
    { userId: 3, customerId: null },
    ticket(null, 3),
    true,
  ],
  [
    'an account linked to the customer later, of an anonymous ticket',
    { userId: 4, customerId: 1 },
    ticket(null, 3),
    false,
  ],
  ['anybody, of an anonymous ticket of who had no account', { userId: 4, customerId: 1 }, ticket(null), false],
])('%s', (_, caller, of, expected) => {
  expect(isRequester(caller, of)).toBe(expected);
});
