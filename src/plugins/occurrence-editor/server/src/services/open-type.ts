import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inTransaction } from '../../../../../write/store';
import { EDITOR_UIDS } from '../../../shared/contracts/common';
import type { OpenTypeResponse } from '../../../shared/contracts/open-type';
import { type Access, editorRights } from '../access';
import { attachmentsOf } from './attachments';
import { mayCountOccurrences } from './counts';
import { fingerprintsOf, isoDate, loadDocument } from './document-state';
import { occurrenceRows } from './occurrence-rows';
import { permittedRow } from './permitted';

const TYPE = EDITOR_UIDS.type;

/**
 * All that the editor shows of a type beside its form, in a number of statements that does not depend on its
 * occurrences.
 *
 * @throws ForbiddenError (403), NotFoundError (404)
 */
export const openType = async (strapi: Core.Strapi, access: Access, documentId: string): Promise<OpenTypeResponse> => {
  const { id } = await permittedRow(strapi, access, 'read', TYPE, documentId);
  const document = await loadDocument(strapi, TYPE, documentId);
  if (!document) throw new errors.NotFoundError();
  const type = { id, solutionRequired: document['solutionRequired'] === true };
  const occurrences = mayCountOccurrences(access)
    ? await inTransaction(strapi, (trx) => occurrenceRows(strapi, trx, access, type))
    : undefined;
  return {
    data: {
      documentId,
      ...(access.can('read', TYPE, 'name') && { name: String(document['name']) }),
      updatedAt: isoDate(document['updatedAt']),
      fingerprints: fingerprintsOf(strapi, access, TYPE, document),
      ...(occurrences && { occurrences }),
      ...(access.can('read', TYPE, 'attachments') && { attachments: attachmentsOf(document['attachments']) }),
      rights: editorRights(access),
    },
  };
};
