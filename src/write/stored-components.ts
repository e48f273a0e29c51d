import type { Core } from '@strapi/strapi';
import { rowsIn, storedComponents } from './components';
import { attributesOf, type Uid } from './store';

type Data = Record<string, unknown>;

const touched = (strapi: Core.Strapi, uid: string, data: Data): string[] =>
  Object.entries(attributesOf(strapi, uid)).flatMap(([name, { component }]) =>
    component === undefined || data[name] === undefined ? [] : [name],
  );

/** The entries that an item has, as far as `data` touches them, at any depth. One query, and none without components. */
export const storedEntries = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string | undefined,
  data: Data,
): Promise<Data> => {
  const names = touched(strapi, uid, data);
  if (names.length === 0 || documentId === undefined) return {};
  return storedComponents(strapi, uid as Uid, documentId, names);
};

/** What `stored` entries are linked to, as `attribute/target uid/id`. */
export const componentTargetsOf = (strapi: Core.Strapi, uid: string, stored: Data | null): Set<string> =>
  new Set(
    Object.keys(stored ?? {}).flatMap((name) =>
      rowsIn(strapi, uid, stored ?? {}, name).flatMap(({ links }) =>
        links.map(({ targetUid, id }) => `${name}/${targetUid}/${id}`),
      ),
    ),
  );
