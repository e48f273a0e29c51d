import type { Violation } from './violation';

export const ORIGINS = ['manual', 'chat', 'voice', 'email', 'campaign', 'import', 'portal', 'api'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Who opens a ticket. What a token opens is an automatic opening, whoever stands behind it. */
export type Opener = 'staff' | 'customer' | 'token';

/** The first is the default (6). A gateway may be a chat's or a telephone's; what is `manual` a person wrote down. */
const ALLOWED: Readonly<Record<Opener, readonly [Origin, ...Origin[]]>> = {
  staff: ['manual', 'chat', 'voice'],
  customer: ['portal'],
  token: ['api', 'email', 'campaign', 'import', 'portal', 'chat', 'voice'],
};

/** The origin of a ticket for which none is named (6). */
export const defaultOrigin = (opener: Opener): Origin => ALLOWED[opener][0];

/** No one escapes a requirement by naming another origin (5.9). */
export const originViolations = (opener: Opener, origin: Origin): Violation[] => {
  if (ALLOWED[opener].includes(origin)) return [];
  const allowed = ALLOWED[opener].join(', ');
  return [{ path: ['origin'], code: 'ORIGIN_NOT_ALLOWED', values: { origin, allowed } }];
};
