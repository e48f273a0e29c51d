import { adminApi } from '@strapi/strapi/admin';
import type { Named } from '../../../shared/contracts/common';

/** Items that one request brings: pickers search on the server where there are more. */
export const PAGE_SIZE = 100;

export type ItemUid = 'api::sector.sector' | 'api::classification.classification';

export interface ItemsQuery {
  readonly uid: ItemUid;
  /** Part of the name. */
  readonly q?: string;
  /** Only those that may still be chosen. */
  readonly activeOnly?: boolean;
  /** Only classifications of this kind. */
  readonly kind?: 'occurrenceType';
  /** Only these. */
  readonly documentIds?: readonly string[];
}

export const ACCOUNT_UID = 'plugin::users-permissions.user';

/** An account of staff or of a customer. */
export interface Account {
  readonly documentId: string;
  readonly username: string;
}

interface ItemsAnswer {
  readonly results: readonly Named[];
  readonly pagination: { readonly total: number };
}

interface Items {
  readonly items: readonly Named[];
  readonly total: number;
}

const filtersOf = ({ activeOnly, kind, documentIds }: ItemsQuery) => ({
  ...(activeOnly && { active: { $eq: 'true' } }),
  ...(kind && { kind: { $eq: kind } }),
  ...(documentIds && { documentId: { $in: documentIds } }),
});

const ACCOUNTS_SHOWN = 50;

/** Sectors, classifications and accounts by name, as the Content Manager lists them to those who may read them. */
const itemsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    items: build.query<Items, ItemsQuery>({
      query: (wanted) => ({
        url: `/content-manager/collection-types/${wanted.uid}`,
        config: {
          params: {
            page: 1,
            pageSize: PAGE_SIZE,
            sort: 'name:ASC',
            filters: filtersOf(wanted),
            ...(wanted.q && { _q: wanted.q }),
          },
        },
      }),
      transformResponse: ({ results, pagination }: ItemsAnswer) => ({
        items: results.map(({ documentId, name }) => ({ documentId, name })),
        total: pagination.total,
      }),
    }),
    accounts: build.query<readonly Account[], string>({
      query: (q) => ({
        url: `/content-manager/collection-types/${ACCOUNT_UID}`,
        config: { params: { page: 1, pageSize: ACCOUNTS_SHOWN, sort: 'username:ASC', ...(q.trim() && { _q: q }) } },
      }),
      transformResponse: ({ results }: { readonly results: readonly Account[] }) =>
        results.map(({ documentId, username }) => ({ documentId, username })),
    }),
  }),
});

export const { useItemsQuery, useAccountsQuery } = itemsApi;
