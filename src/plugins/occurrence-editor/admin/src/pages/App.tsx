import { Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../plugin';

const ListPage = lazy(() => import('./ListPage').then(({ ListPage }) => ({ default: ListPage })));
const ConfigurationPage = lazy(() =>
  import('./ConfigurationPage').then(({ ConfigurationPage }) => ({ default: ConfigurationPage })),
);
const EditorPage = lazy(() => import('./EditorPage').then(({ EditorPage }) => ({ default: EditorPage })));

/** The editor's addresses. The open tab is a part of the path; the list keeps its state in the query string. */
export const App = () => (
  <Page.Protect permissions={PERMISSIONS.read}>
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        <Route index element={<ListPage />} />
        <Route path="configuration" element={<ConfigurationPage />} />
        <Route path="new/*" element={<EditorPage />} />
        <Route path="types/:documentId/*" element={<EditorPage />} />
        <Route path="*" element={<Page.NoData />} />
      </Routes>
    </Suspense>
  </Page.Protect>
);
