import { isRequester, type RequestFacts } from './requester';

const ticket: RequestFacts = { customerId: 5, creatorId: 1, origin: 'manual' };

test.each<[string, Partial<RequestFacts>, number | null, boolean]>([
  ['for my customer, opened by staff', {}, 5, true],
  ['for another customer', {}, 6, false],
  ['for a customer, and I am none', {}, null, false],
  ['for another customer, opened by me as staff', { creatorId: 9 }, 6, false],
  ['for another customer, opened by me in the portal', { creatorId: 9, origin: 'portal' }, 6, false],
  ['for no customer, opened by me in the portal', { customerId: null, creatorId: 9, origin: 'portal' }, null, true],
  ['for no customer, opened by me as staff', { customerId: null, creatorId: 9 }, null, false],
  ['for no customer, opened by nobody', { customerId: null, creatorId: null, origin: 'portal' }, null, false],
])('%s', (_, some, customerId, expected) => {
  expect(isRequester({ userId: 9, customerId }, { ...ticket, ...some })).toBe(expected);
});
