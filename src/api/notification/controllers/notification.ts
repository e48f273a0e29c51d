import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { paginationOf, parsePage } from '../../../domain/page';
import { invalid } from '../../../domain/violation';
import { reject } from '../../../errors/reject';
import { callerOf } from '../../ticket/services/caller';
import { listMine } from '../services/mine';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/my/notifications` (specification, 5.15): staff only, each their own. */
  async mine(ctx: Context) {
    const { page, violations } = parsePage(ctx.query['pagination']);
    const unknown = Object.keys(ctx.query).filter((name) => name !== 'pagination');
    reject(strapi, [...violations, ...unknown.map((name) => invalid([name], 'unknownParameter'))]);
    const caller = await callerOf(strapi, ctx);
    if (caller.kind !== 'staff') throw new errors.ForbiddenError();
    const { notifications, total } = await listMine(strapi, caller, page);
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = { data: notifications, meta: { pagination: paginationOf(page, total) } };
  },
});
