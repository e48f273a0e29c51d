import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isRecord } from '../../../domain/is-record';
import { parseListQuery } from '../../../domain/list-query';
import { paginationOf } from '../../../domain/page';
import { plainDataViolations } from '../../../domain/plain-data';
import { invalid, type Violation } from '../../../domain/violation';
import { forbiddenError } from '../../../errors/forbidden';
import { messagesFor, sentence } from '../../../errors/language';
import { reject } from '../../../errors/reject';
import { mayDo } from '../../../server/rights';
import { criticalityActions } from '../../ticket/actions/criticality';
import {
  addCustomer,
  changeCustomer,
  listCustomers,
  plainAttributes,
  readCustomer,
  type ShownCustomer,
} from '../services/customer';

type Data = Record<string, unknown>;

const LIST = { filters: ['name', 'email', 'phone', 'document'], sorts: ['name', 'email', 'createdAt', 'updatedAt'] };
const SERVERS = ['id', 'documentId', 'createdAt', 'updatedAt'];

/** Who may change accounts may say whose they are: linking one gives its holder the customer's view of tickets. */
const LINK_ACCOUNTS = 'plugin::users-permissions.user.update';

const bodyViolations = (strapi: Core.Strapi, data: unknown): Violation[] => {
  if (!isRecord(data)) return [invalid([], 'notAnObject')];
  const known = new Set(plainAttributes(strapi));
  const strangers = Object.keys(data).filter((name) => name !== 'user' && !known.has(name));
  const { user = null } = data;
  return [
    ...plainDataViolations(data),
    ...strangers.map((name) => invalid([name], SERVERS.includes(name) ? 'immutable' : 'unknownAttribute')),
    ...(user === null || typeof user === 'string' ? [] : [invalid(['user'], 'notALink')]),
  ];
};

const parseBody = (strapi: Core.Strapi, ctx: Context): Data => {
  const body: unknown = ctx.request.body;
  const data = isRecord(body) ? body['data'] : undefined;
  reject(strapi, bodyViolations(strapi, data));
  return data as Data;
};

const assertMayLink = async (
  strapi: Core.Strapi,
  ctx: Context,
  data: Data,
  stored: ShownCustomer | null,
): Promise<void> => {
  if (data['user'] === undefined) return;
  const before = stored?.['user'] as { documentId: string } | null | undefined;
  if (data['user'] === (before?.documentId ?? null)) return;
  if (await mayDo(strapi, ctx, LINK_ACCOUNTS)) return;
  throw forbiddenError(sentence(messagesFor(strapi), 'accountLinkForbidden'));
};

const found = (strapi: Core.Strapi, customer: ShownCustomer | null): ShownCustomer => {
  if (customer === null) throw new errors.NotFoundError(sentence(messagesFor(strapi), 'notThere'));
  return customer;
};

const refuseParameters = (strapi: Core.Strapi, { query }: Context): void =>
  reject(
    strapi,
    Object.keys(query).map((name) => invalid([name], 'unknownParameter')),
  );

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...criticalityActions(strapi),

  /** `GET /api/customers` (specification, section 6). */
  async list(ctx: Context) {
    const { found: query, violations } = parseListQuery(ctx.query, LIST);
    reject(strapi, violations);
    const { customers, total } = await listCustomers(strapi, query);
    ctx.body = { data: customers, meta: { pagination: paginationOf(query.page, total) } };
  },

  /** `GET /api/customers/:documentId` */
  async read(ctx: Context) {
    refuseParameters(strapi, ctx);
    ctx.body = { data: found(strapi, await readCustomer(strapi, String(ctx.params['documentId']))), meta: {} };
  },

  /** `POST /api/customers` */
  async add(ctx: Context) {
    refuseParameters(strapi, ctx);
    const data = parseBody(strapi, ctx);
    await assertMayLink(strapi, ctx, data, null);
    ctx.status = 201;
    ctx.body = { data: await addCustomer(strapi, data), meta: {} };
  },

  /** `PUT /api/customers/:documentId`, with `If-Match` as everywhere. */
  async change(ctx: Context) {
    refuseParameters(strapi, ctx);
    const documentId = String(ctx.params['documentId']);
    const data = parseBody(strapi, ctx);
    const stored = found(strapi, await readCustomer(strapi, documentId));
    await assertMayLink(strapi, ctx, data, stored);
    ctx.body = { data: found(strapi, await changeCustomer(strapi, documentId, data)), meta: {} };
  },
});
