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
    routes: [route('GET', '/types', 'types.list', 'read')],
  },
};
