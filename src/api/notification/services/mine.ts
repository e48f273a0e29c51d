import type { Core } from '@strapi/strapi';
import type { Page } from '../../../domain/page';
import { inTransaction, type Transaction, tableOf } from '../../../write/store';
import { rowsOf } from '../../ticket/services/access';
import type { StaffCaller } from '../../ticket/services/caller';
import { allOf, type Sql, sqlOf } from '../../ticket/services/sql';
import { dateOf, type Raw } from '../../ticket/services/ticket-row';
import { listableSql, quoted, T, TICKET } from '../../ticket/services/visibility-sql';
import { NOTIFICATION } from './notice-rows';

const OCCURRENCE = 'api::occurrence.occurrence';
const STEP = 'api::ticket-step.ticket-step';

/** The user's own, of tickets that they may list now: what is hidden from them by now is not even counted (5.4). */
const ownSql = (strapi: Core.Strapi, caller: StaffCaller): Sql => {
  const listable = listableSql(strapi, caller);
  const own = sqlOf('n.recipient_id = ? and n.channel = ?', [caller.userId, 'panel']);
  const { sql, bindings } = allOf(listable ? [own, listable.page] : [own]);
  return sqlOf(
    `from ${quoted(strapi, tableOf(strapi, NOTIFICATION))} n
      join ${quoted(strapi, tableOf(strapi, TICKET))} ${T} on ${T}.id = n.ticket_id where ${sql}`,
    bindings,
  );
};

const select = async (trx: Transaction, sql: string, bindings: Sql['bindings']): Promise<Raw[]> =>
  rowsOf(await trx.raw(sql, [...bindings]));

const shown = (raw: Raw) => ({
  documentId: String(raw['document_id']),
  kind: String(raw['kind']),
  percent: raw['percent'] === null ? null : Number(raw['percent']),
  dueAt: dateOf(raw['due_at']),
  createdAt: dateOf(raw['created_at']),
  ticket: {
    documentId: String(raw['ticket_document_id']),
    protocol: String(raw['protocol']),
    occurrence: { documentId: String(raw['occurrence_document_id']), name: String(raw['occurrence_name']) },
  },
  step: raw['step_document_id'] === null ? null : { documentId: String(raw['step_document_id']) },
});

export type ShownNotification = ReturnType<typeof shown>;

/**
 * One page of a staff user's notifications, the newest first, and how many there are; null where that was not asked
 * for. Of the ticket each says what a summary row says (5.15).
 */
export const listMine = (
  strapi: Core.Strapi,
  caller: StaffCaller,
  { start, limit, withCount }: Page,
): Promise<{ notifications: ShownNotification[]; total: number | null }> =>
  inTransaction(strapi, async (trx) => {
    const { sql, bindings } = ownSql(strapi, caller);
    const ids = `select n.id ${sql} order by n.id desc limit ? offset ?`;
    const rows = await select(
      trx,
      `select n.document_id, n.kind, n.percent, n.due_at, n.created_at, ${T}.document_id as ticket_document_id,
          ${T}.protocol, o.document_id as occurrence_document_id, o.name as occurrence_name,
          s.document_id as step_document_id
        from ${quoted(strapi, tableOf(strapi, NOTIFICATION))} n
        join ${quoted(strapi, tableOf(strapi, TICKET))} ${T} on ${T}.id = n.ticket_id
        join ${quoted(strapi, tableOf(strapi, OCCURRENCE))} o on o.id = ${T}.occurrence_id
        left join ${quoted(strapi, tableOf(strapi, STEP))} s on s.id = n.step_id
        where n.id in (${ids}) order by n.id desc`,
      [...bindings, limit, start],
    );
    if (!withCount) return { notifications: rows.map(shown), total: null };
    const [count] = await select(trx, `select count(*) as total ${sql}`, bindings);
    return { notifications: rows.map(shown), total: Number(count?.['total'] ?? 0) };
  });
