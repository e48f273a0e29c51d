import { useDebounce, useQueryParams, withEncodedUserParams } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { SearchBox } from '../../components/SearchBox';
import { useText } from '../../translations/use-text';
import type { ListAddress } from './list-address';

const PAUSE = 300;

/** The address keeps what is searched for: it follows the box once one stops typing, and the box follows it on Back. */
export const ListSearch = () => {
  const text = useText();
  const [{ query }, setQuery] = useQueryParams<ListAddress>();
  const stored = query._q ?? '';
  const [typed, setTyped] = useState(stored);
  const settled = useDebounce(typed, PAUSE);
  const lastStored = useRef(stored);

  useEffect(() => {
    if (lastStored.current === stored) return;
    lastStored.current = stored;
    setTyped(stored);
  }, [stored]);

  useEffect(() => {
    if (settled !== typed || settled === lastStored.current) return;
    // The first search is a step of its own for Back; each letter of it is not.
    const isRefined = lastStored.current !== '' && settled !== '';
    lastStored.current = settled;
    const _q = settled === '' ? undefined : encodeURIComponent(settled);
    setQuery(withEncodedUserParams(query, { _q, page: '1' }), 'push', isRefined);
  }, [settled, typed, query, setQuery]);

  return (
    <SearchBox
      label={text('list.search')}
      placeholder={text('list.search.placeholder')}
      value={typed}
      onChange={setTyped}
    />
  );
};
