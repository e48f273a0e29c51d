import type { Core } from '@strapi/strapi';
import { errors, setCreatorFields } from '@strapi/utils';
import { EDITOR_UIDS } from '../../../shared/contracts/common';
import type { MoveOccurrenceRequest, MoveOccurrenceResponse } from '../../../shared/contracts/move-occurrence';
import { type Access, assertCan } from '../access';
import { isoDate } from './document-state';
import { permittedRow } from './permitted';

const { type: TYPE, occurrence: OCCURRENCE } = EDITOR_UIDS;

/**
 * Moves an occurrence to the end of another type, by a write to which all rules apply.
 *
 * @throws ForbiddenError (403), NotFoundError (404), ValidationError (400) with the rules' codes
 */
export const moveOccurrence = async (
  strapi: Core.Strapi,
  access: Access,
  documentId: string,
  { occurrenceType }: MoveOccurrenceRequest,
): Promise<MoveOccurrenceResponse> => {
  assertCan(access, 'update', OCCURRENCE, 'occurrenceType');
  await permittedRow(strapi, access, 'update', OCCURRENCE, documentId);
  await permittedRow(strapi, access, 'read', TYPE, occurrenceType);
  const change = { occurrenceType: { set: [{ documentId: occurrenceType }] } };
  const data = setCreatorFields({ user: { id: access.userId }, isEdition: true })(change);
  const populate = { occurrenceType: { fields: ['name'] } };
  const moved = await strapi.documents(OCCURRENCE).update({ documentId, data, populate } as never);
  if (!moved) throw new errors.NotFoundError();
  const { position, updatedAt } = moved;
  const mayReadName = access.can('read', TYPE, 'name');
  const type = (moved as { occurrenceType?: { name?: string } }).occurrenceType;
  return {
    data: {
      documentId,
      occurrenceType: { documentId: occurrenceType, ...(mayReadName && { name: String(type?.name) }) },
      position: Number(position),
      updatedAt: isoDate(updatedAt),
    },
  };
};
