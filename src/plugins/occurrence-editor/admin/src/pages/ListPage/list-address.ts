import { TYPE_FLAGS } from '../../../../shared/contracts/common';
import { LIST_COLUMNS, type ListColumn, type ListTypesQuery } from '../../../../shared/contracts/list-types';

/** What the list can be filtered by, in the order of the menu. */
export const FILTER_NAMES = ['sector', 'classification', 'incomplete', 'active', ...TYPE_FLAGS] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** Documents by documentId or `none`, all others by `true` or `false`. */
export type ListFilters = Pick<ListTypesQuery, FilterName>;

/** Filters as Strapi's own filter components keep them in the address. */
export type FilterEntry = Readonly<Record<string, { readonly $eq?: string }>>;

/** The list's state, as `useQueryParams` reads it from the address. */
export interface ListAddress {
  readonly page?: string | undefined;
  readonly pageSize?: string | undefined;
  /** `name:ASC` */
  readonly sort?: string | undefined;
  readonly _q?: string | undefined;
  readonly filters?: { readonly $and?: readonly FilterEntry[] } | undefined;
}

export const DEFAULT_PAGE_SIZE = 10;
const MAX_PAGE_SIZE = 100;

const isFilterName = (name: string | undefined): name is FilterName =>
  (FILTER_NAMES as readonly (string | undefined)[]).includes(name);

const isColumn = (name: string | undefined): name is ListColumn =>
  (LIST_COLUMNS as readonly (string | undefined)[]).includes(name);

const entriesOf = ({ filters }: ListAddress): readonly FilterEntry[] =>
  Array.isArray(filters?.$and) ? filters.$and : [];

const isValueOf = (name: FilterName, value: unknown): value is string =>
  typeof value === 'string' &&
  (name === 'sector' || name === 'classification' ? value !== '' : value === 'true' || value === 'false');

/** The filters that count: those that are known, and of two of one kind the later. */
export const filtersOf = (address: ListAddress): ListFilters =>
  Object.fromEntries(
    entriesOf(address).flatMap((entry) => {
      const [name] = Object.keys(entry);
      if (!isFilterName(name)) return [];
      const value = entry[name]?.$eq;
      return isValueOf(name, value) ? [[name, value]] : [];
    }),
  );

const entries = (filters: ListFilters): FilterEntry[] =>
  Object.entries(filters).map(([name, $eq]) => ({ [name]: { $eq } }));

/** The address's filters as they count, or `null` where they stand so already. */
export const tidyFilters = (address: ListAddress): FilterEntry[] | null => {
  const tidy = entries(filtersOf(address));
  return tidy.length === entriesOf(address).length ? null : tidy;
};

const whole = (text: string | undefined, max: number): string | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) && Number(text) >= 1 && Number(text) <= max ? text : undefined;

const sortOf = (text: string | undefined): ListTypesQuery['sort'] => {
  const [column, direction] = (text ?? '').split(':');
  if (!isColumn(column)) return 'name:asc';
  return `${column}:${direction?.toLowerCase() === 'desc' ? 'desc' : 'asc'}`;
};

/** What to ask the server for. An address that somebody has mangled shows what is left of it. */
export const listRequest = (address: ListAddress): ListTypesQuery => {
  const q = typeof address._q === 'string' ? address._q.trim() : '';
  return {
    page: whole(address.page, Number.MAX_SAFE_INTEGER) ?? '1',
    pageSize: whole(address.pageSize, MAX_PAGE_SIZE) ?? String(DEFAULT_PAGE_SIZE),
    sort: sortOf(address.sort) ?? 'name:asc',
    ...(q !== '' && { q }),
    ...filtersOf(address),
  };
};

/** Whether the address leaves anything out. */
export const isNarrowed = (address: ListAddress): boolean =>
  listRequest(address).q !== undefined || Object.keys(filtersOf(address)).length > 0;

/** The query string of a list with these filters: links from elsewhere are made of it. */
export const listSearch = (filters: ListFilters, sort?: `${ListColumn}:${'ASC' | 'DESC'}`): string => {
  const parts = Object.entries(filters).map(
    ([name, value], index) => `filters[$and][${index}][${name}][$eq]=${encodeURIComponent(value)}`,
  );
  return `?${[...(sort ? [`sort=${sort}`] : []), ...parts].join('&')}`;
};
