import { defaultOrigin, type Opener, ORIGINS, originViolations } from './origin';

test.each<[Opener, string, string]>([
  ['staff', 'manual', 'manual chat voice'],
  ['customer', 'portal', 'portal'],
  ['token', 'api', 'chat voice email campaign import portal api'],
])('%s', (opener, byDefault, allowed) => {
  expect(defaultOrigin(opener)).toBe(byDefault);
  expect(ORIGINS.filter((origin) => originViolations(opener, origin).length === 0).join(' ')).toBe(allowed);
});

test('a refusal says what is allowed', () => {
  expect(originViolations('customer', 'email')).toEqual([
    { path: ['origin'], code: 'ORIGIN_NOT_ALLOWED', values: { origin: 'email', allowed: 'portal' } },
  ]);
});
