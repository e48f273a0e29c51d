import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../plugin';
import { ConfigurationPage } from './ConfigurationPage';
import { EditorPage } from './EditorPage';
import { ListPage } from './ListPage';

/**
 * The editor's addresses. The open tab is a part of the path; the list keeps its state in the query string. The panel
 * loads this file with all pages when one of them is opened first: a file a page would wait for this one.
 */
export const App = () => (
  <Page.Protect permissions={PERMISSIONS.read}>
    <Routes>
      <Route index element={<ListPage />} />
      <Route path="configuration" element={<ConfigurationPage />} />
      <Route path="new/*" element={<EditorPage />} />
      <Route path="types/:documentId/*" element={<EditorPage />} />
      <Route path="*" element={<Page.NoData />} />
    </Routes>
  </Page.Protect>
);
