import type { Actor } from '../../ticket-history/services/record-history';
import type { Caller } from './caller';
import type { Uploader } from './ticket-files';

/** A caller as the history of tickets names them. */
export const actorOf = (caller: Caller): Actor =>
  caller.kind === 'staff' || caller.kind === 'customer'
    ? { kind: caller.kind, userId: caller.userId }
    : { kind: 'token' };

/** A caller as files know who sent them: a user, or a token. */
export const uploaderOf = (caller: Caller): Uploader => ({
  userId: caller.kind === 'staff' || caller.kind === 'customer' ? caller.userId : null,
});
