import { adminApi } from '@strapi/strapi/admin';
import type { ConfigurationResponse } from '../../../shared/contracts/configuration';
import type { DeletePreviewResponse, DeleteRequest, DeleteResponse } from '../../../shared/contracts/delete';
import type { DuplicateTypeRequest, DuplicateTypeResponse } from '../../../shared/contracts/duplicate';
import type { HomeResponse } from '../../../shared/contracts/home';
import type { ListTypesQuery, ListTypesResponse } from '../../../shared/contracts/list-types';
import { inPanelLanguage } from './panel-language';

const ROOT = '/occurrence-editor';

/** What the host's own widgets show. */
const HOST_LISTS = ['RecentDocumentList', 'CountDocuments'] as const;

/** The requests of the list, the configuration page and the widget, kept in the panel's own store. */
const pagesApi = adminApi.enhanceEndpoints({ addTagTypes: ['OccurrenceTypes', ...HOST_LISTS] }).injectEndpoints({
  endpoints: (build) => ({
    listTypes: build.query<ListTypesResponse, ListTypesQuery>({
      query: (params) => ({ url: `${ROOT}/types`, config: { params } }),
      providesTags: ['OccurrenceTypes'],
    }),
    home: build.query<HomeResponse['data'], void>({
      query: () => ({ url: `${ROOT}/home` }),
      transformResponse: ({ data }: HomeResponse) => data,
      providesTags: ['OccurrenceTypes'],
    }),
    configuration: build.query<ConfigurationResponse['data'], void>({
      query: () => ({ url: `${ROOT}/configuration` }),
      transformResponse: ({ data }: ConfigurationResponse) => data,
      providesTags: ['OccurrenceTypes'],
    }),
    deletePreview: build.query<DeletePreviewResponse['data'], DeleteRequest>({
      query: (data) => ({ url: `${ROOT}/delete-preview`, method: 'POST', data, config: inPanelLanguage() }),
      transformResponse: ({ data }: DeletePreviewResponse) => data,
    }),
    deleteItems: build.mutation<DeleteResponse['data'], DeleteRequest>({
      query: (data) => ({ url: `${ROOT}/delete`, method: 'POST', data, config: inPanelLanguage() }),
      transformResponse: ({ data }: DeleteResponse) => data,
      invalidatesTags: (_done, error) => (error ? [] : ['OccurrenceTypes', ...HOST_LISTS]),
    }),
    duplicateType: build.mutation<
      DuplicateTypeResponse['data'],
      DuplicateTypeRequest & { readonly documentId: string }
    >({
      query: ({ documentId, ...data }) => ({
        url: `${ROOT}/types/${documentId}/duplicate`,
        method: 'POST',
        data,
        config: inPanelLanguage(),
      }),
      transformResponse: ({ data }: DuplicateTypeResponse) => data,
      invalidatesTags: (_done, error) => (error ? [] : ['OccurrenceTypes', ...HOST_LISTS]),
    }),
  }),
});

export const {
  useListTypesQuery,
  useHomeQuery,
  useConfigurationQuery,
  useDeletePreviewQuery,
  useDeleteItemsMutation,
  useDuplicateTypeMutation,
} = pagesApi;
