import type { Core } from '@strapi/strapi';
import { totalTold } from '../../../domain/page';
import { searchedWords } from '../../../domain/search';
import type { TicketQuery } from '../../../domain/ticket-query';
import { type Access, visibility } from '../../../domain/visibility';
import { reading, tableOf } from '../../../write/store';
import { conditionSql, idsNamedIn, isLike, type KnownIds, orderSql, sectorsOf } from './filter-sql';
import { allOf, anyOf, type Sql } from './sql';
import { type ListedRow, listedRow, relatedTo } from './staff-view';
import { ROW_COLUMNS } from './ticket-columns';
import { query as run } from './ticket-parts';
import { namesAndTotal } from './ticket-relations';
import { type Raw, type TicketRow, ticketRow } from './ticket-row';
import {
  fullSql,
  listableSql,
  type OfficeCaller,
  quoted,
  type Reach,
  standingColumns,
  T,
  TICKET,
} from './visibility-sql';

const TYPE = 'api::occurrence-type.occurrence-type';

export interface ListedTickets {
  readonly rows: readonly ListedRow[];
  /** How many there are on all pages; null where it was not asked for. */
  readonly total: number | null;
}

/** Tickets whose protocol contains what is looked for, and those whose text the caller may read and that contain all words. */
const searchSql = (strapi: Core.Strapi, caller: OfficeCaller, q: string, reach: Reach): Sql => {
  const words = searchedWords(q);
  const inProtocol = isLike(`${T}.protocol`, (text) => `%${text}%`, q.trim());
  if (words.length === 0) return inProtocol;
  const inText = words.map((word) => isLike(`${T}.search_text`, (text) => `%${text}%`, word));
  return anyOf([inProtocol, allOf([...inText, fullSql(strapi, caller, reach)])]);
};

/** Whoever asks for tickets of sectors that they belong to is involved in all of them (5.2). */
const isConfinedToOwn = (caller: OfficeCaller, query: TicketQuery, known: KnownIds): boolean => {
  const sectors = sectorsOf(query.condition, known);
  return caller.kind === 'staff' && sectors?.every((id) => caller.sectorIds.includes(id)) === true;
};

/** The number of tickets in `parts` that have none in common. */
const countSql = (table: string, parts: readonly Sql[]): Sql => ({
  sql: `select ${parts.map(({ sql }) => `(select count(*) from ${table} ${T} where ${sql})`).join(' + ')}`,
  bindings: parts.flatMap(({ bindings }) => bindings),
});

/** The tickets that are wanted and may be listed, for a page; and how many they are. */
const wantedSql = (strapi: Core.Strapi, table: string, caller: OfficeCaller, query: TicketQuery, known: KnownIds) => {
  const wanted = (reach: Reach): Sql[] => [
    conditionSql(query.condition, known),
    ...(query.q === null ? [] : [searchSql(strapi, caller, query.q, reach)]),
  ];
  const listable = isConfinedToOwn(caller, query, known) ? undefined : listableSql(strapi, caller);
  const counted = listable?.counted.map((part) => allOf([...wanted('many'), part])) ?? [allOf(wanted('many'))];
  return { page: allOf([...wanted('few'), ...(listable ? [listable.page] : [])]), counted: countSql(table, counted) };
};

/** Columns of a listed ticket: its own, and what `accessOf` asks for. `ty` is its type. */
export const listedColumns = (strapi: Core.Strapi, caller: OfficeCaller): Sql => {
  const standing = standingColumns(strapi, caller);
  const columns = [
    ...ROW_COLUMNS.map((column) => `${T}.${column}`),
    'ty.detail_restricted_to_sector as detail_restricted',
    'ty.list_restricted_to_sector as list_restricted',
    ...standing.map(({ sql }) => sql),
  ];
  return { sql: columns.join(', '), bindings: standing.flatMap(({ bindings }) => bindings) };
};

const pageSql = (strapi: Core.Strapi, table: string, caller: OfficeCaller, query: TicketQuery, wanted: Sql): Sql => {
  const { sql, bindings } = listedColumns(strapi, caller);
  const order = orderSql(query.sort);
  return {
    sql: `select ${sql}
      from (select ${T}.id from ${table} ${T} where ${wanted.sql} order by ${order} limit ? offset ?) chosen
      join ${table} ${T} on ${T}.id = chosen.id
      join ${quoted(strapi, tableOf(strapi, TYPE))} ty on ty.id = ${T}.occurrence_type_id
      order by ${order}`,
    bindings: [...bindings, ...wanted.bindings, query.page.limit, query.page.start],
  };
};

/** What the caller sees of a ticket whose columns are those of {@link listedColumns}. */
export const accessOf = ({ detail_restricted, list_restricted, confidential, involved, opener }: Raw) =>
  visibility(
    {
      detailRestrictedToSector: Boolean(detail_restricted),
      listRestrictedToSector: Boolean(list_restricted),
      confidential: Boolean(confidential),
    },
    { involved: Boolean(involved), opener: Boolean(opener) },
  );

interface Seen {
  readonly row: TicketRow;
  readonly access: Exclude<Access, 'none'>;
}

/** What the caller sees of the rows of a statement with {@link listedColumns}. */
export const seenIn = (raws: readonly Raw[]): Seen[] =>
  raws.flatMap((raw) => {
    const access = accessOf(raw);
    return access === 'none' ? [] : [{ row: ticketRow(raw), access }];
  });

/**
 * A page of the tickets that the caller may list, and how many there are. Two statements at any size, and one more where
 * a filter names other items: these are looked up while it is found out who calls.
 */
export const listTickets = (
  strapi: Core.Strapi,
  calling: OfficeCaller | Promise<OfficeCaller>,
  query: TicketQuery,
): Promise<ListedTickets> =>
  reading(strapi, async (trx) => {
    const table = quoted(strapi, tableOf(strapi, TICKET));
    const [caller, known] = await Promise.all([calling, idsNamedIn(strapi, trx, query.condition)]);
    const wanted = wantedSql(strapi, table, caller, query, known);
    const page = pageSql(strapi, table, caller, query, wanted.page);
    const raws = await run(trx, page.sql, page.bindings);
    const seen = seenIn(raws);
    const told = totalTold(query.page, raws.length);
    const related = seen.map(({ row, access }) => relatedTo(row, access));
    const { names, total } = await namesAndTotal(strapi, trx, related, told === undefined ? wanted.counted : undefined);
    const now = new Date();
    return { rows: seen.map(({ row, access }) => listedRow(row, access, names, now)), total: told ?? total };
  });
