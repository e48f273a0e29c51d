import type { Named } from '../../../../../shared/contracts/common';
import type { ExplainResponse, Sight } from '../../../../../shared/contracts/explain';
import type { Effective, EffectiveValues } from '../../../../../shared/contracts/open-occurrence';
import type { Text } from '../../../translations/use-text';

type Explained = ExplainResponse['data'];

/** One answer, and where it comes from. */
export interface ExplanationRow {
  readonly label: string;
  readonly value: string;
  readonly source?: string;
}

export interface ExplanationSection {
  readonly title: string;
  readonly rows: readonly ExplanationRow[];
}

const sourceOf = ({ source }: Effective<unknown>, text: Text): Pick<ExplanationRow, 'source'> =>
  source === 'none' ? {} : { source: text(`explain.source.${source}`) };

const namedRow = (label: string, effective: Effective<Named | null> | undefined, text: Text): ExplanationRow[] =>
  effective ? [{ label, value: effective.value?.name ?? text('explain.nothing'), ...sourceOf(effective, text) }] : [];

const routing = ({ effective }: Explained, text: Text): ExplanationRow[] => [
  ...namedRow(text('field.occurrence.sector'), effective.sector, text),
  ...namedRow(text('field.occurrence.solutionGroup'), effective.solutionGroup, text),
];

const choices = ({ ticketClassifications }: EffectiveValues, text: Text): ExplanationRow[] => {
  if (!ticketClassifications) return [];
  const { value } = ticketClassifications;
  const names = value.map(({ name }) => name).join(', ');
  return [
    {
      label: text('field.occurrence.ticketClassifications'),
      value: value.length === 0 ? text('explain.allClassifications') : names,
      ...sourceOf(ticketClassifications, text),
    },
  ];
};

const survey = ({ satisfactionSurvey, sendSurveyBySms }: EffectiveValues, text: Text): ExplanationRow[] =>
  namedRow(text('field.occurrence.satisfactionSurvey'), satisfactionSurvey, text).map((row) =>
    satisfactionSurvey?.value && sendSurveyBySms?.value
      ? { ...row, value: `${row.value}, ${text('effective.sms')}` }
      : row,
  );

const criticality = ({ notifyHighCriticality: critical }: EffectiveValues, text: Text): ExplanationRow[] =>
  critical
    ? [
        {
          label: text('explain.critical'),
          value: text(critical.value ? 'explain.critical.yes' : 'explain.critical.no'),
          ...sourceOf(critical, text),
        },
      ]
    : [];

const monitoring = ({ effective }: Explained, text: Text): ExplanationRow[] => [
  ...namedRow(text('explain.typeClassification'), effective.typeClassification, text),
  ...namedRow(text('field.occurrence.classification'), effective.occurrenceClassification, text),
  ...choices(effective, text),
  ...criticality(effective, text),
  ...survey(effective, text),
];

/** What has to be brought, and which setting asks for it. */
const NEEDS = [
  { need: 'answers', source: 'explain.source.forms' },
  { need: 'solution', source: 'explain.source.type' },
  { need: 'inventoryItem', source: 'explain.source.occurrence' },
  { need: 'classificationToClose', source: 'explain.source.type' },
] as const;

const requirements = ({ requirements: asked }: Explained, text: Text): ExplanationRow[] => {
  if (!asked) return [];
  return NEEDS.filter(({ need }) => asked[need]).map(({ need, source }) => ({
    label: text(need === 'classificationToClose' ? 'explain.toClose' : 'explain.toOpen'),
    value: text(`explain.need.${need}`),
    source: text(source),
  }));
};

/** Why someone sees as much as they do. */
const reasonOf = ({ parties, restrictions, access }: Sight, text: Text): string => {
  if (parties.length > 0) return parties.map((party) => text(`explain.party.${party}`)).join(', ');
  if (restrictions.length === 0) return text('explain.unrestricted');
  const reasons = restrictions.map((restriction) => text(`explain.restriction.${restriction}`)).join(', ');
  return access === 'none' ? `${reasons}, ${text('explain.restriction.list')}` : reasons;
};

const sightRow = (label: string, sight: Sight, text: Text): ExplanationRow => ({
  label,
  value: text(`explain.access.${sight.access}`),
  source: reasonOf(sight, text),
});

const visibility = ({ user, visibility: sights, customerHidden }: Explained, text: Text): ExplanationRow[] => [
  ...(sights
    ? [sightRow(text('explain.own'), sights.own, text), sightRow(text('explain.others'), sights.others, text)]
    : []),
  ...(user.kind === 'customer'
    ? [
        { label: text('explain.own'), value: text('explain.customer.own'), source: text('explain.customer.why') },
        { label: text('explain.others'), value: text('explain.access.none'), source: text('explain.customer.why') },
      ]
    : []),
  ...(customerHidden === undefined
    ? []
    : [
        {
          label: text('explain.requester'),
          value: text(customerHidden ? 'explain.requester.hidden' : 'explain.requester.shown'),
          source: text('explain.source.type'),
        },
      ]),
];

const SECTIONS = [
  ['routing', routing],
  ['requirements', requirements],
  ['monitoring', monitoring],
  ['visibility', visibility],
] as const;

/** The server's answer as it is read: what the role may not read is not there. Nothing is decided here. */
export const explanationSections = (explained: Explained, text: Text): readonly ExplanationSection[] =>
  SECTIONS.map(([name, rowsOf]) => ({ title: text(`explain.${name}`), rows: rowsOf(explained, text) })).filter(
    ({ rows }) => rows.length > 0,
  );
