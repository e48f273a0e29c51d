import type { Core } from '@strapi/strapi';
import { type Transaction, tableOf } from '../../../write/store';
import { rowsOf } from './access';
import type { Bindings } from './sql';
import { type Named, namedSql, SECTOR, USER } from './ticket-columns';
import { dateOf, jsonOf, type Raw } from './ticket-row';
import { quoted, STEP } from './visibility-sql';

const GROUP = 'api::solution-group.solution-group';

/** More than any solution has; an answer is bounded whatever is in the database. */
const MAX_PARTS = 500;

const named = (value: unknown): Named | null => jsonOf(value) as Named | null;

export const query = async (trx: Transaction, sql: string, bindings: Bindings): Promise<Raw[]> =>
  rowsOf(await trx.raw(sql, [...bindings]));

const stepOf = (raw: Raw) => ({
  documentId: String(raw['document_id']),
  position: Number(raw['position']),
  name: String(raw['name']),
  flow: String(raw['flow']),
  sector: named(raw['sector']),
  solutionGroup: named(raw['group']),
  deadlineValue: raw['deadline_value'] === null ? null : Number(raw['deadline_value']),
  deadlineUnit: raw['deadline_unit'] === null ? null : String(raw['deadline_unit']),
  parallel: Boolean(raw['parallel']),
  autoStart: Boolean(raw['auto_start']),
  autoFinish: Boolean(raw['auto_finish']),
  startedAt: dateOf(raw['started_at']),
  dueAt: dateOf(raw['due_at']),
  finishedAt: dateOf(raw['finished_at']),
  finishedBy: named(raw['finished_by']),
});

export type ShownStep = ReturnType<typeof stepOf>;

/** A ticket's steps, in order. */
export const stepsOf = async (strapi: Core.Strapi, trx: Transaction, ticketId: number): Promise<ShownStep[]> => {
  const rows = await query(
    trx,
    `select s.*, ${namedSql(strapi, SECTOR, 's.sector_id')} as sector,
        ${namedSql(strapi, GROUP, 's.solution_group_id')} as "group", ${namedSql(strapi, USER, 's.finished_by_id')} as finished_by
      from ${quoted(strapi, tableOf(strapi, STEP))} s where s.ticket_id = ?
      order by s.position, s.id limit ${MAX_PARTS}`,
    [ticketId],
  );
  return rows.map(stepOf);
};
