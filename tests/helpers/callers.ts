import { type App, withToken } from './app';

const PASSWORD = 'Correct-horse-1';
let serial = 0;

/** A role of users-permissions with exactly these actions. Returns its id. */
export const makeRole = async ({ strapi }: App, actions: readonly string[]): Promise<number> => {
  serial += 1;
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .create({ data: { name: `Role ${serial}`, type: `role-${serial}` } });
  for (const action of actions) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
  return role.id;
};

/** An account, and a caller who is logged in with it. */
export const logIn = async (
  app: App,
  { actions = [], ...data }: { actions?: readonly string[]; [attribute: string]: unknown } = {},
) => {
  serial += 1;
  const name = `caller${serial}`;
  const role = await makeRole(app, actions);
  const user = await app.strapi.service('plugin::users-permissions.user').add({
    username: name,
    email: `${name}@example.org`,
    password: PASSWORD,
    confirmed: true,
    provider: 'local',
    role,
    ...data,
  });
  const { body } = await app.anyone.post('/api/auth/local').send({ identifier: name, password: PASSWORD });
  return { user: user as { id: number; documentId: string; username: string }, agent: withToken(app.url, body.jwt) };
};

/** A caller with an API token that has exactly these actions. */
export const tokenOf = async ({ strapi, url }: App, actions: readonly string[]) => {
  serial += 1;
  const token = await strapi.service('admin::api-token').create({
    name: `token ${serial}`,
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: [...actions],
  });
  return withToken(url, token.accessKey as string);
};
