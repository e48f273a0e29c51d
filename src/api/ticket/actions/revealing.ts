import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { revealViolations } from '../../../domain/reveal';
import { invalid } from '../../../domain/violation';
import { dataOf } from '../../../errors/body';
import { reject } from '../../../errors/reject';
import { callerOf } from '../services/caller';
import { revealCustomer } from '../services/reveal';
import { answer, documentIdOf, refuseParameters } from './request';

/** The reason alone: a body with anything else was meant for another address. */
const reasonOf = (strapi: Core.Strapi, ctx: Context): string => {
  const { data, beside } = dataOf(strapi, ctx);
  const strangers = Object.keys(data).filter((name) => name !== 'reason');
  reject(strapi, [
    ...beside,
    ...strangers.map((name) => invalid([name], 'unknownAttribute')),
    ...revealViolations(data['reason']),
  ]);
  return String(data['reason']).trim();
};

/** Who is behind an anonymous ticket, for a stated reason (specification, 5.5). */
export const revealingActions = (strapi: Core.Strapi) => ({
  /** `POST /api/tickets/:documentId/reveal-customer` */
  async reveal(ctx: Context) {
    refuseParameters(strapi, ctx);
    const reason = reasonOf(strapi, ctx);
    answer(ctx, await revealCustomer(strapi, await callerOf(strapi, ctx), documentIdOf(ctx), reason));
  },
});
