import type { Core } from '@strapi/strapi';
import { ACTIONS } from './permissions';

/** Makes the editor's own actions known: roles are given them in Settings, and super admins have them at once. */
export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await strapi.service('admin::permission').actionProvider.registerMany(ACTIONS);
};
