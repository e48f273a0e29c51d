import type { Access } from './visibility';

/** A ticket is of high criticality when its type or its occurrence says so; stamped on it at opening (5.8). */
export const isHighCriticality = (
  type: { readonly notifyHighCriticality: boolean },
  occurrence: { readonly notifyHighCriticality: boolean },
): boolean => type.notifyHighCriticality || occurrence.notifyHighCriticality;

export interface CriticalTicket {
  readonly highCriticality: boolean;
  readonly anonymous: boolean;
  readonly status: string;
  /** What the caller sees of it. */
  readonly access: Access;
}

/** Statuses of tickets that are over. */
export const ENDED_STATUSES: readonly string[] = ['closed', 'canceled'];

/**
 * Whether staff who identify a customer are told of a ticket (5.8): a critical one that is not over, that they may
 * list, and that is not anonymous, which would say whose it is.
 */
export const countsAsCritical = ({ highCriticality, anonymous, status, access }: CriticalTicket): boolean =>
  highCriticality && !anonymous && !ENDED_STATUSES.includes(status) && access !== 'none';
