import type { Core } from '@strapi/strapi';
import { isViewRecorded, readableRecords } from '../../../domain/access-record';
import type { Page } from '../../../domain/page';
import { DETAIL_ATTRIBUTES, viewOf } from '../../../domain/ticket-view';
import { inTransaction, reading, type Transaction, tableOf } from '../../../write/store';
import { type LoadedTicket, loadTicket, requireFull } from './access';
import type { Caller } from './caller';
import { recordAccess } from './record-access';
import { isIn, type Sql, sqlOf } from './sql';
import { relatedTo, staffTicket } from './staff-view';
import { type Named, namedSql, USER } from './ticket-columns';
import { filesOf, shownFile } from './ticket-files';
import { query, stepsOf } from './ticket-parts';
import { namesAndTotal } from './ticket-relations';
import { dateOf, jsonOf, type Raw } from './ticket-row';
import { quoted } from './visibility-sql';

const HISTORY = 'api::ticket-history.ticket-history';
const RECORD = 'api::access-record.access-record';

/** What a ticket that was opened a moment ago may have at all. */
export interface Parts {
  readonly steps: boolean;
  readonly files: boolean;
}

const ALL: Parts = { steps: true, files: true };

/** The detail of a ticket with all that it consists of, for whoever may see it in full. */
export const fullTicket = async (strapi: Core.Strapi, trx: Transaction, { row }: LoadedTicket, parts = ALL) => {
  const { names } = await namesAndTotal(strapi, trx, [relatedTo(row, 'full')]);
  const ticket = {
    ...staffTicket(row, names, new Date()),
    steps: parts.steps ? await stepsOf(strapi, trx, row.id) : [],
    attachments: parts.files ? (await filesOf(strapi, trx, row.id)).map(shownFile) : [],
  };
  return { ...viewOf(ticket, DETAIL_ATTRIBUTES), access: 'full' as const };
};

/**
 * A ticket in full. The view of a confidential one is recorded before it is answered (5.6).
 *
 * @throws 404 where it is hidden, 403 with a code where the caller sees no more than the summary row
 */
export const readTicket = async (strapi: Core.Strapi, caller: Caller, documentId: string) => {
  const loaded = await reading(strapi, (trx) => loadTicket(strapi, trx, caller, documentId));
  requireFull(strapi, loaded);
  const { row } = loaded;
  if (isViewRecorded(row)) {
    await inTransaction(strapi, (trx) => recordAccess(strapi, trx, { kind: 'detail', ticketId: row.id, caller }));
  }
  return reading(strapi, (trx) => fullTicket(strapi, trx, loaded));
};

interface Listed<Item> {
  readonly items: readonly Item[];
  /** Null where it was not asked for. */
  readonly total: number | null;
}

const pageOf = async (
  trx: Transaction,
  { limit, start, withCount }: Page,
  columns: string,
  { sql, bindings }: Sql,
  order: string,
): Promise<Listed<Raw>> => {
  const items = await query(trx, `select ${columns} ${sql} order by ${order} limit ? offset ?`, [
    ...bindings,
    limit,
    start,
  ]);
  if (!withCount) return { items, total: null };
  const [count] = await query(trx, `select count(*) as total ${sql}`, bindings);
  return { items, total: Number(count?.['total'] ?? 0) };
};

const changeOf = (raw: Raw, isAnonymous: boolean) => {
  const kind = String(raw['actor_kind']);
  // Of an anonymous ticket the customer who acts is the requester.
  const isHidden = isAnonymous && kind === 'customer';
  const actor = raw['actor'] ? (jsonOf(raw['actor']) as Named) : null;
  const name = actor?.name ?? (raw['actor_name'] === null ? null : String(raw['actor_name']));
  return {
    at: dateOf(raw['at']),
    action: String(raw['action']),
    actor: { kind, documentId: isHidden ? null : (actor?.documentId ?? null), name: isHidden ? null : name },
    changes: jsonOf(raw['changes']),
  };
};

/** What was changed of a ticket, the latest first, for whoever may see it in full. */
export const readHistory = (strapi: Core.Strapi, caller: Caller, documentId: string, page: Page) =>
  reading(strapi, async (trx) => {
    const loaded = await loadTicket(strapi, trx, caller, documentId);
    requireFull(strapi, loaded);
    const { row } = loaded;
    const { items, total } = await pageOf(
      trx,
      page,
      `h.*, ${namedSql(strapi, USER, 'h.actor_id')} as actor`,
      sqlOf(`from ${quoted(strapi, tableOf(strapi, HISTORY))} h where h.ticket_id = ?`, [row.id]),
      'h.at desc, h.id desc',
    );
    return { items: items.map((raw) => changeOf(raw, row.anonymous)), total };
  });

const recordOf = (raw: Raw) => ({
  kind: String(raw['kind']),
  at: dateOf(raw['at']),
  user: { documentId: (jsonOf(raw['viewer']) as Named | null)?.documentId ?? null, name: raw['user_name'] ?? null },
  reason: raw['reason'] ?? null,
});

/** Who revealed the requester of a ticket, and who viewed it where it is confidential; the latest first (5.5, 5.6). */
export const readAccessLog = (strapi: Core.Strapi, caller: Caller, documentId: string, page: Page) =>
  reading(strapi, async (trx) => {
    const loaded = await loadTicket(strapi, trx, caller, documentId);
    requireFull(strapi, loaded);
    const { row } = loaded;
    const isOfSector = caller.kind === 'staff' && caller.sectorIds.includes(row.sectorId);
    const kinds = isIn('a.kind', readableRecords({ isOfSector }));
    const { items, total } = await pageOf(
      trx,
      page,
      `a.*, ${namedSql(strapi, USER, 'a.user_id')} as viewer`,
      sqlOf(`from ${quoted(strapi, tableOf(strapi, RECORD))} a where a.ticket_id = ? and ${kinds.sql}`, [
        row.id,
        ...kinds.bindings,
      ]),
      'a.at desc, a.id desc',
    );
    return { items: items.map(recordOf), total };
  });
