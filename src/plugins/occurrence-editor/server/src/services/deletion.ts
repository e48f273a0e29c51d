import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { deletionViolations, OWNED_BY } from '../../../../../domain/in-use';
import type { Usage } from '../../../../../domain/violation';
import { typeNameFor } from '../../../../../errors/language';
import { entriesOf, reject } from '../../../../../errors/reject';
import { from, inTransaction, requiredLink } from '../../../../../write/store';
import { usagesOf } from '../../../../../write/usage';
import { EDITOR_UIDS } from '../../../shared/contracts/common';
import type {
  DeletePreviewItem,
  DeletePreviewResponse,
  DeleteRequest,
  DeleteResponse,
} from '../../../shared/contracts/delete';
import type { Access } from '../access';
import { permittedRows } from './permitted';

const { type: TYPE, occurrence: OCCURRENCE, solution: SOLUTION } = EDITOR_UIDS;

/** Ids of rows by their type: an item, and all that goes with it (4.4). */
type Rows = Readonly<Record<string, readonly number[]>>;

interface Root {
  readonly documentId: string;
  readonly name: string;
  readonly rows: Rows;
}

/** More values than this do not fit into one statement on every database. */
const MAX_VALUES = 1_000;

const chunks = (ids: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(ids.length / MAX_VALUES) }, (_, index) =>
    ids.slice(index * MAX_VALUES, (index + 1) * MAX_VALUES),
  );

/** Ids of what items own, by their owners. */
const ownedBy = (strapi: Core.Strapi, uid: string, ids: readonly number[]): Promise<Map<number, number[]>> =>
  inTransaction(strapi, async (trx) => {
    const { table, own, target } = requiredLink(strapi, uid, OWNED_BY[uid]?.attribute ?? '');
    const owned = new Map<number, number[]>();
    for (const chunk of chunks(ids)) {
      const rows: Record<string, number>[] = await from(strapi, trx, table).whereIn(target, chunk).select(own, target);
      for (const row of rows) {
        const owner = Number(row[target]);
        owned.set(owner, [...(owned.get(owner) ?? []), Number(row[own])]);
      }
    }
    return owned;
  });

const loadRoots = async (strapi: Core.Strapi, access: Access, request: DeleteRequest): Promise<Root[]> => {
  const uid = EDITOR_UIDS[request.kind];
  const wanted = [...new Set(request.documentIds)];
  const found = await permittedRows(strapi, access, 'delete', uid, wanted);
  if (found.length < wanted.length) throw new errors.NotFoundError();
  const ids = found.map(({ id }) => id);
  const select = ['id', 'name'];
  const named: { id: number; name: string }[] = await strapi.db
    .query(uid)
    .findMany({ select, where: { id: { $in: ids } } });
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const occurrences = uid === TYPE ? await ownedBy(strapi, OCCURRENCE, ids) : new Map(ids.map((id) => [id, [id]]));
  const solutions =
    uid === SOLUTION
      ? new Map(ids.map((id) => [id, [id]]))
      : await ownedBy(strapi, SOLUTION, [...occurrences.values()].flat());
  return found.map(({ id, documentId }) => {
    const below = uid === SOLUTION ? [] : (occurrences.get(id) ?? []);
    const deepest = uid === SOLUTION ? [id] : below.flatMap((occurrence) => solutions.get(occurrence) ?? []);
    const rows: Rows = { ...(uid === TYPE && { [TYPE]: [id] }), [OCCURRENCE]: below, [SOLUTION]: deepest };
    return { documentId, name: names.get(id) ?? '', rows };
  });
};

/** Who uses any of `roots` or of what goes with them, of the first level that is used: what a deletion would say. */
const usagesIn = async (strapi: Core.Strapi, roots: readonly Root[]): Promise<Usage[]> => {
  for (const uid of [TYPE, OCCURRENCE, SOLUTION]) {
    const ids = roots.flatMap(({ rows }) => rows[uid] ?? []);
    const counts = new Map<string, number>();
    for (const chunk of chunks(ids)) {
      for (const { type, count } of await usagesOf(strapi, uid, chunk))
        counts.set(type, (counts.get(type) ?? 0) + count);
    }
    const used = [...counts].filter(([, count]) => count > 0).map(([type, count]) => ({ type, count }));
    if (used.length > 0) return used;
  }
  return [];
};

/** The roots that are used, and by whom. Unused ones, which most are, are told apart in halves and not one by one. */
const refusals = async (strapi: Core.Strapi, roots: readonly Root[]): Promise<Map<Root, Usage[]>> => {
  const usages = roots.length > 0 ? await usagesIn(strapi, roots) : [];
  const [only] = roots;
  if (usages.length === 0 || !only) return new Map();
  if (roots.length === 1) return new Map([[only, usages]]);
  const middle = Math.ceil(roots.length / 2);
  const halves = [await refusals(strapi, roots.slice(0, middle)), await refusals(strapi, roots.slice(middle))];
  return new Map(halves.flatMap((half) => [...half]));
};

const itemOf = (strapi: Core.Strapi, root: Root, mayReadName: boolean, usages: Usage[] | undefined, uid: string) => {
  const [entry] = entriesOf(strapi, deletionViolations(usages ?? [], true));
  const item: DeletePreviewItem = {
    documentId: root.documentId,
    ...(mayReadName && { name: root.name }),
    occurrences: uid === TYPE ? (root.rows[OCCURRENCE]?.length ?? 0) : 0,
    solutions: uid === SOLUTION ? 0 : (root.rows[SOLUTION]?.length ?? 0),
    refused:
      entry && usages
        ? {
            code: 'IN_USE',
            message: entry.message,
            usages: usages.map((usage) => ({ ...usage, name: typeNameFor(strapi, usage.type) })),
          }
        : null,
  };
  return item;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * What would go if items were deleted, and which of them are refused (4.4).
 *
 * @throws ForbiddenError (403), NotFoundError (404) where one does not exist
 */
export const deletePreview = async (
  strapi: Core.Strapi,
  access: Access,
  request: DeleteRequest,
): Promise<DeletePreviewResponse> => {
  const uid = EDITOR_UIDS[request.kind];
  const roots = await loadRoots(strapi, access, request);
  const refused = await refusals(strapi, roots);
  const items = roots.map((root) => itemOf(strapi, root, access.can('read', uid, 'name'), refused.get(root), uid));
  return {
    data: {
      items,
      totals: {
        items: items.length,
        occurrences: sum(items.map(({ occurrences }) => occurrences)),
        solutions: sum(items.map(({ solutions }) => solutions)),
        refused: refused.size,
      },
    },
  };
};

/**
 * Deletes all of the items, with what goes with them, or none of them (4.4).
 *
 * @throws ForbiddenError (403), NotFoundError (404), ValidationError (400) `IN_USE` for each that is used
 */
export const deleteAll = (strapi: Core.Strapi, access: Access, request: DeleteRequest): Promise<DeleteResponse> =>
  inTransaction(strapi, async () => {
    const roots = await loadRoots(strapi, access, request);
    const refused = await refusals(strapi, roots);
    const violations = [...refused].flatMap(([root, usages]) =>
      deletionViolations(usages, true).map((violation) => ({ ...violation, path: ['documentIds', root.documentId] })),
    );
    reject(strapi, violations);
    for (const { documentId } of roots) await strapi.documents(EDITOR_UIDS[request.kind]).delete({ documentId });
    const count = (uid: string) => sum(roots.map(({ rows }) => rows[uid]?.length ?? 0));
    return { data: { types: count(TYPE), occurrences: count(OCCURRENCE), solutions: count(SOLUTION) } };
  });
