import type { Core } from '@strapi/strapi';
import { isPostgres, tableOf } from '../../../write/store';
import { quoted } from './visibility-sql';

/** How the API shows another item: by its documentId and what people call it (specification, 6). */
export interface Named {
  readonly documentId: string;
  readonly name: string;
}

export const SECTOR = 'api::sector.sector';
export const USER = 'plugin::users-permissions.user';

/** The column of a name: users are called by their user name. */
export const labelOf = (uid: string): string => (uid === USER ? 'username' : 'name');

/** `{documentId, name}` of the item of type `uid` whose id is in `column`. */
export const namedSql = (strapi: Core.Strapi, uid: string, column: string): string => {
  const build = isPostgres(strapi) ? 'json_build_object' : 'json_object';
  const object = `${build}('documentId', r.document_id, 'name', r.${labelOf(uid)})`;
  return `(select ${object} from ${quoted(strapi, tableOf(strapi, uid))} r where r.id = ${column})`;
};

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
  'occurrence_type_id',
  'occurrence_id',
  'sector_id',
  'customer_id',
  'creator_id',
  'assignee_id',
  'solution_group_id',
  'solution_id',
  'classification_id',
  'type_classification_id',
  'occurrence_classification_id',
  'inventory_item_id',
] as const;
