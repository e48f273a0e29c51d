import { inTransaction, tableOf } from '../../src/write/store';
import type { Item } from '../factories';
import { type App, withToken } from './app';

type Values = Record<string, unknown>;

let serial = 0;

/** JSON as the database's column takes it. */
const stored = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;

/** Puts a row into the table of a type, past every rule: for what tests of reading need to be there. */
export const put = async ({ strapi }: App, uid: string, values: Values): Promise<number> => {
  serial += 1;
  const now = new Date();
  const row = { document_id: `row${serial}x${Math.random().toString(36).slice(2)}`, created_at: now, updated_at: now };
  const data = Object.fromEntries(Object.entries({ ...row, ...values }).map(([name, value]) => [name, stored(value)]));
  return inTransaction(strapi, async (trx) => {
    const [inserted] = await trx(tableOf(strapi, uid)).insert(data).returning('id');
    return Number(inserted?.id);
  });
};

export interface PlacedTicket {
  readonly id: number;
  readonly documentId: string;
  readonly protocol: string;
}

/** A stored ticket with the columns that a test cares for; the others are of an open ticket that nobody is involved in. */
export const putTicket = async (app: App, columns: Values): Promise<PlacedTicket> => {
  serial += 1;
  const documentId = `ticket${serial}x${Math.random().toString(36).slice(2, 10)}`;
  const protocol = `STORED-${String(serial).padStart(6, '0')}`;
  const startedAt = new Date(Date.UTC(2026, 0, 1) + serial * 60_000);
  const id = await put(app, 'api::ticket.ticket', {
    document_id: documentId,
    protocol,
    subject: `Subject ${serial}`,
    search_text: `subject ${serial}`,
    status: 'open',
    origin: 'manual',
    sector_origin: 'occurrence',
    anonymous: false,
    confidential: false,
    high_criticality: false,
    sla_value: 8,
    sla_unit: 'hours',
    started_at: startedAt,
    due_at: new Date(startedAt.getTime() + 8 * 3_600_000),
    pending_requirements: [],
    ...columns,
  });
  return { id, documentId, protocol };
};

/** A logged-in account: requests in its name, and who it is. */
export type Person = ReturnType<typeof withToken> & Pick<Item, 'id' | 'documentId'>;

const PASSWORD = 'Password-1';

/** An account with the role of `type`, logged in as people do. */
export const caller = async (app: App, type: string, data: Values = {}): Promise<Person> => {
  const role = await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
  const user = await app.strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      username: `${type}${Math.random().toString(36).slice(2, 8)}`,
      email: `${type}-${Math.random().toString(36).slice(2, 8)}@example.org`,
      password: PASSWORD,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
      ...data,
    });
  const { body } = await app.anyone.post('/api/auth/local').send({ identifier: user.email, password: PASSWORD });
  return Object.assign(withToken(app.url, body.jwt), { id: user.id, documentId: user.documentId });
};
