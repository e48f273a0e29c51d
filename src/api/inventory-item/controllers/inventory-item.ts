import { factories } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecord } from '../../../domain/is-record';
import { invalid } from '../../../domain/violation';
import { reject } from '../../../errors/reject';
import { mayDo } from '../../../server/rights';
import { ownersOf, UID } from '../services/owner';

/** Whose an item is, is for those who may read customers; for everybody else the attribute does not exist. */
const READ_CUSTOMERS = 'api::customer.customer.read';

type Data = Record<string, unknown>;
type Shown = Data & { documentId: string };

/** What a controller made by Strapi can do. */
interface Core {
  validateQuery(ctx: Context): Promise<unknown>;
  sanitizeQuery(ctx: Context): Promise<object>;
  validateInput(data: unknown, ctx: Context): Promise<unknown>;
  sanitizeInput(data: unknown, ctx: Context): Promise<unknown>;
  sanitizeOutput(data: unknown, ctx: Context): Promise<unknown>;
  transformResponse(data: unknown, meta?: object): Promise<unknown>;
}

/**
 * Generated routes judge a relation by the right to `find` its target. Customers have no such right, so that nothing is
 * populated, filtered or sorted through them; naming an item's customer, and seeing who it is, is done here.
 */
export default factories.createCoreController(UID, ({ strapi }) => {
  const mayName = (ctx: Context): Promise<boolean> => mayDo(strapi, ctx, READ_CUSTOMERS);

  const withOwners = async (ctx: Context, items: Shown[]): Promise<Shown[]> => {
    if (items.length === 0 || !(await mayName(ctx))) return items;
    const owners = await ownersOf(
      strapi,
      items.map(({ documentId }) => documentId),
    );
    return items.map((item) => ({ ...item, customer: owners.get(item.documentId) ?? null }));
  };

  const answer = async (core: Core, ctx: Context, entity: unknown): Promise<unknown> => {
    const [item] = await withOwners(ctx, [(await core.sanitizeOutput(entity, ctx)) as Shown]);
    return core.transformResponse(item);
  };

  /** The body as Strapi accepts it, and the customer's link beside it. */
  const inputOf = async (core: Core, ctx: Context): Promise<Data> => {
    const body: unknown = ctx.request.body;
    const data = isRecord(body) ? body['data'] : undefined;
    if (!isRecord(data)) return reject(strapi, [invalid([], 'notAnObject')]) as never;
    const { customer, ...rest } = data;
    const isNamed = customer !== undefined && (await mayName(ctx));
    if (isNamed && customer !== null && typeof customer !== 'string')
      reject(strapi, [invalid(['customer'], 'notALink')]);
    await core.validateInput(isNamed ? rest : data, ctx);
    const input = (await core.sanitizeInput(rest, ctx)) as Data;
    if (!isNamed) return input;
    return { ...input, customer: customer === null ? null : { set: [{ documentId: customer }] } };
  };

  const queryOf = async (core: Core, ctx: Context): Promise<object> => {
    await core.validateQuery(ctx);
    return core.sanitizeQuery(ctx);
  };

  return {
    async find(ctx: Context) {
      const core = this as unknown as Core;
      const { results, pagination } = await strapi.service(UID).find(await queryOf(core, ctx));
      const items = await withOwners(ctx, (await core.sanitizeOutput(results, ctx)) as Shown[]);
      return core.transformResponse(items, { pagination });
    },

    async findOne(ctx: Context) {
      const core = this as unknown as Core;
      const item = await strapi.service(UID).findOne(ctx.params['id'], await queryOf(core, ctx));
      return item ? answer(core, ctx, item) : undefined;
    },

    async create(ctx: Context) {
      const core = this as unknown as Core;
      const query = await queryOf(core, ctx);
      const item = await strapi.service(UID).create({ ...query, data: await inputOf(core, ctx) });
      ctx.status = 201;
      return answer(core, ctx, item);
    },

    async update(ctx: Context) {
      const core = this as unknown as Core;
      const query = await queryOf(core, ctx);
      const item = await strapi.service(UID).update(ctx.params['id'], { ...query, data: await inputOf(core, ctx) });
      return item ? answer(core, ctx, item) : undefined;
    },
  };
});
