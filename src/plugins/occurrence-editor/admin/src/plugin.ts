import type { Permission } from '@strapi/strapi/admin';

export const PLUGIN_ID = 'occurrence-editor';

/** Where the editor's pages are, below the admin panel's own address. */
export const BASE_PATH = `/plugins/${PLUGIN_ID}`;

const actionOf = (action: string): Permission[] => [{ action: `plugin::${PLUGIN_ID}.${action}`, subject: null }];

/** The editor's own actions, as the menu, `Page.Protect` and `useRBAC` take them. */
export const PERMISSIONS = {
  read: actionOf('read'),
  create: actionOf('create'),
  update: actionOf('update'),
  delete: actionOf('delete'),
  duplicate: actionOf('duplicate'),
};
