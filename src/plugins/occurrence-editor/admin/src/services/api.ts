import { adminApi } from '@strapi/strapi/admin';
import type { ChangesRequest, ChangesResponse } from '../../../shared/contracts/changes';
import { EDITOR_UIDS, type EditorKind } from '../../../shared/contracts/common';
import type { DeleteRequest, DeleteResponse } from '../../../shared/contracts/delete';
import type { DuplicateOccurrenceRequest, DuplicateOccurrenceResponse } from '../../../shared/contracts/duplicate';
import type { ExplainQuery, ExplainResponse } from '../../../shared/contracts/explain';
import type { ListTypesResponse } from '../../../shared/contracts/list-types';
import type { MoveOccurrenceRequest, MoveOccurrenceResponse } from '../../../shared/contracts/move-occurrence';
import type { OpenOccurrenceResponse } from '../../../shared/contracts/open-occurrence';
import type { OpenTypeResponse } from '../../../shared/contracts/open-type';
import type { OrderRequest, OrderResponse } from '../../../shared/contracts/order';
import type { Values } from '../content-manager/form-data';
import { inPanelLanguage } from './panel-language';

/** A document as the Content Manager answers a save. */
export interface SavedDocument {
  readonly documentId: string;
  readonly updatedAt: string;
  readonly [attribute: string]: unknown;
}

export interface SaveRequest {
  readonly kind: EditorKind;
  /** Absent: it is created. */
  readonly documentId?: string | undefined;
  /** The `updatedAt` of the copy that was edited: sent as `If-Match`. */
  readonly updatedAt?: string | undefined;
  readonly data: Values;
  /** Of the panel: the server's sentences come in it. */
  readonly language: string;
}

/** An article that an occurrence is linked to. */
export interface LinkedArticle {
  readonly documentId: string;
  readonly title: string;
  readonly status?: 'draft' | 'published' | 'modified';
  /** Absent where the role may not read articles. */
  readonly visibleToCustomer?: boolean | undefined;
}

const ARTICLES = '/content-manager/collection-types/api::article.article';

const documentsIn = (items: readonly { readonly documentId: string }[]) => ({
  filters: { documentId: { $in: items.map(({ documentId }) => documentId) } },
});

const resultsOf = <T>(answer: unknown): readonly T[] =>
  typeof answer === 'object' && answer !== null && 'results' in answer && Array.isArray(answer.results)
    ? answer.results
    : [];

const documentTag = (kind: EditorKind, documentId: string) => ({
  type: 'Document' as const,
  id: `${EDITOR_UIDS[kind]}_${documentId}`,
});

/** What any change of the catalogue may show in. */
const OPENED = 'OpenedInEditor' as const;

/** Whether a save was refused with 409 `STALE`: the copy that it started from is out of date. */
export const isStale = (error: object): boolean => 'status' in error && error.status === 409;

const dataOf = <T>({ data }: { data: T }): T => data;

/** The editor's own calls, and the Content Manager's saves with what they lack: `If-Match`. They share the host's cache. */
const editorApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments', OPENED] })
  .injectEndpoints({
    endpoints: (build) => ({
      openType: build.query<OpenTypeResponse['data'], string>({
        query: (documentId) => `/occurrence-editor/types/${documentId}`,
        transformResponse: dataOf<OpenTypeResponse['data']>,
        providesTags: [OPENED],
      }),
      openOccurrence: build.query<OpenOccurrenceResponse['data'], string>({
        query: (documentId) => `/occurrence-editor/occurrences/${documentId}`,
        transformResponse: dataOf<OpenOccurrenceResponse['data']>,
        providesTags: [OPENED],
      }),
      explain: build.query<ExplainResponse['data'], { readonly documentId: string } & ExplainQuery>({
        query: ({ documentId, ...params }) => ({
          url: `/occurrence-editor/occurrences/${documentId}/explanation`,
          config: { params },
        }),
        transformResponse: dataOf<ExplainResponse['data']>,
        providesTags: [OPENED],
        // What it says of an account is not followed: asked anew whenever someone is chosen.
        keepUnusedDataFor: 0,
      }),
      searchTypes: build.query<ListTypesResponse['results'], string>({
        query: (q) => ({
          url: '/occurrence-editor/types',
          config: { params: { active: 'true', pageSize: '50', ...(q.trim() ? { q } : {}) } },
        }),
        transformResponse: ({ results }: ListTypesResponse) => results,
      }),
      linkedArticles: build.query<readonly LinkedArticle[], string>({
        queryFn: async (occurrenceId, _api, _options, ask) => {
          const linked = await ask(
            `/content-manager/relations/${EDITOR_UIDS.occurrence}/${occurrenceId}/articles?pageSize=100`,
          );
          if (linked.error) return { error: linked.error };
          // The host lists what is linked last first.
          const articles = [...resultsOf<LinkedArticle>(linked.data)].reverse();
          if (articles.length === 0) return { data: articles };
          // What the relations' list leaves out. Where the role may not read articles, nothing is said of it.
          const shown = await ask({ url: ARTICLES, config: { params: { pageSize: '100', ...documentsIn(articles) } } });
          const visible = new Map(
            resultsOf<LinkedArticle>(shown.data).map((one) => [one.documentId, one.visibleToCustomer]),
          );
          return { data: articles.map((one) => ({ ...one, visibleToCustomer: visible.get(one.documentId) })) };
        },
        providesTags: ['Relations'],
      }),
      saveDocument: build.mutation<SavedDocument, SaveRequest>({
        query: ({ kind, documentId, updatedAt, data, language }) => ({
          url: `/content-manager/collection-types/${EDITOR_UIDS[kind]}${documentId ? `/${documentId}` : ''}`,
          method: documentId ? 'PUT' : 'POST',
          data,
          config: { headers: { 'Accept-Language': language, ...(updatedAt ? { 'If-Match': `"${updatedAt}"` } : {}) } },
        }),
        transformResponse: dataOf<SavedDocument>,
        // A refused copy is out of date as well: what stands behind the form is loaded anew, what was typed stays.
        invalidatesTags: (_saved, error, { kind, documentId }) =>
          error && !isStale(error)
            ? []
            : [
                ...(documentId ? [documentTag(kind, documentId)] : []),
                { type: 'Document', id: `${EDITOR_UIDS[kind]}_LIST` },
                'Relations',
                'RecentDocumentList',
                'CountDocuments',
                OPENED,
              ],
      }),
      changesSince: build.mutation<ChangesResponse['data'], ChangesRequest>({
        query: (data) => ({ url: '/occurrence-editor/changes', method: 'POST', data }),
        transformResponse: dataOf<ChangesResponse['data']>,
      }),
      orderOccurrences: build.mutation<OrderResponse['data'], { documentId: string } & OrderRequest>({
        query: ({ documentId, ...data }) => ({
          url: `/occurrence-editor/types/${documentId}/occurrences/order`,
          method: 'POST',
          data,
          config: inPanelLanguage(),
        }),
        transformResponse: dataOf<OrderResponse['data']>,
        invalidatesTags: [OPENED, 'Document'],
      }),
      orderSolutions: build.mutation<OrderResponse['data'], { documentId: string } & OrderRequest>({
        query: ({ documentId, ...data }) => ({
          url: `/occurrence-editor/occurrences/${documentId}/solutions/order`,
          method: 'POST',
          data,
          config: inPanelLanguage(),
        }),
        transformResponse: dataOf<OrderResponse['data']>,
        invalidatesTags: [OPENED, 'Document'],
      }),
      moveOccurrence: build.mutation<MoveOccurrenceResponse['data'], { documentId: string } & MoveOccurrenceRequest>({
        query: ({ documentId, ...data }) => ({
          url: `/occurrence-editor/occurrences/${documentId}/move`,
          method: 'POST',
          data,
          config: inPanelLanguage(),
        }),
        transformResponse: dataOf<MoveOccurrenceResponse['data']>,
        invalidatesTags: (_moved, error) => (error ? [] : [OPENED, 'Document', 'Relations']),
      }),
      duplicateOccurrence: build.mutation<
        DuplicateOccurrenceResponse['data'],
        { documentId: string } & DuplicateOccurrenceRequest
      >({
        query: ({ documentId, ...data }) => ({
          url: `/occurrence-editor/occurrences/${documentId}/duplicate`,
          method: 'POST',
          data,
          config: inPanelLanguage(),
        }),
        transformResponse: dataOf<DuplicateOccurrenceResponse['data']>,
        invalidatesTags: (_made, error) => (error ? [] : [OPENED, 'CountDocuments']),
      }),
      deleteDocuments: build.mutation<DeleteResponse['data'], DeleteRequest>({
        query: (data) => ({ url: '/occurrence-editor/delete', method: 'POST', data, config: inPanelLanguage() }),
        transformResponse: dataOf<DeleteResponse['data']>,
        invalidatesTags: (_gone, error) => (error ? [] : [OPENED, 'CountDocuments', 'RecentDocumentList']),
      }),
    }),
  });

export const {
  useOpenTypeQuery,
  useOpenOccurrenceQuery,
  useExplainQuery,
  useLinkedArticlesQuery,
  useSearchTypesQuery,
  useSaveDocumentMutation,
  useChangesSinceMutation,
  useOrderOccurrencesMutation,
  useOrderSolutionsMutation,
  useMoveOccurrenceMutation,
  useDuplicateOccurrenceMutation,
  useDeleteDocumentsMutation,
} = editorApi;
