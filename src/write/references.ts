import type { Core } from '@strapi/strapi';
import { parseLink } from '../domain/link-value';
import type { ClassificationKind, Reference } from '../domain/reference';
import { previousComponentTargets } from './component-memory';
import type { ComponentRow } from './components';
import { from, isPostgres, isRetirable, linkOf, type Transaction, tableOf } from './store';

/** A link that a write makes, before the linked item is known. */
export interface NewLink {
  readonly path: readonly string[];
  readonly targetUid: string;
  readonly id: number;
}

export interface TargetRow {
  readonly uid: string;
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly active: boolean;
  readonly kind: ClassificationKind | null;
}

const CLASSIFICATION = 'api::classification.classification';

const idsOf = (value: unknown): number[] => {
  const parsed = parseLink(value);
  if (!parsed.ok) return [];
  return [...(parsed.value.set ?? []), ...parsed.value.connect].flatMap((target) =>
    'id' in target ? [target.id] : [],
  );
};

/** The links that `data` (relations as ids, as lifecycles see them) makes to items that can be retired. */
export const newLinks = (strapi: Core.Strapi, uid: string, data: Record<string, unknown>): NewLink[] =>
  Object.entries(data).flatMap(([name, value]) => {
    const link = linkOf(strapi, uid, name);
    if (!link || value === null || value === undefined || !isRetirable(strapi, link.targetUid)) return [];
    return idsOf(value).map((id) => ({ path: [name], targetUid: link.targetUid, id }));
  });

/** The links to items that can be retired in the rows of a component, at any depth. */
export const componentLinks = (strapi: Core.Strapi, rows: readonly ComponentRow[]): NewLink[] =>
  rows.flatMap((row) =>
    row.links
      .filter(({ targetUid }) => isRetirable(strapi, targetUid))
      .map(({ attribute, targetUid, id }) => ({ path: [...row.path, attribute], targetUid, id })),
  );

/**
 * The rows of linked items, of all types in one statement. On PostgreSQL classifications are locked against a change
 * of their kind until the write commits.
 */
export const loadTargets = async (
  strapi: Core.Strapi,
  trx: Transaction,
  links: readonly NewLink[],
): Promise<TargetRow[]> => {
  const uids = [...new Set(links.map(({ targetUid }) => targetUid))];
  const queries = uids.map((uid) => {
    const ids = new Set(links.filter(({ targetUid }) => targetUid === uid).map(({ id }) => id));
    const kind = uid === CLASSIFICATION ? trx.raw('kind') : trx.raw('cast(null as varchar(255)) as kind');
    const query = from(strapi, trx, tableOf(strapi, uid))
      .select(trx.raw('? as uid', [uid]), 'id', 'document_id as documentId', 'name', 'active', kind)
      .whereIn('id', [...ids]);
    if (uid !== CLASSIFICATION || !isPostgres(strapi)) return query;
    return trx.select('*').from(query.forKeyShare().as('locked'));
  });
  const [first, ...rest] = queries;
  if (!first) return [];
  const rows: TargetRow[] = await (rest.length > 0 ? first.unionAll(rest) : first);
  return rows.map((row) => ({ ...row, active: Boolean(row.active) }));
};

/** Ids that the stored versions of a document are linked to already, through one of its attributes. */
const storedTargets = async (
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  documentId: string,
  attribute: string,
): Promise<Set<number>> => {
  const link = linkOf(strapi, uid, attribute);
  if (!link) return new Set();
  const owners = from(strapi, trx, tableOf(strapi, uid)).select('id').where({ document_id: documentId });
  const rows: Record<string, number>[] = await from(strapi, trx, link.table)
    .select(link.target)
    .whereIn(link.own, owners);
  return new Set(rows.map((row) => Number(row[link.target])));
};

const isAlreadyLinked = async (
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  documentId: string | null,
  { path, targetUid, id }: NewLink,
): Promise<boolean> => {
  const [attribute = ''] = path;
  if (path.length > 1) return previousComponentTargets().has(`${attribute}/${targetUid}/${id}`);
  return documentId !== null && (await storedTargets(strapi, trx, uid, documentId, attribute)).has(id);
};

/** The facts of `links` (to `rows`) that the rules on references ask for; what a retired item was linked to before is read only then. */
export const referencesOf = async (
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  documentId: string | null,
  links: readonly NewLink[],
  rows: readonly TargetRow[],
): Promise<Reference[]> => {
  const targets = new Map(rows.map((row) => [`${row.uid}/${row.id}`, row]));
  const references: Reference[] = [];
  for (const link of links) {
    const row = targets.get(`${link.targetUid}/${link.id}`);
    if (!row) continue;
    const alreadyLinked = !row.active && (await isAlreadyLinked(strapi, trx, uid, documentId, link));
    references.push({ path: link.path, name: row.name, active: row.active, kind: row.kind, alreadyLinked });
  }
  return references;
};
