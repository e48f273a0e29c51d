import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Uid } from '../../../../../write/store';
import { type Access, assertCan } from '../access';

type Verb = Parameters<Access['can']>[0];

/** Ids of the items that the caller's conditions leave, as a subquery; `undefined` where they leave all. */
export const permittedIds = (strapi: Core.Strapi, access: Access, verb: Verb, uid: string) => {
  const where = access.only(verb, uid);
  return where && strapi.db.queryBuilder(uid).select('id').where(where).getKnexQuery();
};

export interface Found {
  readonly id: number;
  readonly documentId: string;
}

/**
 * The rows of those items that are there and that the caller may do `verb` with, in the order asked for.
 *
 * @throws ForbiddenError (403) where the caller may not at all
 */
export const permittedRows = async (
  strapi: Core.Strapi,
  access: Access,
  verb: Verb,
  uid: Uid,
  documentIds: readonly string[],
): Promise<Found[]> => {
  assertCan(access, verb, uid);
  const restriction = access.only(verb, uid);
  const where = { $and: [{ documentId: { $in: documentIds } }, ...(restriction ? [restriction] : [])] };
  const rows: Found[] = await strapi.db.query(uid).findMany({ select: ['id', 'documentId'], where });
  const byDocument = new Map(rows.map((row) => [row.documentId, row]));
  return documentIds.flatMap((documentId) => byDocument.get(documentId) ?? []);
};

/** One item; see {@link permittedRows}. @throws NotFoundError (404) where it is not there for the caller */
export const permittedRow = async (
  strapi: Core.Strapi,
  access: Access,
  verb: Verb,
  uid: Uid,
  documentId: string,
): Promise<Found> => {
  const [row] = await permittedRows(strapi, access, verb, uid, [documentId]);
  if (!row) throw new errors.NotFoundError();
  return row;
};
