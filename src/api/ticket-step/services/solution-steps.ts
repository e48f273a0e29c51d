import type { Core } from '@strapi/strapi';
import type { SlaUnit } from '../../../domain/sla';
import { componentJoin } from '../../../write/component-join';
import { from, requiredLink, type Transaction, tableOf } from '../../../write/store';
import type { Raw } from '../../ticket/services/ticket-row';
import type { NewStep, StepUser } from './step-rows';

const SOLUTION = 'api::solution.solution';
const STEP = 'desk.step';
const ENTRY = 'desk.user-role';

const linked = (strapi: Core.Strapi, trx: Transaction, attribute: string) => {
  const link = requiredLink(strapi, STEP, attribute);
  return from(strapi, trx, link.table)
    .where(link.own, trx.ref('s.id'))
    .orderBy('id')
    .limit(1)
    .select(link.target)
    .as(`${attribute.toLowerCase()}_id`);
};

/** Whether a step names users at all: most do not. */
const oneUser = (strapi: Core.Strapi, trx: Transaction) => {
  const { table, owner } = componentJoin(strapi, STEP, 'users');
  return from(strapi, trx, `${table} as u`)
    .where({ [`u.${owner}`]: trx.ref('s.id'), 'u.component_type': ENTRY, 'u.field': 'users' })
    .limit(1)
    .select('u.id')
    .as('one_user');
};

const stepRows = (strapi: Core.Strapi, trx: Transaction, solutionId: number): PromiseLike<Raw[]> => {
  const { table, owner, entry } = componentJoin(strapi, SOLUTION, 'steps');
  return from(strapi, trx, `${table} as c`)
    .join(`${tableOf(strapi, STEP)} as s`, 's.id', `c.${entry}`)
    .join(`${tableOf(strapi, SOLUTION)} as o`, 'o.id', `c.${owner}`)
    .where({ 'o.id': solutionId, 'c.component_type': STEP, 'c.field': 'steps' })
    .orderBy(['c.order', 'c.id'])
    .select([
      's.*',
      trx.ref('o.flow').as('flow'),
      linked(strapi, trx, 'sector'),
      linked(strapi, trx, 'solutionGroup'),
      linked(strapi, trx, 'alert'),
      oneUser(strapi, trx),
    ]);
};

interface UserRow {
  readonly step: number;
  readonly user: number;
  readonly role: string;
}

/** The Users lists of steps, by the step's id. */
const usersOf = async (strapi: Core.Strapi, trx: Transaction, ids: readonly number[]) => {
  const users = new Map<number, StepUser[]>();
  if (ids.length === 0) return users;
  const { table, owner, entry } = componentJoin(strapi, STEP, 'users');
  const link = requiredLink(strapi, ENTRY, 'user');
  const rows: UserRow[] = await from(strapi, trx, `${table} as c`)
    .join(`${tableOf(strapi, ENTRY)} as e`, 'e.id', `c.${entry}`)
    .join(`${link.table} as l`, `l.${link.own}`, 'e.id')
    .whereIn(`c.${owner}`, [...ids])
    .where({ 'c.component_type': ENTRY, 'c.field': 'users' })
    .orderBy('c.order')
    .select({ step: `c.${owner}`, user: `l.${link.target}`, role: 'e.role' });
  for (const { step, user, role } of rows) {
    users.set(step, [...(users.get(step) ?? []), { userId: Number(user), role }]);
  }
  return users;
};

const idOf = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

/** The steps that a solution has now, in order, as a ticket gets them: one statement, two where they name users. */
export const solutionSteps = async (strapi: Core.Strapi, trx: Transaction, solutionId: number): Promise<NewStep[]> => {
  const rows = await stepRows(strapi, trx, solutionId);
  const ids = rows.filter((row) => row['one_user'] !== null).map(({ id }) => Number(id));
  const users = await usersOf(strapi, trx, ids);
  return rows.map((row) => ({
    name: String(row['name']),
    flow: row['flow'] as NewStep['flow'],
    parallel: Boolean(row['parallel']),
    autoStart: Boolean(row['auto_start']),
    autoFinish: Boolean(row['auto_finish']),
    deadline:
      row['deadline_value'] === null || row['deadline_unit'] === null
        ? null
        : { value: Number(row['deadline_value']), unit: row['deadline_unit'] as SlaUnit },
    sectorId: idOf(row['sector_id']),
    solutionGroupId: idOf(row['solutiongroup_id']),
    alertId: idOf(row['alert_id']),
    users: users.get(Number(row['id'])) ?? [],
    startedAt: null,
    dueAt: null,
    finishesAt: null,
    finishedAt: null,
    finishedById: null,
  }));
};
