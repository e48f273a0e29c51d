import type { Core } from '@strapi/strapi';
import { FLOW_ORDER } from '../../../../../domain/solution-order';
import { inTransaction, type Uid } from '../../../../../write/store';
import { EDITOR_UIDS, type Flow } from '../../../shared/contracts/common';
import type {
  DuplicateOccurrenceRequest,
  DuplicateOccurrenceResponse,
  DuplicateTypeRequest,
  DuplicateTypeResponse,
} from '../../../shared/contracts/duplicate';
import { type Access, assertCan } from '../access';
import { copyOf } from './copy';
import { permittedRow } from './permitted';

const { type: TYPE, occurrence: OCCURRENCE, solution: SOLUTION } = EDITOR_UIDS;

interface Child {
  readonly documentId: string;
  readonly code?: number;
  readonly name: string;
  readonly flow?: Flow;
}

/** What belongs to an item and is copied with it, in its order. */
const childrenOf = async (
  strapi: Core.Strapi,
  access: Access,
  uid: Uid,
  where: Record<string, unknown>,
  select: string[],
): Promise<Child[]> => {
  const only = access.only('read', uid);
  const found: Child[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'name', ...select],
    where: { $and: [where, ...(only ? [only] : [])] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const place = ({ flow }: Child) => (flow === undefined ? 0 : FLOW_ORDER.indexOf(flow));
  return [...found].sort((a, b) => place(a) - place(b));
};

const linkTo = (documentId: string | null) => ({ set: documentId === null ? [] : [{ documentId }] });

/** `sector` where the request names one: absent means that of the original. */
const sectorOf = ({ sector }: { readonly sector?: string | null }) =>
  sector === undefined ? {} : { sector: linkTo(sector) };

const copySolutions = async (
  strapi: Core.Strapi,
  access: Access,
  from: string,
  to: string,
  path: readonly string[],
): Promise<number> => {
  const solutions = await childrenOf(strapi, access, SOLUTION, { occurrence: { documentId: from } }, ['flow']);
  for (const { documentId, name } of solutions) {
    const own = { occurrence: linkTo(to) };
    await copyOf(strapi, access, { uid: SOLUTION, documentId, own, path: [...path, 'solutions', name] });
  }
  return solutions.length;
};

const assertMayCopy = (access: Access, uids: readonly string[]): void => {
  for (const uid of uids) {
    assertCan(access, 'read', uid);
    assertCan(access, 'create', uid);
  }
};

/**
 * Duplicates a type with its occurrences and their solutions: all of it or nothing.
 *
 * @throws ForbiddenError (403), NotFoundError (404), ValidationError (400) with the rules' codes; paths begin with
 *   `occurrences.<code>` and `solutions.<name>` where an item below the type is refused
 */
export const duplicateType = async (
  strapi: Core.Strapi,
  access: Access,
  documentId: string,
  request: DuplicateTypeRequest,
): Promise<DuplicateTypeResponse> => {
  assertMayCopy(access, [TYPE, OCCURRENCE, SOLUTION]);
  await permittedRow(strapi, access, 'read', TYPE, documentId);
  return inTransaction(strapi, async () => {
    const own = { name: request.name, ...sectorOf(request) };
    const made = await copyOf(strapi, access, { uid: TYPE, documentId, own, path: [] });
    const occurrences = await childrenOf(strapi, access, OCCURRENCE, { occurrenceType: { documentId } }, ['code']);
    let solutions = 0;
    for (const { documentId: original, code } of occurrences) {
      const path = ['occurrences', String(code)];
      const link = { occurrenceType: linkTo(made.documentId) };
      const copy = await copyOf(strapi, access, { uid: OCCURRENCE, documentId: original, own: link, path });
      solutions += await copySolutions(strapi, access, original, copy.documentId, path);
    }
    const name = String(made['name']);
    return { data: { documentId: made.documentId, name, occurrences: occurrences.length, solutions } };
  });
};

/**
 * Duplicates an occurrence with its solutions: all of it or nothing.
 *
 * @throws ForbiddenError (403), NotFoundError (404), ValidationError (400) with the rules' codes
 */
export const duplicateOccurrence = async (
  strapi: Core.Strapi,
  access: Access,
  documentId: string,
  request: DuplicateOccurrenceRequest,
): Promise<DuplicateOccurrenceResponse> => {
  assertMayCopy(access, [OCCURRENCE, SOLUTION]);
  await permittedRow(strapi, access, 'read', OCCURRENCE, documentId);
  const { name, occurrenceType } = request;
  if (occurrenceType !== undefined) await permittedRow(strapi, access, 'read', TYPE, occurrenceType);
  const type = occurrenceType === undefined ? {} : { occurrenceType: linkTo(occurrenceType) };
  return inTransaction(strapi, async () => {
    const own = { name, ...sectorOf(request), ...type };
    const made = await copyOf(strapi, access, { uid: OCCURRENCE, documentId, own, path: [] });
    const solutions = await copySolutions(strapi, access, documentId, made.documentId, []);
    const data = { documentId: made.documentId, code: Number(made['code']), name: String(made['name']), solutions };
    return { data };
  });
};
