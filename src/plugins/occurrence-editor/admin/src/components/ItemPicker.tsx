import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Named } from '../../../shared/contracts/common';
import { NONE } from '../../../shared/contracts/list-types';
import { type ItemsQuery, PAGE_SIZE, useItemsQuery } from '../services/items-api';
import { useText } from '../translations/use-text';

const PAUSE = 300;

interface ItemPickerProps {
  readonly from: Omit<ItemsQuery, 'q' | 'documentIds'>;
  readonly 'aria-label'?: string;
  readonly id?: string;
  /** A documentId, or {@link NONE}. */
  readonly value: string | undefined;
  /** The chosen item, where it is known: it may be none of the first hundred, or retired. */
  readonly known?: Named | null;
  readonly noneLabel: string;
  readonly onChange: (value: string | undefined) => void;
}

/** The items to choose from: all of them where one request brings them, else those that match what is typed. */
const useChoices = (from: ItemPickerProps['from'], typed: string) => {
  const q = useDebounce(typed, PAUSE);
  const first = useItemsQuery(from);
  const isLong = (first.data?.total ?? 0) > PAGE_SIZE;
  const matching = useItemsQuery({ ...from, q }, { skip: !isLong || q === '' });
  const current = isLong && q !== '' ? matching : first;
  return { items: current.data?.items ?? [], isLoading: current.isFetching };
};

/** Chooses a sector or a classification by name, or none. */
export const ItemPicker = ({ from, value, known, noneLabel, onChange, ...field }: ItemPickerProps) => {
  const text = useText();
  const [typed, setTyped] = useState('');
  const { items, isLoading } = useChoices(from, typed);
  const offered = known && !items.some(({ documentId }) => documentId === known.documentId) ? [known, ...items] : items;
  return (
    <Combobox
      {...field}
      autocomplete={{ type: 'list', filter: 'contains' }}
      value={value ?? ''}
      placeholder={text('list.filter.choose')}
      clearLabel={text('pages.clear')}
      noOptionsMessage={() => text('list.filter.nothing')}
      loadingMessage={text('shell.loading')}
      loading={isLoading}
      onChange={(chosen) => onChange(chosen || undefined)}
      onClear={() => onChange(undefined)}
      onInputChange={({ target }) => setTyped(target.value)}
    >
      <ComboboxOption value={NONE}>{noneLabel}</ComboboxOption>
      {offered.map(({ documentId, name }) => (
        <ComboboxOption key={documentId} value={documentId}>
          {name}
        </ComboboxOption>
      ))}
    </Combobox>
  );
};
