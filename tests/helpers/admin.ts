import { type App, withToken } from './app';

const PASSWORD = 'Administrator1';

/** A permission as roles are given it in the panel's settings. */
export interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[] };
  conditions?: string[];
}

const random = (): string => Math.random().toString(36).slice(2);

const logIn = async ({ strapi, anyone, url }: App, roleId: number, firstname: string) => {
  const email = `admin-${random()}@example.org`;
  await strapi.service('admin::user').create({ email, password: PASSWORD, firstname, isActive: true, roles: [roleId] });
  const { body } = await anyone.post('/admin/login').send({ email, password: PASSWORD });
  return withToken(url, body.data.token);
};

/** A caller with the session of a super administrator, as the admin panel has it. */
export const administrator = async (app: App, firstname = 'Ada') => {
  const role = await app.strapi.service('admin::role').getSuperAdmin();
  return logIn(app, role.id, firstname);
};

/** A caller of the admin panel with a role that has been given by its code. */
export const administratorAs = async (app: App, code: string) => {
  const role = await app.strapi.service('admin::role').findOne({ code });
  return logIn(app, role.id, 'Rui');
};

/** A caller of the admin panel whose one role has these permissions and no others. */
export const administratorWith = async (app: App, permissions: Permission[]) => {
  const role = await app.strapi.service('admin::role').create({ name: `Role ${random()}`, description: '' });
  const full = permissions.map((permission) => ({ subject: null, properties: {}, conditions: [], ...permission }));
  await app.strapi.service('admin::role').assignPermissions(role.id, full);
  return logIn(app, role.id, 'Rui');
};

/** Permission to do `verb` with items of a type, and with these of its fields. */
export const explorer = (verb: string, singular: string, ...fields: string[]): Permission => ({
  action: `plugin::content-manager.explorer.${verb}`,
  subject: `api::${singular}.${singular}`,
  properties: verb === 'delete' || verb === 'publish' ? {} : { fields },
});

/** One of the editor's own actions. */
export const editor = (action: string): Permission => ({ action: `plugin::occurrence-editor.${action}` });
