import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { parseLink } from '../domain/link-value';
import { comparableName, type UniqueName } from '../domain/name';
import type { TargetRow } from './references';
import { from, inTransaction, type Link, linkOf, type Transaction, tableOf } from './store';

/** The attribute whose unique column guards names in the database itself. */
export const NAME_KEY = 'nameKey';

/**
 * The stored key: a hash, for a name may grow many times when it is made comparable. Items that a name is unique within
 * stand in it by documentId, which an import into another database keeps, unlike ids.
 */
export const nameKey = (name: string, scope: readonly (string | null)[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...scope, comparableName(name)]))
    .digest('hex');

interface Target {
  readonly id: number;
  readonly documentId: string;
}

const storedTarget = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { table, own, target, targetUid }: Link,
  id: number | null,
): Promise<Target | undefined> => {
  if (id === null) return undefined;
  const targets = tableOf(strapi, targetUid);
  return from(strapi, trx, table)
    .join(targets, `${targets}.id`, `${table}.${target}`)
    .where({ [`${table}.${own}`]: id })
    .first(`${targets}.id as id`, `${targets}.document_id as documentId`);
};

const targetAfter = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { data, stored, targets }: KeyFacts,
  attribute: string,
  link: Link,
): Promise<string | null> => {
  const current = () => storedTarget(strapi, trx, link, stored ? Number(stored['id']) : null);
  const value = data[attribute];
  if (value === undefined) return (await current())?.documentId ?? null;
  const parsed = parseLink(value);
  if (!parsed.ok) return null;
  const { set, connect, disconnect } = parsed.value;
  const added = [...(set ?? []), ...connect].at(-1);
  if (added) {
    const row = targets.find(({ uid, id }) => uid === link.targetUid && 'id' in added && id === added.id);
    return row?.documentId ?? null;
  }
  if (set) return null;
  const kept = await current();
  const isTaken = disconnect.some((target) => 'id' in target && target.id === Number(kept?.id));
  return isTaken ? null : (kept?.documentId ?? null);
};

interface KeyFacts {
  readonly uid: string;
  readonly data: Record<string, unknown>;
  readonly stored: Record<string, unknown> | null;
  /** The rows that `data` links to, as far as they can be retired: what a name is unique within can. */
  readonly targets: readonly TargetRow[];
}

/**
 * The key that an item has after a write, or `undefined` where the write changes neither name nor scope.
 * The caller holds the lock on the stored row: a rename and a move of one item never cross.
 */
export const keyAfter = async (
  strapi: Core.Strapi,
  trx: Transaction,
  facts: KeyFacts,
  { within }: UniqueName,
): Promise<string | undefined> => {
  const { uid, data, stored } = facts;
  const touched = ['name', ...within].some((attribute) => data[attribute] !== undefined);
  const name = data['name'] ?? stored?.['name'];
  if ((stored && !touched) || typeof name !== 'string') return undefined;
  const scope: (string | null)[] = [];
  for (const attribute of within) {
    const link = linkOf(strapi, uid, attribute);
    scope.push(
      link
        ? await targetAfter(strapi, trx, facts, attribute, link)
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

/** Which of `keys` are stored already. */
export const storedKeys = (strapi: Core.Strapi, uid: string, keys: readonly string[]): Promise<Set<string>> =>
  inTransaction(strapi, async (trx) => {
    const rows: { key: string }[] = await from(strapi, trx, tableOf(strapi, uid))
      .whereIn('name_key', [...keys])
      .select('name_key as key');
    return new Set(rows.map(({ key }) => key));
  });
