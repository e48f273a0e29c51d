import { type App, withToken } from './app';

const PASSWORD = 'Administrator1';

/** A caller with the session of a super administrator, as the admin panel has it. */
export const administrator = async ({ strapi, anyone, url }: App) => {
  const email = `admin-${Math.random().toString(36).slice(2)}@example.org`;
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi
    .service('admin::user')
    .create({ email, password: PASSWORD, firstname: 'Ada', isActive: true, roles: [role.id] });
  const { body } = await anyone.post('/admin/login').send({ email, password: PASSWORD });
  return withToken(url, body.data.token);
};
