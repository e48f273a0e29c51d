import type { Core } from '@strapi/strapi';
import { inTransaction, lockName } from '../write/store';
import { type Action, CUSTOMER_ACTIONS, ROLES, type RoleTemplate } from './role-actions';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** By type of role: the actions that this application has given it so far, whatever became of them since. */
type Given = Readonly<Record<string, readonly string[]>>;

interface Role {
  readonly id: number;
  readonly permissions?: readonly { readonly action: string }[];
}

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'first-start' });

const givenSoFar = async (strapi: Core.Strapi): Promise<Given> =>
  ((await store(strapi).get({ key: 'roles' })) as Given | null) ?? {};

/** The actions that the running application has: permissions for others would be removed at the next start. */
const existingActions = (strapi: Core.Strapi): Set<string> => {
  const apis: Record<string, { controllers: Record<string, object> }> = strapi
    .plugin('users-permissions')
    .service('users-permissions')
    .getActions();
  return new Set(
    Object.entries(apis).flatMap(([api, { controllers }]) =>
      Object.entries(controllers).flatMap(([controller, actions]) =>
        Object.keys(actions).map((action) => `${api}.${controller}.${action}`),
      ),
    ),
  );
};

const grant = async (strapi: Core.Strapi, role: Role, actions: readonly Action[]): Promise<void> => {
  const held = new Set(role.permissions?.map(({ action }) => action));
  for (const action of actions.filter((wanted) => !held.has(wanted))) {
    await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
};

const findRole = (strapi: Core.Strapi, type: string): Promise<Role | null> =>
  strapi.db.query(ROLE).findOne({ select: ['id'], where: { type }, populate: { permissions: { select: ['action'] } } });

/** A role that is there before this application made it is somebody else's: it stays as it is. */
const makeRole = async (strapi: Core.Strapi, { actions, ...template }: RoleTemplate): Promise<void> => {
  if (await findRole(strapi, template.type)) return;
  const role: Role = await strapi.db.query(ROLE).create({ data: template });
  await grant(strapi, role, actions);
};

const addTo = async (strapi: Core.Strapi, type: string, actions: readonly Action[]): Promise<void> => {
  const role = await findRole(strapi, type);
  if (role) await grant(strapi, role, actions);
};

/** Strapi makes `authenticated`; customers are the accounts that have it. */
const WANTED = [
  ...ROLES.map((template) => ({ ...template, isOurs: true })),
  { type: 'authenticated', name: '', description: '', actions: CUSTOMER_ACTIONS, isOurs: false },
];

const missingIn = (given: Given, existing: ReadonlySet<string>) =>
  WANTED.map((role) => ({
    ...role,
    actions: role.actions.filter((action) => existing.has(action) && !given[role.type]?.includes(action)),
  })).filter(({ type, actions }) => given[type] === undefined || actions.length > 0);

/**
 * Makes the roles of 5.16 and gives `authenticated` the customer's actions. Each action is given once in the life of a
 * database, when the application first has it: what an administrator takes away, renames or deletes stays so.
 */
export const ensureRoles = async (strapi: Core.Strapi): Promise<void> => {
  const existing = existingActions(strapi);
  if (missingIn(await givenSoFar(strapi), existing).length === 0) return;
  await inTransaction(strapi, async (trx) => {
    await lockName(strapi, trx, 'first-start:roles');
    const given = await givenSoFar(strapi);
    const missing = missingIn(given, existing);
    for (const { isOurs, ...role } of missing) {
      const isNew = isOurs && given[role.type] === undefined;
      await (isNew ? makeRole(strapi, role) : addTo(strapi, role.type, role.actions));
    }
    const now = missing.map(({ type, actions }) => [type, [...(given[type] ?? []), ...actions]] as const);
    await store(strapi).set({ key: 'roles', value: { ...given, ...Object.fromEntries(now) } });
  });
};
