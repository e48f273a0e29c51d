import type { Core } from '@strapi/strapi';
import { nameViolations, storedName, UNIQUE_NAMES, type UniqueName } from '../domain/name';
import { invalid, type Violation } from '../domain/violation';
import { reject } from '../errors/reject';
import { NAME_KEY, nameKey, storedKeys } from './name-key';
import { attributesOf, linkOf, type Uid } from './store';

type Data = Record<string, unknown>;

/** What belongs to another item is not written without it. */
const needsRelation = (strapi: Core.Strapi, uid: Uid): boolean =>
  Object.values(attributesOf(strapi, uid)).some(({ type, required }) => type === 'relation' && required === true);

/** Rows written together have no relations (Strapi ignores them), so names are theirs in "no sector" and the like. */
const keyOf = (strapi: Core.Strapi, uid: Uid, { within }: UniqueName, data: Data): string => {
  const scope = within.map((attribute) => (linkOf(strapi, uid, attribute) ? null : String(data[attribute] ?? '')));
  return nameKey(String(data['name'] ?? ''), scope);
};

const setKeys = async (strapi: Core.Strapi, uid: Uid, uniqueName: UniqueName, rows: Data[]): Promise<Violation[]> => {
  const keys = rows.map((data) => keyOf(strapi, uid, uniqueName, data));
  const stored = await storedKeys(strapi, uid, keys);
  return rows.flatMap((data, index) => {
    const key = keys[index] ?? '';
    data[NAME_KEY] = key;
    const taken = stored.has(key) || keys.indexOf(key) < index;
    const violations = nameViolations({ taken, code: uniqueName.code });
    return violations.map((violation) => ({ ...violation, path: [String(index), ...violation.path] }));
  });
};

/**
 * The guard of `strapi.db.query().createMany`.
 *
 * @throws ValidationError (400)
 */
export const guardCreations = async (strapi: Core.Strapi, uid: Uid, rows: Data[]): Promise<void> => {
  reject(strapi, needsRelation(strapi, uid) ? [invalid([], 'manyAtOnce')] : []);
  for (const data of rows) {
    if (typeof data['name'] === 'string') data['name'] = storedName(data['name']);
  }
  if (UNIQUE_NAMES[uid]) reject(strapi, await setKeys(strapi, uid, UNIQUE_NAMES[uid], rows));
};

const GUARDED = ['name', NAME_KEY, 'kind', 'position', 'flow'];

/**
 * The guard of `strapi.db.query().updateMany`.
 *
 * @throws ValidationError (400)
 */
export const guardUpdates = (strapi: Core.Strapi, data: Data, immutable: readonly string[]): void => {
  const guardedHere = [...GUARDED, ...immutable].filter((attribute) => attribute in data);
  reject(
    strapi,
    guardedHere.map((attribute) => invalid([attribute], 'manyAtOnce')),
  );
  data['updatedAt'] = new Date();
};
