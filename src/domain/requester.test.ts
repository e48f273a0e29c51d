import { isRequester } from './requester';

test.each<[string, number | null, number | null, boolean]>([
  ['for my customer', 5, 5, true],
  ['for another customer', 6, 5, false],
  ['for a customer, and I am none', null, 5, false],
  ['for no customer', 5, null, false],
  ['for no customer, and I am none', null, null, false],
])('%s', (_, customerId, ticketFor, expected) => {
  expect(isRequester({ customerId }, ticketFor)).toBe(expected);
});
