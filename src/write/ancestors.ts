import type { Core } from '@strapi/strapi';
import { parseLink } from '../domain/link-value';
import { from, inTransaction, linkOf } from './store';

/** Chains longer than this are not followed: no shelf of a library is that deep. */
const MAX_DEPTH = 100;

/** Ids from the item that `value` (a to-one link) names upwards. */
export const ancestorsOf = (strapi: Core.Strapi, uid: string, attribute: string, value: unknown): Promise<number[]> =>
  inTransaction(strapi, async (trx) => {
    const link = linkOf(strapi, uid, attribute);
    const parsed = parseLink(value);
    const target = parsed.ok ? [...(parsed.value.set ?? []), ...parsed.value.connect].at(-1) : undefined;
    const ancestors: number[] = [];
    let next = target && 'id' in target ? target.id : undefined;
    while (link && next !== undefined && !ancestors.includes(next) && ancestors.length < MAX_DEPTH) {
      ancestors.push(next);
      const row: Record<string, number> | undefined = await from(strapi, trx, link.table)
        .where({ [link.own]: next })
        .first(link.target);
      next = row === undefined ? undefined : Number(row[link.target]);
    }
    return ancestors;
  });
