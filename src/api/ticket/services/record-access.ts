import type { Core } from '@strapi/strapi';
import type { RecordKind } from '../../../domain/access-record';
import { from, type Transaction, tableOf } from '../../../write/store';
import type { Caller } from './caller';

const RECORD = 'api::access-record.access-record';
const USER = 'plugin::users-permissions.user';

export interface AccessToRecord {
  readonly kind: RecordKind;
  readonly ticketId: number;
  readonly caller: Caller;
  /** Why an identity was revealed. */
  readonly reason?: string;
}

/** The user's name is kept with the record: it outlives the account. */
const nameOf = async (strapi: Core.Strapi, trx: Transaction, userId: number | null): Promise<string | null> => {
  if (userId === null) return null;
  const [user] = await from(strapi, trx, tableOf(strapi, USER)).where({ id: userId }).select('username');
  return user?.username ?? null;
};

/** Adds to the record of who saw what (5.5, 5.6). It only grows: nothing in the application changes or deletes it. */
export const recordAccess = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { kind, ticketId, caller, reason }: AccessToRecord,
): Promise<void> => {
  const userId = 'userId' in caller ? caller.userId : null;
  const now = new Date();
  await from(strapi, trx, tableOf(strapi, RECORD)).insert({
    kind,
    ticket_id: ticketId,
    user_id: userId,
    user_name: await nameOf(strapi, trx, userId),
    at: now,
    reason: reason ?? null,
    created_at: now,
    updated_at: now,
  });
};
