import type { Core } from '@strapi/strapi';
import { componentJoin } from '../../../write/component-join';
import { from, requiredLink, type Transaction, tableOf } from '../../../write/store';
import { jsonOf, type Raw } from './ticket-row';

const TYPE = 'api::occurrence-type.occurrence-type';
const OCCURRENCE = 'api::occurrence.occurrence';
const STEP = 'api::ticket-step.ticket-step';
const ENTRY = 'desk.user-role';

/** The people in the Users lists of a type and an occurrence: one statement. */
export const usersOf = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { typeId, occurrenceId }: { readonly typeId: number; readonly occurrenceId: number },
): Promise<number[]> => {
  const link = requiredLink(strapi, ENTRY, 'user');
  const list = (uid: string, ownerId: number) => {
    const { table, owner, entry } = componentJoin(strapi, uid, 'users');
    return from(strapi, trx, `${table} as c`)
      .join(`${link.table} as l`, `l.${link.own}`, `c.${entry}`)
      .where({ [`c.${owner}`]: ownerId, 'c.component_type': ENTRY, 'c.field': 'users' })
      .select({ id: `l.${link.target}` });
  };
  const rows: { id: number }[] = await list(TYPE, typeId).unionAll([list(OCCURRENCE, occurrenceId)]);
  return rows.map(({ id }) => Number(id));
};

const ids = (values: readonly unknown[]): number[] =>
  values.flatMap((value) => (value === null || value === undefined ? [] : [Number(value)]));

/** Whom the steps of a ticket concern that have started (5.2). */
export const startedParties = async (strapi: Core.Strapi, trx: Transaction, ticketId: number) => {
  const rows: Raw[] = await from(strapi, trx, tableOf(strapi, STEP))
    .where({ ticket_id: ticketId })
    .whereNotNull('started_at')
    .select('sector_id', 'solution_group_id', 'user_ids');
  const users = rows.map((row) => jsonOf(row['user_ids']));
  return {
    sectorIds: ids(rows.map((row) => row['sector_id'])),
    solutionGroupIds: ids(rows.map((row) => row['solution_group_id'])),
    userIds: ids(users.flatMap((list) => (Array.isArray(list) ? list : []))),
  };
};
