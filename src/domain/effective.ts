import { isHighCriticality } from './criticality';
import { type SurveyChoice, surveyOf } from './notification';
import { type RoutingFacts, route, type SectorOrigin } from './routing';

/** Where a value that is in effect comes from; `none` where there is none. */
export type ValueSource = SectorOrigin | 'none';

export interface Effective<T> {
  readonly value: T;
  readonly source: ValueSource;
}

/** What the catalogue says of tickets on one occurrence; ids of sectors, groups and surveys. */
export interface EffectiveFacts extends RoutingFacts {
  readonly occurrenceSurvey: SurveyChoice;
  readonly typeSurvey: SurveyChoice;
  readonly occurrenceNotifies: boolean;
  readonly typeNotifies: boolean;
}

export interface EffectiveSettings {
  readonly sector: Effective<number>;
  readonly solutionGroup: Effective<number | null>;
  readonly survey: Effective<number | null>;
  readonly surveyBySms: Effective<boolean>;
  readonly highCriticality: Effective<boolean>;
}

const sourceOf = (value: number | null, ofOccurrence: number | null): ValueSource => {
  if (value === null) return 'none';
  return value === ofOccurrence ? 'occurrence' : 'type';
};

/** What counts for a ticket that is opened now, and where each setting comes from (3, 5.1, 5.8). */
export const effectiveSettings = (facts: EffectiveFacts): EffectiveSettings => {
  const { sectorId, sectorOrigin, solutionGroupId } = route(facts);
  const { surveyId, bySms } = surveyOf(facts.occurrenceSurvey, facts.typeSurvey);
  const surveySource = sourceOf(surveyId, facts.occurrenceSurvey.surveyId);
  const isCritical = isHighCriticality(
    { notifyHighCriticality: facts.typeNotifies },
    { notifyHighCriticality: facts.occurrenceNotifies },
  );
  const criticalSource = facts.typeNotifies ? 'type' : 'occurrence';
  return {
    sector: { value: sectorId, source: sectorOrigin },
    solutionGroup: { value: solutionGroupId, source: sourceOf(solutionGroupId, facts.occurrenceGroupId) },
    survey: { value: surveyId, source: surveySource },
    surveyBySms: { value: surveyId !== null && bySms, source: surveySource },
    highCriticality: { value: isCritical, source: isCritical ? criticalSource : 'none' },
  };
};
