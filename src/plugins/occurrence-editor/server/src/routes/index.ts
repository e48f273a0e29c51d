import { actionId, type EditorAction } from '../permissions';

/** A route of the admin panel that asks for one of the editor's own actions. */
const route = (method: 'GET' | 'POST', path: string, handler: string, action: EditorAction) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [actionId(action)] } },
    ],
  },
});

/** Content types' permissions, down to fields, are asked by the services; the editor's own actions here. */
export const routes = {
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/configuration', 'overview.configuration', 'read'),
      route('GET', '/home', 'overview.home', 'read'),
      route('GET', '/types', 'types.list', 'read'),
      route('GET', '/types/:documentId', 'types.open', 'read'),
      route('POST', '/types/:documentId/duplicate', 'types.duplicate', 'duplicate'),
      route('POST', '/types/:documentId/occurrences/order', 'types.order', 'update'),
      route('GET', '/occurrences/:documentId', 'occurrences.open', 'read'),
      route('GET', '/occurrences/:documentId/explanation', 'occurrences.explain', 'read'),
      route('POST', '/occurrences/:documentId/duplicate', 'occurrences.duplicate', 'duplicate'),
      route('POST', '/occurrences/:documentId/move', 'occurrences.move', 'update'),
      route('POST', '/occurrences/:documentId/solutions/order', 'occurrences.order', 'update'),
      route('POST', '/changes', 'items.changes', 'read'),
      route('POST', '/delete-preview', 'items.deletePreview', 'delete'),
      route('POST', '/delete', 'items.delete', 'delete'),
    ],
  },
};
