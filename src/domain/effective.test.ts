import { type EffectiveFacts, effectiveSettings } from './effective';

const NOTHING: EffectiveFacts = {
  dynamicSector: false,
  creatorSector: null,
  occurrenceSectorId: null,
  typeSectorId: null,
  triageSectorId: 9,
  occurrenceGroupId: null,
  typeGroupId: null,
  occurrenceSurvey: { surveyId: null, bySms: false },
  typeSurvey: { surveyId: null, bySms: false },
  occurrenceNotifies: false,
  typeNotifies: false,
};

const said = (facts: Partial<EffectiveFacts>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(effectiveSettings({ ...NOTHING, ...facts })).map(([name, { value, source }]) => [
      name,
      `${value} ${source}`,
    ]),
  );

const creatorSector = { id: 3, active: true };

describe('what counts for a ticket, and where it comes from', () => {
  it.each<[Partial<EffectiveFacts>, Record<string, string>]>([
    [{}, { sector: '9 triage', solutionGroup: 'null none', survey: 'null none', highCriticality: 'false none' }],
    [{ typeSectorId: 1 }, { sector: '1 type' }],
    [{ typeSectorId: 1, occurrenceSectorId: 2 }, { sector: '2 occurrence' }],
    [{ dynamicSector: true, creatorSector, occurrenceSectorId: 2 }, { sector: '3 creator' }],
    [{ dynamicSector: true, creatorSector: { ...creatorSector, active: false } }, { sector: '9 triage' }],
    [{ typeGroupId: 4 }, { solutionGroup: '4 type' }],
    [{ typeGroupId: 4, occurrenceGroupId: 5 }, { solutionGroup: '5 occurrence' }],
    [{ typeGroupId: 4, occurrenceGroupId: 4 }, { solutionGroup: '4 occurrence' }],
    [{ typeSurvey: { surveyId: 6, bySms: true } }, { survey: '6 type', surveyBySms: 'true type' }],
    [
      { typeSurvey: { surveyId: 6, bySms: true }, occurrenceSurvey: { surveyId: 7, bySms: false } },
      { survey: '7 occurrence', surveyBySms: 'false occurrence' },
    ],
    [
      { typeSurvey: { surveyId: 6, bySms: false }, occurrenceSurvey: { surveyId: null, bySms: true } },
      { survey: '6 type', surveyBySms: 'false type' },
    ],
    [{ occurrenceSurvey: { surveyId: null, bySms: true } }, { survey: 'null none', surveyBySms: 'false none' }],
    [{ typeSurvey: { surveyId: null, bySms: true } }, { survey: 'null none', surveyBySms: 'false none' }],
    [{ occurrenceNotifies: true }, { highCriticality: 'true occurrence' }],
    [{ typeNotifies: true }, { highCriticality: 'true type' }],
    [{ typeNotifies: true, occurrenceNotifies: true }, { highCriticality: 'true type' }],
  ])('%j', (facts, expected) => {
    expect(said(facts)).toMatchObject(expected);
  });
});
