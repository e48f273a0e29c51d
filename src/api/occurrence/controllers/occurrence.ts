import { factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { invalid } from '../../../domain/violation';
import { messagesFor, sentence } from '../../../errors/language';
import { reject } from '../../../errors/reject';
import { mayDo } from '../../../server/rights';
import { type Caller, callerOf } from '../../ticket/services/caller';
import { type Audience, openingOf } from '../services/opening';

const READ_CUSTOMERS = 'api::customer.customer.read';

/** Visitors are told what customers are told who have no account yet. */
const OPENERS = { staff: 'staff', customer: 'customer', visitor: 'customer', token: 'token' } as const;

const ownCustomer = (caller: Caller): Audience['customer'] =>
  caller.kind === 'customer' && caller.customerId !== null ? { id: caller.customerId } : null;

export default factories.createCoreController('api::occurrence.occurrence', ({ strapi }) => {
  const audienceOf = async (ctx: Context): Promise<Audience> => {
    const { customer, ...rest } = ctx.query;
    const unknown = Object.keys(rest).map((name) => invalid([name], 'unknownParameter'));
    const isName = customer === undefined || (typeof customer === 'string' && /^[a-z0-9]{1,255}$/.test(customer));
    reject(strapi, [...unknown, ...(isName ? [] : [invalid(['customer'], 'unknownParameter')])]);
    const caller = await callerOf(strapi, ctx);
    const opener = OPENERS[caller.kind];
    if (typeof customer !== 'string') return { opener, customer: ownCustomer(caller) };
    if (opener === 'customer' || !(await mayDo(strapi, ctx, READ_CUSTOMERS))) throw new errors.ForbiddenError();
    return { opener, customer: { documentId: customer } };
  };

  return {
    /** `GET /api/occurrences/:documentId/opening` (specification, 5.17). */
    async opening(ctx: Context) {
      const opening = await openingOf(strapi, String(ctx.params['documentId']), await audienceOf(ctx));
      if (opening === null) throw new errors.NotFoundError(sentence(messagesFor(strapi), 'notThere'));
      ctx.body = { data: opening, meta: {} };
    },
  };
});
