import { type CriticalTicket, countsAsCritical, isHighCriticality } from './criticality';

test.each([
  [false, false, false],
  [true, false, true],
  [false, true, true],
  [true, true, true],
])('type %s, occurrence %s: %s', (type, occurrence, expected) => {
  expect(isHighCriticality({ notifyHighCriticality: type }, { notifyHighCriticality: occurrence })).toBe(expected);
});

const critical: CriticalTicket = { highCriticality: true, anonymous: false, status: 'open', access: 'full' };

test.each<[string, Partial<CriticalTicket>, boolean]>([
  ['open', {}, true],
  ['in progress', { status: 'inProgress' }, true],
  ['waiting', { status: 'waiting' }, true],
  ['closed', { status: 'closed' }, false],
  ['canceled', { status: 'canceled' }, false],
  ['not critical', { highCriticality: false }, false],
  ['anonymous', { anonymous: true }, false],
  ['seen as a summary', { access: 'summary' }, true],
  ['not to be listed', { access: 'none' }, false],
])('%s', (_, ticket, expected) => {
  expect(countsAsCritical({ ...critical, ...ticket })).toBe(expected);
});
