import type { Item } from '../factories';
import type { App } from './app';
import { logIn } from './callers';

const ticketActions = (...names: string[]): string[] => names.map((name) => `api::ticket.ticket.${name}`);

/** What the role `agent` may do with tickets. */
export const AGENT = ticketActions(
  'list',
  'read',
  'open',
  'change',
  'close',
  'reopen',
  'reclassify',
  'transfer',
  'assign',
  'history',
);

export const CUSTOMER = ticketActions('open', 'myList', 'myRead');

const link = (items: readonly Item[]) => ({ set: items.map(({ id }) => id) });

interface StaffOptions {
  readonly sector?: Item;
  readonly otherSectors?: readonly Item[];
  /** Beyond those of an agent. */
  readonly more?: readonly string[];
}

/** A user who treats tickets, logged in. */
export const makeStaff = async (app: App, { sector, otherSectors = [], more = [] }: StaffOptions = {}) => {
  const caller = await logIn(app, { actions: [...AGENT, ...ticketActions(...more)] });
  const data = { ...(sector && { sector: sector.id }), otherSectors: link(otherSectors) };
  await app.strapi.db.query('plugin::users-permissions.user').update({ where: { id: caller.user.id }, data });
  return caller;
};

/** A customer's account, logged in; `customer` is their record, unless they have none yet. */
export const makeCustomer = async (
  app: App,
  { record = true, more = [] }: { record?: boolean; more?: readonly string[] } = {},
) => {
  const caller = await logIn(app, { actions: [...CUSTOMER, ...more] });
  if (!record) return { ...caller, customer: undefined };
  const { body } = await app.api
    .post('/api/customers')
    .send({ data: { name: `Customer ${caller.user.id}`, user: caller.user.documentId } });
  if (body.data === null || body.data === undefined) throw new Error(JSON.stringify(body));
  return { ...caller, customer: body.data as { documentId: string; name: string } };
};

/** A ticket as it is stored, its columns as they are. */
export const storedTicket = async ({ strapi }: App, documentId: string): Promise<Record<string, unknown>> =>
  strapi.db.connection('tickets').where({ document_id: documentId }).first();
