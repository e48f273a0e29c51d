import type { Actor } from '../../ticket-history/services/record-history';
import type { Caller } from './caller';

/** A caller as the history of tickets names them. */
export const actorOf = (caller: Caller): Actor =>
  caller.kind === 'staff' || caller.kind === 'customer'
    ? { kind: caller.kind, userId: caller.userId }
    : { kind: 'token' };
