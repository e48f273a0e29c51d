import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type Account, useAccountsQuery } from '../../../services/items-api';
import { useText } from '../../../translations/use-text';

const SEARCH_DELAY = 250;

interface AccountPickerProps {
  readonly chosen: Account | null;
  readonly onChoose: (account: Account | null) => void;
}

/** Whose eyes to look through: accounts by name, found as one types. */
export const AccountPicker = ({ chosen, onChoose }: AccountPickerProps) => {
  const text = useText();
  const [search, setSearch] = useState('');
  const { data: found = [], isFetching } = useAccountsQuery(useDebounce(search, SEARCH_DELAY));
  const isFound = found.some(({ documentId }) => documentId === chosen?.documentId);
  const offered = chosen && !isFound ? [chosen, ...found] : found;
  return (
    <Field.Root name="viewAs" hint={text('explain.viewAs.help')}>
      <Field.Label>{text('explain.viewAs')}</Field.Label>
      <Combobox
        value={chosen?.documentId ?? ''}
        placeholder={text('explain.viewAs.placeholder')}
        clearLabel={text('pages.clear')}
        noOptionsMessage={() => text('explain.viewAs.nobody')}
        loadingMessage={text('shell.loading')}
        loading={isFetching}
        autocomplete="list"
        filterValue=""
        onInputChange={(event) => setSearch(event.currentTarget.value)}
        onChange={(value) => onChoose(offered.find(({ documentId }) => documentId === value) ?? null)}
        onClear={() => onChoose(null)}
      >
        {offered.map(({ documentId, username }) => (
          <ComboboxOption key={documentId} value={documentId}>
            {username}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
};
