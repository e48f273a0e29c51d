import { Searchbar, SearchForm } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../translations/use-text';

/** The host's clear button is smaller than a finger needs. */
const Form = styled(SearchForm)`
  button {
    min-width: 2.4rem;
    min-height: 2.4rem;
  }
`;

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Enter. */
  readonly onSubmit?: () => void;
}

/** A search box that finds as one types. */
export const SearchBox = ({ label, placeholder = label, value, onChange, onSubmit }: SearchBoxProps) => {
  const text = useText();
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      <Searchbar
        name="search"
        value={value}
        placeholder={placeholder}
        clearLabel={text('pages.clear')}
        onChange={({ target }) => onChange(target.value)}
        onClear={() => onChange('')}
      >
        {label}
      </Searchbar>
    </Form>
  );
};
