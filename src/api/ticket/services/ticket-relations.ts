import type { Core } from '@strapi/strapi';
import { SUMMARY_ATTRIBUTES } from '../../../domain/ticket-view';
import { type Transaction, tableOf } from '../../../write/store';
import { isIn, type Sql, sqlOf } from './sql';
import { labelOf, type Named, SECTOR, USER } from './ticket-columns';
import { query } from './ticket-parts';
import type { Raw, TicketRow } from './ticket-row';
import { quoted } from './visibility-sql';

const CLASSIFICATION = 'api::classification.classification';

/** A ticket's relations, and what is at the other end. */
const RELATIONS = {
  occurrenceType: 'api::occurrence-type.occurrence-type',
  occurrence: 'api::occurrence.occurrence',
  sector: SECTOR,
  customer: 'api::customer.customer',
  creator: USER,
  assignee: USER,
  solutionGroup: 'api::solution-group.solution-group',
  solution: 'api::solution.solution',
  classification: CLASSIFICATION,
  typeClassification: CLASSIFICATION,
  occurrenceClassification: CLASSIFICATION,
  inventoryItem: 'api::inventory-item.inventory-item',
} as const;

export type TicketRelation = keyof typeof RELATIONS;

export const TICKET_RELATIONS = Object.keys(RELATIONS) as readonly TicketRelation[];

const isInSummary = (name: string): boolean => SUMMARY_ATTRIBUTES.some((attribute) => attribute === name);

/** The relations of a summary row (5.3). */
export const SUMMARY_RELATIONS = TICKET_RELATIONS.filter(isInSummary);

/** A ticket, and those of its relations that the caller is shown: no other name is read. */
export interface Related {
  readonly row: Pick<TicketRow, `${TicketRelation}Id`>;
  readonly relations: readonly TicketRelation[];
}

/** What items are called, by `uid/id`. */
export type Names = ReadonlyMap<string, Named>;

const idsByType = (related: readonly Related[]): Map<string, Set<number>> => {
  const found = new Map<string, Set<number>>();
  for (const { row, relations } of related) {
    for (const name of relations) {
      const id = row[`${name}Id`];
      if (id === null) continue;
      const ids = found.get(RELATIONS[name]) ?? new Set<number>();
      found.set(RELATIONS[name], ids.add(id));
    }
  }
  return found;
};

const namesSql = (strapi: Core.Strapi, uid: string, ids: ReadonlySet<number>): Sql => {
  const { sql, bindings } = isIn('id', [...ids]);
  const table = quoted(strapi, tableOf(strapi, uid));
  return sqlOf(`select '${uid}' as uid, id, document_id, ${labelOf(uid)} as name from ${table} where ${sql}`, bindings);
};

const TOTAL = 'total';

const totalSql = ({ sql, bindings }: Sql): Sql =>
  sqlOf(`select '${TOTAL}' as uid, (${sql}) as id, null as document_id, null as name`, bindings);

/**
 * What the items are called that tickets are related to, and in the same statement the number that `counted` selects.
 * For the few tickets of a page that costs PostgreSQL half of what it costs to look each relation of each ticket up
 * beside the ticket.
 */
export const namesAndTotal = async (
  strapi: Core.Strapi,
  trx: Transaction,
  related: readonly Related[],
  counted?: Sql,
): Promise<{ readonly names: Names; readonly total: number | null }> => {
  const parts = [...idsByType(related)].map(([uid, ids]) => namesSql(strapi, uid, ids));
  if (counted) parts.push(totalSql(counted));
  if (parts.length === 0) return { names: new Map(), total: null };
  const rows = await query(
    trx,
    parts.map(({ sql }) => sql).join(' union all '),
    parts.flatMap(({ bindings }) => bindings),
  );
  const total = rows.find(({ uid }) => uid === TOTAL);
  return { names: new Map(rows.map(nameIn)), total: total ? Number(total['id']) : null };
};

const nameIn = ({ uid, id, document_id, name }: Raw): [string, Named] => [
  `${uid}/${id}`,
  { documentId: String(document_id), name: String(name) },
];

/** A ticket's relations as the API shows them; null where there is none, or its name was not read. */
export const relationsOf = (row: Related['row'], names: Names): Record<TicketRelation, Named | null> => {
  const relations: Partial<Record<TicketRelation, Named | null>> = {};
  for (const name of TICKET_RELATIONS) relations[name] = names.get(`${RELATIONS[name]}/${row[`${name}Id`]}`) ?? null;
  return relations as Record<TicketRelation, Named | null>;
};
