import type { Core } from '@strapi/strapi';
import { parseLink } from '../domain/link-value';
import { nameViolations, storedName, UNIQUE_NAMES, type UniqueName } from '../domain/name';
import { type Reference, referenceViolations } from '../domain/reference';
import { isStale } from '../domain/staleness';
import { invalid, type Violation } from '../domain/violation';
import { reject } from '../errors/reject';
import { staleError } from '../errors/stale';
import { guardCreations, guardUpdates } from './bulk';
import { type ComponentRow, componentRows } from './components';
import { beforeDeletion } from './deletion';
import { isKeyTaken, keyAfter, NAME_KEY } from './name-key';
import { type ListKey, listOf, lockLists, type OrderedList, place } from './order';
import { componentLinks, loadTargets, newLinks, referencesOf, type TargetRow } from './references';
import { from, inTransaction, type Transaction, tableOf, type Uid } from './store';

type Data = Record<string, unknown>;

/** What the rules of one type are told of a write. */
export interface WriteFacts {
  /** What is written: relations as ids, components as rows that are written already. */
  readonly data: Data;
  /** The item before the write; `null` for a new one. */
  readonly stored: Data | null;
  readonly references: readonly Reference[];
  /** Entries of the components that the write carries, at any depth. */
  readonly components: readonly ComponentRow[];
  readonly strapi: Core.Strapi;
}

export interface Guard {
  /** Attributes that only the server gives. */
  readonly immutable?: readonly string[];
  /** The type's own rules of `src/domain`; names, references and deletion are guarded for every type. */
  readonly rules?: (facts: WriteFacts) => Violation[] | Promise<Violation[]>;
  /** The list in which the server keeps the items' `position`. */
  readonly list?: OrderedList;
  /** Values that the server gives a new item, in the transaction of its creation; they are added to the answer. */
  readonly given?: (strapi: Core.Strapi, trx: Transaction, id: number) => Promise<Data>;
}

/** The part of a database event that guards read. */
interface Event {
  params: { data?: Data | Data[]; where?: unknown };
  state: Record<string, unknown>;
  result?: unknown;
}

type Hook = (event: Event) => Promise<void>;

const dataOf = ({ params }: Event): Data => (Array.isArray(params.data) ? {} : (params.data ?? {}));

/** Locks the row that is to be updated, and its other versions: what is read of it stays true until the commit. */
const lockStored = async (strapi: Core.Strapi, uid: string, where: unknown): Promise<Data | null> =>
  (await strapi.db
    .queryBuilder(uid)
    .select('*')
    .where(where ?? {})
    .forUpdate()
    .first()
    .execute<Data | undefined>()) ?? null;

const asDate = (value: unknown): Date => (value instanceof Date ? value : new Date(value as string | number));

/** The `If-Match` header, where the request that is being answered updates this very item. */
const ifMatchFor = (strapi: Core.Strapi, documentId: unknown): string | undefined => {
  const ctx = strapi.requestContext.get();
  if (ctx?.method !== 'PUT') return undefined;
  const isTarget = ctx.params?.id === undefined || ctx.params.id === documentId;
  return isTarget ? ctx.get('If-Match') || undefined : undefined;
};

const assertFresh = async (strapi: Core.Strapi, trx: Transaction, uid: string, stored: Data): Promise<void> => {
  const ifMatch = ifMatchFor(strapi, stored['documentId']);
  if (ifMatch === undefined) return;
  const rows: { updated_at: unknown }[] = await from(strapi, trx, tableOf(strapi, uid))
    .where({ document_id: stored['documentId'] })
    .select('updated_at');
  const versions = rows.map((row) => asDate(row.updated_at));
  if (isStale(ifMatch, asDate(stored['updatedAt']), versions)) throw staleError(strapi);
};

/** Later than before even within one millisecond: two versions of an item never share their `updatedAt`. */
const advanceUpdatedAt = (data: Data, stored: Data): void => {
  const before = asDate(stored['updatedAt']).getTime();
  if (data['updatedAt'] && asDate(data['updatedAt']).getTime() <= before) data['updatedAt'] = new Date(before + 1);
};

/** A write that names no administrator was made by another application: the last one's name would be wrong. */
const forgetAdministrator = (data: Data): void => {
  if (data['updatedBy'] === undefined) data['updatedBy'] = null;
};

const setKey = async (
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  data: Data,
  stored: Data | null,
  targets: readonly TargetRow[],
  uniqueName: UniqueName,
): Promise<Violation[]> => {
  delete data[NAME_KEY];
  const key = await keyAfter(strapi, trx, { uid, data, stored, targets }, uniqueName);
  if (key === undefined) return [];
  data[NAME_KEY] = key;
  const taken = await isKeyTaken(strapi, trx, uid, key, stored ? Number(stored['id']) : null);
  return nameViolations({ taken, code: uniqueName.code });
};

const immutableViolations = (data: Data, stored: Data | null, attributes: readonly string[]): Violation[] =>
  attributes.flatMap((attribute) => {
    const value = data[attribute];
    delete data[attribute];
    const changed = stored !== null && value !== undefined && value !== stored[attribute];
    return changed ? [invalid([attribute], 'immutable')] : [];
  });

const check = (strapi: Core.Strapi, uid: string, guard: Guard, data: Data, stored: Data | null): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    if (stored) await assertFresh(strapi, trx, uid, stored);
    if (typeof data['name'] === 'string') data['name'] = storedName(data['name']);
    const documentId = String(stored?.['documentId'] ?? data['documentId'] ?? '') || null;
    const components = await componentRows(strapi, uid, data);
    const links = [...newLinks(strapi, uid, data), ...componentLinks(strapi, components)];
    const targets = await loadTargets(strapi, trx, links);
    const references = await referencesOf(strapi, trx, uid, documentId, links, targets);
    const violations = [
      ...immutableViolations(data, stored, guard.immutable ?? []),
      ...(UNIQUE_NAMES[uid] ? await setKey(strapi, trx, uid, data, stored, targets, UNIQUE_NAMES[uid]) : []),
      ...referenceViolations(references),
      ...((await guard.rules?.({ data, stored, references, components, strapi })) ?? []),
    ];
    reject(strapi, violations);
  });

/** What `beforeCreate` and `beforeUpdate` leave for the hook after the write. */
interface Noted {
  /** The place asked for, where the list's order or the item's list may change. */
  readonly place: number | undefined;
  readonly list: ListKey | undefined;
  readonly isMoved: boolean;
}

const takePosition = (data: Data, stored: Data | null): number | undefined => {
  const position = data['position'];
  delete data['position'];
  return typeof position === 'number' && position !== stored?.['position'] ? position : undefined;
};

/** The item that a link, as lifecycles see it, leads to; `undefined` where it names none. */
const linkedAfter = (link: unknown): number | undefined => {
  const parsed = link === null || link === undefined ? undefined : parseLink(link);
  if (!parsed?.ok) return undefined;
  const target = [...(parsed.value.set ?? []), ...parsed.value.connect].at(-1);
  return target && 'id' in target ? target.id : undefined;
};

const note = async (
  strapi: Core.Strapi,
  event: Event,
  list: OrderedList,
  data: Data,
  stored: Data | null,
): Promise<void> => {
  const wanted = takePosition(data, stored);
  const touched = data[list.parent] !== undefined || (list.group !== undefined && data[list.group] !== undefined);
  const isMoved = stored === null || wanted !== undefined || touched;
  const before =
    stored && isMoved
      ? await inTransaction(strapi, async (trx) => {
          const current = await listOf(strapi, trx, list, Number(stored['id']));
          await lockLists(strapi, trx, list, [current?.parentId, linkedAfter(data[list.parent])]);
          return current;
        })
      : undefined;
  event.state['noted'] = { place: wanted, list: before, isMoved } satisfies Noted;
};

const finish = async (strapi: Core.Strapi, guard: Guard, event: Event, created: boolean): Promise<void> => {
  const result = event.result as Data | null;
  if (!result) return;
  const id = Number(result['id']);
  const noted = event.state['noted'] as Noted | undefined;
  const { given, list } = guard;
  await inTransaction(strapi, async (trx) => {
    if (given && created) Object.assign(result, await given(strapi, trx, id));
    if (list && noted?.isMoved)
      result['position'] = await place(strapi, trx, list, { id, place: noted.place, before: noted.list });
  });
};

/**
 * The lifecycles of a catalogue type: load facts, ask the rules, reject once. They see every write: REST, GraphQL,
 * Content Manager, Document Service and `strapi.db.query`.
 */
export const guarded = (host: () => Core.Strapi, uid: Uid, guard: Guard = {}): Record<string, Hook> => ({
  async beforeCreate(event) {
    const data = dataOf(event);
    if (guard.list) await note(host(), event, guard.list, data, null);
    await check(host(), uid, guard, data, null);
  },
  async afterCreate(event) {
    await finish(host(), guard, event, true);
  },
  async beforeCreateMany({ params }) {
    await guardCreations(host(), uid, Array.isArray(params.data) ? params.data : []);
  },
  async beforeUpdate(event) {
    const data = dataOf(event);
    const stored = await lockStored(host(), uid, event.params.where);
    if (!stored) return;
    if (guard.list) await note(host(), event, guard.list, data, stored);
    await check(host(), uid, guard, data, stored);
    advanceUpdatedAt(data, stored);
    forgetAdministrator(data);
  },
  async afterUpdate(event) {
    await finish(host(), guard, event, false);
  },
  async beforeUpdateMany(event) {
    guardUpdates(host(), dataOf(event), guard.immutable ?? []);
  },
  async beforeDelete({ params }) {
    await beforeDeletion(host(), uid, params.where);
  },
  async beforeDeleteMany({ params }) {
    await beforeDeletion(host(), uid, params.where);
  },
});
