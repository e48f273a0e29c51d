import type { Core } from '@strapi/strapi';
import type { AnswerField } from '../../../../../domain/answers';
import type { EffectiveFacts } from '../../../../../domain/effective';
import { EDITOR_UIDS, type Named } from '../../../shared/contracts/common';

const SETTING = 'api::desk-setting.desk-setting';

interface Item extends Named {
  readonly id: number;
}

/** What occurrence and type have alike. */
interface Level extends Item {
  readonly sector: Item | null;
  readonly solutionGroup: Item | null;
  readonly satisfactionSurvey: Item | null;
  readonly sendSurveyBySms: boolean;
  readonly notifyHighCriticality: boolean;
  readonly classification: Item | null;
  readonly active: boolean;
  readonly users: readonly { readonly user: { readonly id: number } | null }[];
}

export interface TypeLevel extends Level {
  readonly dynamicSector: boolean;
  readonly solutionRequired: boolean;
  readonly classificationRequired: boolean;
  readonly detailRestrictedToSector: boolean;
  readonly listRestrictedToSector: boolean;
  readonly confidential: boolean;
  readonly anonymous: boolean;
}

interface FieldSet {
  readonly fields: readonly AnswerField[];
}

export interface OccurrenceLevel extends Level {
  readonly inventoryItemRequired: boolean;
  readonly occurrenceType: TypeLevel;
  readonly ticketClassifications: readonly (Item & { readonly kind: string; readonly active: boolean })[];
  readonly form: FieldSet | null;
  readonly extraFieldGroup: FieldSet | null;
  readonly solutions: readonly { readonly flow: 'main' | 'alternative'; readonly active: boolean }[];
}

const NAMED = { select: ['id', 'documentId', 'name'] };

const FIELDS = { select: ['id'], populate: { fields: true } };

const LEVEL = {
  sector: NAMED,
  solutionGroup: NAMED,
  satisfactionSurvey: NAMED,
  classification: NAMED,
  users: { populate: { user: { select: ['id'] } } },
};

/** An occurrence with its type, as far as they decide what happens to tickets. */
export const loadLevels = (strapi: Core.Strapi, documentId: string): Promise<OccurrenceLevel | null> =>
  strapi.db.query(EDITOR_UIDS.occurrence).findOne({
    where: { documentId },
    populate: {
      ...LEVEL,
      ticketClassifications: { select: ['id', 'documentId', 'name', 'kind', 'active'] },
      solutions: { select: ['flow', 'active'] },
      form: FIELDS,
      extraFieldGroup: FIELDS,
      occurrenceType: { populate: LEVEL },
    },
  });

/** The sector that tickets go to when nothing else says where; the application always has one (3). */
export const loadTriage = async (strapi: Core.Strapi): Promise<Item> => {
  const setting = await strapi.db.query(SETTING).findOne({ populate: { triageSector: NAMED } });
  if (!setting?.triageSector) throw new Error('There is no triage sector.');
  return setting.triageSector;
};

const surveyAt = ({ satisfactionSurvey, sendSurveyBySms }: Level) => ({
  surveyId: satisfactionSurvey?.id ?? null,
  bySms: sendSurveyBySms,
});

/** The facts of `effectiveSettings`, for a ticket that someone of `creatorSector` opens. */
export const effectiveFacts = (
  occurrence: OccurrenceLevel,
  triage: Item,
  creatorSector: EffectiveFacts['creatorSector'],
): EffectiveFacts => {
  const type = occurrence.occurrenceType;
  return {
    dynamicSector: type.dynamicSector,
    creatorSector,
    occurrenceSectorId: occurrence.sector?.id ?? null,
    typeSectorId: type.sector?.id ?? null,
    triageSectorId: triage.id,
    occurrenceGroupId: occurrence.solutionGroup?.id ?? null,
    typeGroupId: type.solutionGroup?.id ?? null,
    occurrenceSurvey: surveyAt(occurrence),
    typeSurvey: surveyAt(type),
    occurrenceNotifies: occurrence.notifyHighCriticality,
    typeNotifies: type.notifyHighCriticality,
  };
};
