import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readiness } from '../../../../../domain/readiness';
import { EDITOR_UIDS, type Named, type Readiness, type SlaUnit } from '../../../shared/contracts/common';
import type { EffectiveValues, OpenOccurrenceResponse } from '../../../shared/contracts/open-occurrence';
import { type Access, editorRights } from '../access';
import { attachmentsOf } from './attachments';
import { maySeeReadiness } from './counts';
import { type Document, fingerprintsOf, isoDate, loadDocument } from './document-state';
import { effectiveValues } from './effective';
import { effectiveFacts, loadLevels, loadTriage } from './effective-facts';
import { permittedRow } from './permitted';
import { solutionRows } from './solution-rows';

const { type: TYPE, occurrence: OCCURRENCE, solution: SOLUTION } = EDITOR_UIDS;

/** The type, as far as an occurrence inherits from it; files by the Document Service, which signs their addresses. */
const loadType = async (strapi: Core.Strapi, documentId: string): Promise<Document | null> =>
  (await strapi.documents(TYPE).findFirst({
    filters: { occurrences: { documentId } },
    populate: ['attachments'],
  } as never)) as Document | null;

const readinessOf = async (
  strapi: Core.Strapi,
  access: Access,
  documentId: string,
  type: Document,
): Promise<Readiness | undefined> => {
  if (!maySeeReadiness(access)) return undefined;
  const where = { occurrence: { documentId } };
  const solutions = await strapi.db.query(SOLUTION).findMany({ select: ['flow', 'active'], where });
  return readiness({ solutionRequired: type['solutionRequired'] === true, solutions });
};

const ownFields = (document: Document, type: Document, access: Access) => {
  const occurrenceType: Named | undefined = access.can('read', TYPE, 'name')
    ? { documentId: String(type['documentId']), name: String(type['name']) }
    : undefined;
  const own = { code: Number(document['code']), name: String(document['name']), occurrenceType };
  return Object.fromEntries(
    Object.entries(own).filter(([field, value]) => value !== undefined && access.can('read', OCCURRENCE, field)),
  );
};

/** For a creator without a sector of their own. */
const effectiveOf = async (strapi: Core.Strapi, access: Access, documentId: string): Promise<EffectiveValues> => {
  const [occurrence, triage] = [await loadLevels(strapi, documentId), await loadTriage(strapi)];
  if (!occurrence?.occurrenceType) throw new errors.NotFoundError();
  return effectiveValues(access, occurrence, effectiveFacts(occurrence, triage, null), [triage]);
};

const slaOf = (document: Document, access: Access) =>
  access.can('read', OCCURRENCE, 'slaValue', 'slaUnit')
    ? { value: Number(document['slaValue']), unit: document['slaUnit'] as SlaUnit }
    : undefined;

/**
 * All that an occurrence's block shows beside its form.
 *
 * @throws ForbiddenError (403), NotFoundError (404)
 */
export const openOccurrence = async (
  strapi: Core.Strapi,
  access: Access,
  documentId: string,
): Promise<OpenOccurrenceResponse> => {
  await permittedRow(strapi, access, 'read', OCCURRENCE, documentId);
  const [document, type] = [await loadDocument(strapi, OCCURRENCE, documentId), await loadType(strapi, documentId)];
  if (!document || !type) throw new errors.NotFoundError();
  const effective = await effectiveOf(strapi, access, documentId);
  const ready = await readinessOf(strapi, access, documentId, type);
  const solutions = await solutionRows(strapi, access, documentId, slaOf(document, access));
  return {
    data: {
      documentId,
      ...ownFields(document, type, access),
      updatedAt: isoDate(document['updatedAt']),
      fingerprints: fingerprintsOf(strapi, access, OCCURRENCE, document),
      ...(ready && { readiness: ready }),
      effective,
      ...(access.can('read', TYPE, 'attachments') && { inheritedAttachments: attachmentsOf(type['attachments']) }),
      ...(solutions && { solutions }),
      rights: editorRights(access),
    },
  };
};
