import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { parseLink } from '../domain/link-value';
import { comparableName, type UniqueName } from '../domain/name';
import { from, linkOf, type Transaction, tableOf } from './store';

/** The attribute whose unique column guards names in the database itself. */
export const NAME_KEY = 'nameKey';

/** The stored key: a hash, for a name may grow many times when it is made comparable. */
export const nameKey = (name: string, scope: readonly (string | number | null)[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...scope, comparableName(name)]))
    .digest('hex');

const storedTarget = async (
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  id: number,
  attribute: string,
): Promise<number | null> => {
  const link = linkOf(strapi, uid, attribute);
  if (!link) return null;
  const row: Record<string, number> | undefined = await from(strapi, trx, link.table)
    .where({ [link.own]: id })
    .first(link.target);
  return row ? Number(row[link.target]) : null;
};

const targetAfter = async (
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  stored: number | null,
  attribute: string,
  value: unknown,
): Promise<number | null> => {
  const current = () => (stored === null ? Promise.resolve(null) : storedTarget(strapi, trx, uid, stored, attribute));
  if (value === undefined) return current();
  const parsed = parseLink(value);
  if (!parsed.ok) return null;
  const { set, connect, disconnect } = parsed.value;
  const added = [...(set ?? []), ...connect].at(-1);
  if (added) return 'id' in added ? added.id : null;
  if (set) return null;
  const kept = await current();
  return disconnect.some((target) => 'id' in target && target.id === kept) ? null : kept;
};

interface KeyFacts {
  readonly uid: string;
  readonly data: Record<string, unknown>;
  readonly stored: Record<string, unknown> | null;
}

/**
 * The key that an item has after a write, or `undefined` where the write changes neither name nor scope.
 * The caller holds the lock on the stored row: a rename and a move of one item never cross.
 */
export const keyAfter = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, data, stored }: KeyFacts,
  { within }: UniqueName,
): Promise<string | undefined> => {
  const touched = ['name', ...within].some((attribute) => data[attribute] !== undefined);
  const name = data['name'] ?? stored?.['name'];
  if ((stored && !touched) || typeof name !== 'string') return undefined;
  const storedId = stored ? Number(stored['id']) : null;
  const scope: (string | number | null)[] = [];
  for (const attribute of within) {
    const isLink = linkOf(strapi, uid, attribute) !== undefined;
    scope.push(
      isLink
        ? await targetAfter(strapi, trx, uid, storedId, attribute, data[attribute])
        : String(data[attribute] ?? stored?.[attribute] ?? ''),
    );
  }
  return nameKey(name, scope);
};

/** Whether another item has this key. The unique index decides in the end; this lets all violations be told at once. */
export const isKeyTaken = async (
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  key: string,
  ownId: number | null,
): Promise<boolean> => {
  const query = from(strapi, trx, tableOf(strapi, uid)).where({ name_key: key });
  const row = await (ownId === null ? query : query.whereNot({ id: ownId })).first('id');
  return row !== undefined;
};
