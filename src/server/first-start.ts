import type { Core } from '@strapi/strapi';
import { ensureAdminRoles } from './admin-roles';
import { ensureRoles } from './roles';

const SETTING = 'api::desk-setting.desk-setting';
const SECTOR = 'api::sector.sector';
const TRIAGE = 'Triagem';

/** Does something once in the life of a database: what an administrator changes later is never overwritten. */
const once = async (strapi: Core.Strapi, what: string, work: () => Promise<void>): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'first-start' });
  if (await store.get({ key: what })) return;
  await work();
  await store.set({ key: what, value: true });
};

/** Accounts are made by administrators until one of them decides otherwise (specification, section 1). */
const closeRegistration = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = await store.get({ key: 'advanced' });
  await store.set({ key: 'advanced', value: { ...(advanced as object | null), allow_register: false } });
};

/** The sector that a ticket goes to when nothing else says where (3, 5.1). Another process may be making it as well. */
const ensureTriageSector = async (strapi: Core.Strapi): Promise<void> => {
  if (await strapi.db.query(SETTING).findOne({ select: ['id'] })) return;
  const find = () => strapi.db.query(SECTOR).findOne({ select: ['documentId'], where: { name: TRIAGE } });
  const made =
    (await find()) ??
    (await strapi
      .documents(SECTOR)
      .create({ data: { name: TRIAGE, active: true } })
      .catch(find));
  await strapi.documents(SETTING).create({ data: { triageSector: made.documentId } });
};

/** What the application makes when it starts on a new database. */
export const firstStart = async (strapi: Core.Strapi): Promise<void> => {
  await once(strapi, 'registration', () => closeRegistration(strapi));
  await ensureTriageSector(strapi);
  await ensureRoles(strapi);
  await ensureAdminRoles(strapi);
};
