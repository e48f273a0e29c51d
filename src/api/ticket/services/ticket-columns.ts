import type { Core } from '@strapi/strapi';
import { isPostgres, tableOf } from '../../../write/store';
import { jsonOf, type Raw } from './ticket-row';
import { quoted, T } from './visibility-sql';

/** How the API shows another item: by its documentId and what people call it (specification, 6). */
export interface Named {
  readonly documentId: string;
  readonly name: string;
}

export const SECTOR = 'api::sector.sector';
const CLASSIFICATION = 'api::classification.classification';
export const USER = 'plugin::users-permissions.user';

/** A ticket's relations: the column of its table, and what is at the other end. */
const RELATIONS = {
  occurrenceType: ['occurrence_type_id', 'api::occurrence-type.occurrence-type'],
  occurrence: ['occurrence_id', 'api::occurrence.occurrence'],
  sector: ['sector_id', SECTOR],
  customer: ['customer_id', 'api::customer.customer'],
  creator: ['creator_id', USER],
  assignee: ['assignee_id', USER],
  solutionGroup: ['solution_group_id', 'api::solution-group.solution-group'],
  solution: ['solution_id', 'api::solution.solution'],
  classification: ['classification_id', CLASSIFICATION],
  typeClassification: ['type_classification_id', CLASSIFICATION],
  occurrenceClassification: ['occurrence_classification_id', CLASSIFICATION],
  inventoryItem: ['inventory_item_id', 'api::inventory-item.inventory-item'],
} as const;

export type TicketRelation = keyof typeof RELATIONS;
export const TICKET_RELATIONS = Object.keys(RELATIONS) as readonly TicketRelation[];

/** `{documentId, name}` of the item of type `uid` whose id is in `column`. Users are called by their user name. */
export const namedSql = (strapi: Core.Strapi, uid: string, column: string): string => {
  const build = isPostgres(strapi) ? 'json_build_object' : 'json_object';
  const label = uid === USER ? 'username' : 'name';
  const object = `${build}('documentId', r.document_id, 'name', r.${label})`;
  return `(select ${object} from ${quoted(strapi, tableOf(strapi, uid))} r where r.id = ${column})`;
};

/**
 * A ticket's relations as columns `rel_<name>`: looked up one by one for the few tickets of a page, which costs the
 * planner less than a join of thirteen tables. `columns` says where else than in the ticket a relation's id is.
 */
export const relationColumns = (
  strapi: Core.Strapi,
  relations: readonly TicketRelation[] = TICKET_RELATIONS,
  columns: Partial<Record<TicketRelation, string>> = {},
): string[] =>
  relations.map((name) => {
    const [column, uid] = RELATIONS[name];
    return `${namedSql(strapi, uid, columns[name] ?? `${T}.${column}`)} as rel_${name.toLowerCase()}`;
  });

/** The relations that {@link relationColumns} found. */
export const relationsIn = (raw: Raw): Record<TicketRelation, Named | null> =>
  Object.fromEntries(
    TICKET_RELATIONS.map((name) => [name, jsonOf(raw[`rel_${name.toLowerCase()}`]) as Named | null]),
  ) as Record<TicketRelation, Named | null>;

/** Columns of the ticket's table that a list needs; what can be long stays in the database. */
export const ROW_COLUMNS = [
  'id',
  'document_id',
  'protocol',
  'subject',
  'status',
  'origin',
  'sector_origin',
  'anonymous',
  'confidential',
  'high_criticality',
  'sla_value',
  'sla_unit',
  'started_at',
  'due_at',
  'closed_at',
  'pending_requirements',
  'created_at',
  'updated_at',
] as const;
