import type { Core } from '@strapi/strapi';
import type { RequesterFacts } from '../../../domain/requester';
import { tableOf } from '../../../write/store';
import { IDENTITY } from './identity';
import { type Sql, sqlOf } from './sql';
import { quoted, T, TICKET } from './visibility-sql';

/** `isRequester` of `src/domain/requester.ts`, for all tickets `t` of a statement; each branch has an index. */
export const ownSql = (strapi: Core.Strapi, { userId, customerId }: RequesterFacts): Sql => {
  const tickets = quoted(strapi, tableOf(strapi, TICKET));
  const identities = quoted(strapi, tableOf(strapi, IDENTITY));
  return sqlOf(
    `${T}.id in (select o.id from ${tickets} o where o.customer_id = ?
      union all select i.ticket_id from ${identities} i where i.account_id = ?)`,
    [customerId, userId],
  );
};
