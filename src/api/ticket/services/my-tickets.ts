import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { totalTold } from '../../../domain/page';
import { isRequester, type RequesterFacts } from '../../../domain/requester';
import { searchedWords } from '../../../domain/search';
import { slaState } from '../../../domain/sla-state';
import type { TicketQuery } from '../../../domain/ticket-query';
import { REQUESTER_DETAIL_ATTRIBUTES, REQUESTER_ROW_ATTRIBUTES, viewOf } from '../../../domain/ticket-view';
import { messagesFor, sentence } from '../../../errors/language';
import { reading, type Transaction, tableOf } from '../../../write/store';
import { conditionSql, idsNamedIn, isLike, orderSql } from './filter-sql';
import { IDENTITY } from './identity';
import { ownSql } from './requester-sql';
import { allOf, anyOf, type Sql, sqlOf } from './sql';
import { ROW_COLUMNS } from './ticket-columns';
import { filesOf, shownFile } from './ticket-files';
import { query as run } from './ticket-parts';
import { type Names, namesAndTotal, relationsOf, type TicketRelation } from './ticket-relations';
import { jsonOf, type Raw, type TicketRow, ticketRow } from './ticket-row';
import { quoted, T, TICKET } from './visibility-sql';

const SHOWN: readonly TicketRelation[] = ['occurrenceType', 'occurrence', 'sector', 'customer', 'inventoryItem'];

/** The requester of an anonymous ticket is kept apart; they see of it what they would see of any other (5.5). */
const REQUESTED = [
  `coalesce(${T}.customer_id, i.customer_id) as own_customer_id`,
  `coalesce(${T}.inventory_item_id, i.inventory_item_id) as own_inventory_item_id`,
];

const searchSql = (q: string): Sql => {
  const words = searchedWords(q).map((word) => isLike(`${T}.search_text`, (text) => `%${text}%`, word));
  const inProtocol = isLike(`${T}.protocol`, (text) => `%${text}%`, q.trim());
  return words.length === 0 ? inProtocol : anyOf([inProtocol, allOf(words)]);
};

const idIn = (raw: Raw | undefined, column: string): number | null =>
  raw?.[column] === null || raw?.[column] === undefined ? null : Number(raw[column]);

const ownRow = (raw: Raw): TicketRow => ({
  ...ticketRow(raw),
  customerId: idIn(raw, 'own_customer_id'),
  inventoryItemId: idIn(raw, 'own_inventory_item_id'),
});

const shownOf = (row: TicketRow) => ({ row, relations: SHOWN });

const ownTicket = (row: TicketRow, names: Names) => ({
  ...row,
  ...relationsOf(row, names),
  slaState: slaState(row, new Date()),
});

const select = (strapi: Core.Strapi, columns: readonly string[], chosen: string, order: string): string =>
  `select ${[...columns, ...REQUESTED].join(', ')}
    from (${chosen}) chosen
    join ${quoted(strapi, tableOf(strapi, TICKET))} ${T} on ${T}.id = chosen.id
    left join ${quoted(strapi, tableOf(strapi, IDENTITY))} i on i.ticket_id = ${T}.id
    order by ${order}`;

const listRows = async (strapi: Core.Strapi, trx: Transaction, wanted: Sql, { sort, page }: TicketQuery) => {
  const order = orderSql(sort);
  const table = quoted(strapi, tableOf(strapi, TICKET));
  const chosen = `select ${T}.id from ${table} ${T} where ${wanted.sql} order by ${order} limit ? offset ?`;
  const columns = ROW_COLUMNS.map((column) => `${T}.${column}`);
  return run(trx, select(strapi, columns, chosen, order), [...wanted.bindings, page.limit, page.start]);
};

/** A page of someone's own tickets, and how many there are (null where that was not asked for). */
export const listOwnTickets = (strapi: Core.Strapi, requester: RequesterFacts, query: TicketQuery) =>
  reading(strapi, async (trx) => {
    const known = await idsNamedIn(strapi, trx, query.condition);
    const wanted = allOf([
      ownSql(strapi, requester),
      conditionSql(query.condition, known),
      ...(query.q === null ? [] : [searchSql(query.q)]),
    ]);
    const own = (await listRows(strapi, trx, wanted, query)).map(ownRow);
    const told = totalTold(query.page, own.length);
    const table = quoted(strapi, tableOf(strapi, TICKET));
    const counted = sqlOf(`select count(*) from ${table} ${T} where ${wanted.sql}`, wanted.bindings);
    const related = own.map(shownOf);
    const { names, total } = await namesAndTotal(strapi, trx, related, told === undefined ? counted : undefined);
    const rows = own.map((row) => viewOf(ownTicket(row, names), REQUESTER_ROW_ATTRIBUTES));
    return { rows: rows.map((row) => ({ ...row, access: 'full' as const })), total: told ?? total };
  });

const merged = (open: unknown, hidden: unknown) => ({
  ...(jsonOf(open) as object | null),
  ...(jsonOf(hidden) as object | null),
});

/**
 * Someone's own ticket: what they asked and answered, and how far it is; not who treats it and how.
 *
 * @throws 404 where it is not theirs
 */
export const readOwnTicket = (strapi: Core.Strapi, requester: RequesterFacts, documentId: string) =>
  reading(strapi, async (trx) => {
    const table = quoted(strapi, tableOf(strapi, TICKET));
    const columns = [
      `${T}.*`,
      'i.form_answers as hidden_answers',
      'i.extra_fields as hidden_fields',
      'i.account_id as account_id',
    ];
    const chosen = `select ${T}.id from ${table} ${T} where ${T}.document_id = ?`;
    const [raw] = await run(trx, select(strapi, columns, chosen, `${T}.id`), [documentId]);
    const ticketFor = { customerId: idIn(raw, 'customer_id'), accountId: idIn(raw, 'account_id') };
    if (!raw || !isRequester(requester, ticketFor))
      throw new errors.NotFoundError(sentence(messagesFor(strapi), 'notThere'));
    const row = ownRow(raw);
    const { names } = await namesAndTotal(strapi, trx, [shownOf(row)]);
    const ticket = {
      ...ownTicket(row, names),
      formAnswers: merged(raw['form_answers'], raw['hidden_answers']),
      extraFields: merged(raw['extra_fields'], raw['hidden_fields']),
      attachments: (await filesOf(strapi, trx, Number(raw['id']), requester.userId)).map(shownFile),
    };
    return { ...viewOf(ticket, REQUESTER_DETAIL_ATTRIBUTES), access: 'full' as const };
  });
