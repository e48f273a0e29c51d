import { Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { Named } from '../../../../../shared/contracts/common';
import type { Effective, EffectiveValues } from '../../../../../shared/contracts/open-occurrence';
import { useText } from '../../../translations/use-text';

const INHERITED = ['sector', 'solutionGroup', 'satisfactionSurvey'] as const;

type Inherited = (typeof INHERITED)[number];

/** Whether a field can come from the type. */
export const isInherited = (name: string): name is Inherited => INHERITED.some((inherited) => inherited === name);

interface RelationValue {
  readonly connect?: readonly unknown[];
}

const useSentence = (effective: Effective<Named | null>): string => {
  const text = useText();
  const { value, source } = effective;
  if (value === null || source === 'none' || source === 'occurrence') return text('effective.none');
  return `${text('effective.of', { value: value.name })} (${text(`effective.${source}`)})`;
};

const Sentence = ({ effective, more }: { effective: Effective<Named | null>; more: string }) => {
  const sentence = useSentence(effective);
  return (
    <Typography variant="pi" fontWeight="semiBold" textColor="neutral800" paddingTop={1}>
      {sentence}
      {more}
    </Typography>
  );
};

/** What counts for a ticket where the occurrence leaves a field empty, and where it comes from. The server says so. */
export const EffectiveHint = ({
  name,
  effective,
}: {
  readonly name: Inherited;
  readonly effective: EffectiveValues;
}) => {
  const text = useText();
  const { value } = useField<RelationValue>(name);
  const stored = effective[name];
  const isChosen = (value?.connect?.length ?? 0) > 0;
  if (!stored || stored.source === 'occurrence' || isChosen) return null;
  const bySms = name === 'satisfactionSurvey' && stored.value !== null && effective.sendSurveyBySms?.value === true;
  const dynamic = name === 'sector' && effective.dynamicSector === true;
  const more = `${bySms ? `, ${text('effective.sms')}` : ''}${dynamic ? `. ${text('effective.dynamic')}` : ''}`;
  return <Sentence effective={stored} more={more} />;
};
