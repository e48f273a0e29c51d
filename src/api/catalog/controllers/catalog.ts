import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isKnown } from '../../../domain/entity-tag';
import { invalid, type Violation } from '../../../domain/violation';
import { forbiddenError } from '../../../errors/forbidden';
import { messagesFor, sentence } from '../../../errors/language';
import { reject } from '../../../errors/reject';
import { mayDo } from '../../../server/rights';
import { type CatalogueQuery, catalogueOf } from '../services/catalog';

/** Who may change a type may see what is incomplete. */
const CONFIGURE = 'api::occurrence-type.occurrence-type.update';

const MAX_LENGTH = 200;

const isText = (value: unknown): value is string | undefined =>
  value === undefined || (typeof value === 'string' && value.length <= MAX_LENGTH);

const parse = (strapi: Core.Strapi, { sector, q, include, ...others }: Context['query']): CatalogueQuery => {
  const violations: Violation[] = Object.keys(others).map((name) => invalid([name], 'unknownParameter'));
  for (const [name, value] of Object.entries({ sector, q })) {
    if (!isText(value)) violations.push(invalid([name], 'unknownParameter'));
  }
  if (include !== undefined && include !== 'incomplete') violations.push(invalid(['include'], 'unknownParameter'));
  reject(strapi, violations);
  return {
    audience: include === 'incomplete' ? 'configurators' : 'everyone',
    ...(typeof sector === 'string' && sector !== '' && { sector }),
    ...(typeof q === 'string' && { q }),
  };
};

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/catalog`: the portal's one call (specification, section 6). */
  async find(ctx: Context) {
    const query = parse(strapi, ctx.query);
    if (query.audience === 'configurators' && !(await mayDo(strapi, ctx, CONFIGURE))) {
      throw forbiddenError(sentence(messagesFor(strapi), 'incompleteForbidden'));
    }
    const view = await catalogueOf(strapi).view(query);
    ctx.set('ETag', view.etag);
    ctx.set('Cache-Control', 'private, no-cache');
    ctx.vary(['Authorization', 'Accept-Encoding']);
    if (isKnown(ctx.get('If-None-Match'), view.etag)) {
      ctx.status = 304;
      return undefined;
    }
    ctx.type = 'application/json';
    if (ctx.acceptsEncodings('gzip', 'identity') === 'gzip') {
      ctx.set('Content-Encoding', 'gzip');
      ctx.body = await view.compressed();
    } else {
      ctx.body = view.body;
    }
    return undefined;
  },
});
