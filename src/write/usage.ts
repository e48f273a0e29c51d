import type { Core } from '@strapi/strapi';
import { OWNED_BY, type Usage } from '../domain/in-use';
import { attributesOf, hasDrafts, type Uid } from './store';

type Where = Record<string, unknown>;

/** Types outside `api::` that count as users of the catalogue's items. */
const OUTSIDE = ['plugin::users-permissions.user'];

const wheres = (strapi: Core.Strapi, uid: string, targetUid: string, ids: readonly number[]): Where[] =>
  Object.entries(attributesOf(strapi, uid)).flatMap(([name, { target, mappedBy, component }]): Where[] => {
    if (component !== undefined) return wheres(strapi, component, targetUid, ids).map((where) => ({ [name]: where }));
    return target === targetUid && mappedBy === undefined ? [{ [name]: { id: { $in: ids } } }] : [];
  });

const isOwned = (uid: string, targetUid: string): boolean => OWNED_BY[uid]?.owner === targetUid;

/** Versions of one document count once: drafts where there are drafts. */
const versionOf = (strapi: Core.Strapi, uid: string): Where => (hasDrafts(strapi, uid) ? { publishedAt: null } : {});

/**
 * How many items of each type link to one of `ids`, through any relation of any schema, in components too. Items that
 * the target owns do not count: they go with it (4.4).
 */
export const usagesOf = async (strapi: Core.Strapi, targetUid: string, ids: readonly number[]): Promise<Usage[]> => {
  const owners = Object.entries(strapi.contentTypes).filter(
    ([uid]) => uid.startsWith('api::') || OUTSIDE.includes(uid),
  );
  const usages: Usage[] = [];
  for (const [uid, type] of owners) {
    if (isOwned(uid, targetUid)) continue;
    const links = wheres(strapi, uid, targetUid, ids);
    if (links.length === 0) continue;
    const where = { ...versionOf(strapi, uid), $or: links };
    usages.push({ type: type?.info.singularName ?? uid, count: await strapi.db.query(uid as Uid).count({ where }) });
  }
  return usages;
};
