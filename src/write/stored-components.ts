import type { Core } from '@strapi/strapi';
import { storedComponentRows } from './components';
import { attributesOf, type Uid } from './store';

/**
 * What the components that `data` replaces are linked to before the write, as `attribute/target uid/id`. One query,
 * and none for types whose components link to nothing that can be retired.
 */
export const componentTargetsOf = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string | undefined,
  data: Record<string, unknown>,
): Promise<Set<string>> => {
  const touched = Object.entries(attributesOf(strapi, uid)).filter(([name, { component }]) => {
    if (component === undefined || data[name] === undefined) return false;
    return Object.values(attributesOf(strapi, component)).some(({ target }) => target?.startsWith('api::'));
  });
  if (touched.length === 0 || documentId === undefined) return new Set();
  const rows = await storedComponentRows(
    strapi,
    uid as Uid,
    documentId,
    touched.map(([name]) => name),
  );
  return new Set(rows.flatMap(({ path, links }) => links.map(({ targetUid, id }) => `${path[0]}/${targetUid}/${id}`)));
};
