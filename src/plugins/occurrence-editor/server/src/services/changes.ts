import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ChangesRequest, ChangesResponse } from '../../../shared/contracts/changes';
import { EDITOR_UIDS, type Fingerprints } from '../../../shared/contracts/common';
import type { Access } from '../access';
import { type Document, fingerprintsOf, isoDate, loadDocument, shownValue } from './document-state';
import { permittedRow } from './permitted';

const isRecord = (value: unknown): value is Document => typeof value === 'object' && value !== null;

const nameOf = (user: unknown): string | null => {
  if (!isRecord(user)) return null;
  const name = [user['firstname'], user['lastname']]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
  return name || (typeof user['username'] === 'string' ? user['username'] : null);
};

const changedNames = (before: Fingerprints, now: Fingerprints): string[] =>
  Object.keys(now).filter((name) => before[name] !== undefined && before[name] !== now[name]);

/**
 * What has happened to an item since the caller read it: who changed it last, when, and which fields differ, as far as
 * the caller may read them.
 *
 * @throws ForbiddenError (403), NotFoundError (404) where it has been deleted
 */
export const changesSince = async (
  strapi: Core.Strapi,
  access: Access,
  { kind, documentId, updatedAt, fingerprints = {} }: ChangesRequest,
): Promise<ChangesResponse> => {
  const uid = EDITOR_UIDS[kind];
  await permittedRow(strapi, access, 'read', uid, documentId);
  const document = await loadDocument(strapi, uid, documentId);
  if (!document) throw new errors.NotFoundError();
  const now = fingerprintsOf(strapi, access, uid, document);
  const current = isoDate(document['updatedAt']);
  return {
    data: {
      isChanged: current !== updatedAt,
      updatedAt: current,
      changedBy: nameOf(document['updatedBy']),
      fields: changedNames(fingerprints, now).map((name) => ({
        name,
        current: shownValue(strapi, access, uid, name, document),
      })),
      fingerprints: now,
    },
  };
};
