import { type EffectiveFacts, effectiveSettings } from '../../../../../domain/effective';
import { ownChoices } from '../../../../../domain/ticket-classification';
import { EDITOR_UIDS, type Named } from '../../../shared/contracts/common';
import type { Effective, EffectiveValues } from '../../../shared/contracts/open-occurrence';
import type { Access } from '../access';
import type { OccurrenceLevel } from './effective-facts';

const { type: TYPE, occurrence: OCCURRENCE } = EDITOR_UIDS;

type Item = Named & { readonly id: number };

const named = (item: Item | null | undefined): Named | null =>
  item ? { documentId: item.documentId, name: item.name } : null;

/** An id with its source, as the item that it is of. */
const itemOf = (
  { value, source }: Effective<number | null>,
  items: readonly (Item | null | undefined)[],
): Effective<Named | null> => ({ value: named(items.find((item) => item?.id === value)), source });

const own = (item: Item | null, source: 'type' | 'occurrence'): Effective<Named | null> => ({
  value: named(item),
  source: item ? source : 'none',
});

/** The fields that each value follows from: on the type, on the occurrence, and the type of what is named. */
const FOLLOWS_FROM: Readonly<Record<keyof EffectiveValues, readonly [string[], string[], string | null]>> = {
  sector: [['sector'], ['sector'], 'api::sector.sector'],
  dynamicSector: [['dynamicSector'], [], null],
  solutionGroup: [['solutionGroup'], ['solutionGroup'], 'api::solution-group.solution-group'],
  satisfactionSurvey: [['satisfactionSurvey'], ['satisfactionSurvey'], 'api::satisfaction-survey.satisfaction-survey'],
  sendSurveyBySms: [['sendSurveyBySms', 'satisfactionSurvey'], ['sendSurveyBySms', 'satisfactionSurvey'], null],
  notifyHighCriticality: [['notifyHighCriticality'], ['notifyHighCriticality'], null],
  typeClassification: [['classification'], [], 'api::classification.classification'],
  occurrenceClassification: [[], ['classification'], 'api::classification.classification'],
  ticketClassifications: [[], ['ticketClassifications'], 'api::classification.classification'],
};

const mayRead = (access: Access, name: keyof EffectiveValues): boolean => {
  const [ofType, ofOccurrence, target] = FOLLOWS_FROM[name];
  return (
    access.can('read', TYPE, ...ofType) &&
    access.can('read', OCCURRENCE, ...ofOccurrence) &&
    (target === null || access.can('read', target, 'name'))
  );
};

/** What is in effect, by the rules of src/domain; without what follows from fields that the caller may not read. */
export const effectiveValues = (
  access: Access,
  occurrence: OccurrenceLevel,
  facts: EffectiveFacts,
  sectors: readonly (Item | null)[],
): EffectiveValues => {
  const type = occurrence.occurrenceType;
  const settings = effectiveSettings(facts);
  const choices = ownChoices(occurrence.ticketClassifications);
  const values: EffectiveValues = {
    sector: itemOf(settings.sector, [occurrence.sector, type.sector, ...sectors]),
    dynamicSector: type.dynamicSector,
    solutionGroup: itemOf(settings.solutionGroup, [occurrence.solutionGroup, type.solutionGroup]),
    satisfactionSurvey: itemOf(settings.survey, [occurrence.satisfactionSurvey, type.satisfactionSurvey]),
    sendSurveyBySms: settings.surveyBySms,
    notifyHighCriticality: settings.highCriticality,
    typeClassification: own(type.classification, 'type'),
    occurrenceClassification: own(occurrence.classification, 'occurrence'),
    ticketClassifications: {
      value: choices.map(({ documentId, name }) => ({ documentId, name })),
      source: choices.length > 0 ? 'occurrence' : 'none',
    },
  };
  const readable = Object.entries(values).filter(([name]) => mayRead(access, name as keyof EffectiveValues));
  return Object.fromEntries(readable) as EffectiveValues;
};
