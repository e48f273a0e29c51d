import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { type Filters, useField } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { ItemPicker } from '../../components/ItemPicker';
import type { ItemUid } from '../../services/items-api';
import { useText } from '../../translations/use-text';

/** The value field of the filter menu keeps its value when another filter is chosen: what does not fit is dropped. */
const useFitting = (name: string, fits: (value: string) => boolean) => {
  const { value, onChange } = useField<string | undefined>(name);
  const isFitting = value === undefined || fits(value);
  useEffect(() => {
    if (!isFitting) onChange(name, undefined);
  }, [isFitting, name, onChange]);
  return { value: isFitting ? value : undefined, choose: (chosen: string | undefined) => onChange(name, chosen) };
};

const isYesOrNo = (value: string): boolean => value === 'true' || value === 'false';

/** Yes or no, for flags. */
export const YesNoInput = ({ name, 'aria-label': label }: Filters.ValueInputProps) => {
  const text = useText();
  const { value, choose } = useFitting(name, isYesOrNo);
  return (
    <SingleSelect
      aria-label={label}
      value={value ?? ''}
      placeholder={text('list.filter.choose')}
      onChange={(chosen) => choose(String(chosen))}
    >
      <SingleSelectOption value="true">{text('list.filter.yes')}</SingleSelectOption>
      <SingleSelectOption value="false">{text('list.filter.no')}</SingleSelectOption>
    </SingleSelect>
  );
};

const pickerOf = (uid: ItemUid, noneKey: 'list.filter.sector.none' | 'list.filter.classification.none') =>
  function PickerInput({ name, 'aria-label': label }: Filters.ValueInputProps) {
    const text = useText();
    const { value, choose } = useFitting(name, (chosen) => !isYesOrNo(chosen));
    const kind = uid === 'api::classification.classification' ? ({ kind: 'occurrenceType' } as const) : {};
    return (
      <ItemPicker
        from={{ uid, ...kind }}
        aria-label={label}
        value={value}
        noneLabel={text(noneKey)}
        onChange={choose}
      />
    );
  };

/** One sector, or none. Retired ones too: types may still be theirs. */
export const SectorInput = pickerOf('api::sector.sector', 'list.filter.sector.none');

/** One classification of types, or none. */
export const ClassificationInput = pickerOf('api::classification.classification', 'list.filter.classification.none');
