import type { Core } from '@strapi/strapi';
import { CUSTOMERS_ORIGIN, type RequesterFacts } from '../../../domain/requester';
import { tableOf } from '../../../write/store';
import { type Sql, sqlOf } from './sql';
import { quoted, T, TICKET } from './visibility-sql';

export const IDENTITY = 'api::ticket-identity.ticket-identity';

/** `isRequester` of `src/domain/requester.ts`, for all tickets `t` of a statement; each branch has an index. */
export const ownSql = (strapi: Core.Strapi, { userId, customerId }: RequesterFacts): Sql => {
  const tickets = quoted(strapi, tableOf(strapi, TICKET));
  const identities = quoted(strapi, tableOf(strapi, IDENTITY));
  const branches = [
    sqlOf(`select o.id from ${tickets} o where o.customer_id = ?`, [customerId]),
    sqlOf(
      `select o.id from ${tickets} o where o.creator_id = ? and o.customer_id is null and o.anonymous = ? and o.origin = ?`,
      [userId, false, CUSTOMERS_ORIGIN],
    ),
    sqlOf(`select i.ticket_id from ${identities} i where i.customer_id = ?`, [customerId]),
    sqlOf(
      `select i.ticket_id from ${identities} i join ${tickets} o on o.id = i.ticket_id
        where i.creator_id = ? and i.customer_id is null and o.origin = ?`,
      [userId, CUSTOMERS_ORIGIN],
    ),
  ];
  return sqlOf(
    `${T}.id in (${branches.map(({ sql }) => sql).join(' union all ')})`,
    branches.flatMap(({ bindings }) => bindings),
  );
};
