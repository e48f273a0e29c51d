import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { from, requiredLink, type Transaction, tableOf } from '../../../write/store';
import { customerOf } from './caller';

const CUSTOMER = 'api::customer.customer';
const ITEM = 'api::inventory-item.inventory-item';
const USER = 'plugin::users-permissions.user';

const MAX_NAME = 120;

/**
 * The customer of an account; made where it has none: a customer's ticket is always their own (specification, 6). The
 * account is locked, so that two openings at once make one customer.
 */
export const ensureCustomer = async (strapi: Core.Strapi, trx: Transaction, userId: number): Promise<number> => {
  const user: { document_id: string; username: string; email: string | null } | undefined = await from(
    strapi,
    trx,
    tableOf(strapi, USER),
  )
    .where({ id: userId })
    .forUpdate()
    .first('document_id', 'username', 'email');
  if (!user) throw new errors.UnauthorizedError();
  const existing = await customerOf(strapi, userId);
  if (existing !== null) return existing;
  const made = await strapi.documents(CUSTOMER).create({
    data: {
      name: user.username.slice(0, MAX_NAME),
      ...(user.email && { email: user.email }),
      user: user.document_id,
    },
  });
  return Number(made.id);
};

/** Whether a customer has an item that a ticket could be about (5.11). */
export const hasActiveItem = async (strapi: Core.Strapi, trx: Transaction, customerId: number): Promise<boolean> => {
  const link = requiredLink(strapi, ITEM, 'customer');
  const item = await from(strapi, trx, `${link.table} as l`)
    .join(`${tableOf(strapi, ITEM)} as i`, 'i.id', `l.${link.own}`)
    .where({ [`l.${link.target}`]: customerId, 'i.active': true })
    .first('i.id');
  return item !== undefined;
};
