import { useQueryParams, withEncodedUserParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useListTypesQuery } from '../../services/pages-api';
import { type ListAddress, listRequest, tidyFilters } from './list-address';

/** The page of types that the address names. */
export const useList = () => {
  const [{ query }, setQuery] = useQueryParams<ListAddress>();
  const request = listRequest(query);
  const answer = useListTypesQuery(request, { refetchOnMountOrArgChange: true });

  const tidy = tidyFilters(query);
  const isUnsorted = query.sort === undefined;
  const lastPage = answer.currentData?.pagination.pageCount ?? 0;
  const isPastEnd = lastPage > 0 && Number(request.page) > lastPage;

  /** Nobody stands on what an address leaves open or cannot mean, so Back passes it by. */
  useEffect(() => {
    if (!tidy && !isUnsorted && !isPastEnd) return;
    const changes = {
      ...(tidy && { filters: { $and: tidy } }),
      ...(isUnsorted && { sort: 'name:ASC' }),
      ...(isPastEnd && { page: String(lastPage) }),
    };
    setQuery(withEncodedUserParams(query, changes), 'push', true);
  }, [tidy, isUnsorted, isPastEnd, lastPage, query, setQuery]);

  return { address: query, setAddress: setQuery, request, answer };
};
