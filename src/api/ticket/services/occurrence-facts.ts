import type { Core } from '@strapi/strapi';
import type { AnswerField } from '../../../domain/answers';
import type { TicketOccurrence } from '../../../domain/ticket-occurrence';
import { componentJoin } from '../../../write/component-join';
import { from, requiredLink, type Transaction, tableOf } from '../../../write/store';
import { solutionsAndChoices } from './choices';
import { jsonOf } from './ticket-row';

const TYPE = 'api::occurrence-type.occurrence-type';
const OCCURRENCE = 'api::occurrence.occurrence';
const SETTING = 'api::desk-setting.desk-setting';
const FORM = 'api::form.form';
const EXTRA = 'api::extra-field-group.extra-field-group';
const FIELD = 'desk.field';

type Row = Record<string, unknown>;

/** To-one links, each of which is one column of the statement. */
const OCCURRENCE_LINKS = ['sector', 'solutionGroup', 'classification', 'form', 'extraFieldGroup', 'alert'] as const;
const TYPE_LINKS = ['sector', 'solutionGroup', 'classification'] as const;

const OCCURRENCE_COLUMNS = [
  'id',
  'document_id',
  'name',
  'active',
  'sla_value',
  'sla_unit',
  'inventory_item_required',
] as const;
const TYPE_COLUMNS = [
  'id',
  'document_id',
  'name',
  'active',
  'solution_required',
  'classification_required',
  'anonymous',
  'confidential',
  'dynamic_sector',
  'notify_high_criticality',
  'detail_restricted_to_sector',
  'list_restricted_to_sector',
] as const;

/** The item that `column` links to through a to-one relation, as a column called `alias`. */
const linked = (
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  attribute: string,
  column: string,
  alias: string,
) => {
  const link = requiredLink(strapi, uid, attribute);
  return from(strapi, trx, link.table)
    .where(link.own, trx.ref(column))
    .orderBy('id')
    .limit(1)
    .select(link.target)
    .as(alias);
};

const columnsOf = (strapi: Core.Strapi, trx: Transaction) => [
  ...OCCURRENCE_COLUMNS.map((column) => trx.ref(`o.${column}`).as(`o_${column}`)),
  trx.ref('o.notify_high_criticality').as('o_notify_high_criticality'),
  ...TYPE_COLUMNS.map((column) => trx.ref(`t.${column}`).as(`t_${column}`)),
  ...OCCURRENCE_LINKS.map((name) => linked(strapi, trx, OCCURRENCE, name, 'o.id', `o_link_${name}`)),
  ...TYPE_LINKS.map((name) => linked(strapi, trx, TYPE, name, 't.id', `t_link_${name}`)),
];

/** An occurrence is named by its documentId, or known by the id that a ticket keeps. */
export type OccurrenceKey = { readonly documentId: string } | { readonly id: number };

/** The occurrence, its type, what both link to, and the triage sector: one statement. */
const occurrenceRow = (strapi: Core.Strapi, trx: Transaction, key: OccurrenceKey): PromiseLike<Row | undefined> => {
  const toType = requiredLink(strapi, OCCURRENCE, 'occurrenceType');
  const triage = requiredLink(strapi, SETTING, 'triageSector');
  const where = 'id' in key ? { 'o.id': key.id } : { 'o.document_id': key.documentId };
  return from(strapi, trx, `${tableOf(strapi, OCCURRENCE)} as o`)
    .join(`${toType.table} as ot`, `ot.${toType.own}`, 'o.id')
    .join(`${tableOf(strapi, TYPE)} as t`, 't.id', `ot.${toType.target}`)
    .where(where)
    .first([
      ...columnsOf(strapi, trx),
      from(strapi, trx, triage.table).orderBy('id').limit(1).select(triage.target).as('triage'),
    ]);
};

const idOf = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

/** The fields of the form and of the extra field group, in their order: one statement, none where there are neither. */
const fieldsOf = async (strapi: Core.Strapi, trx: Transaction, formId: number | null, groupId: number | null) => {
  const owners = [
    { uid: FORM, owner: 'form', id: formId },
    { uid: EXTRA, owner: 'extraFields', id: groupId },
  ].filter(({ id }) => id !== null);
  const queries = owners.map(({ uid, owner, id }) => {
    const { table, owner: own, entry } = componentJoin(strapi, uid, 'fields');
    return from(strapi, trx, `${table} as c`)
      .join(`${tableOf(strapi, FIELD)} as f`, 'f.id', `c.${entry}`)
      .where({ [`c.${own}`]: id, 'c.component_type': FIELD, 'c.field': 'fields' })
      .select(trx.raw('? as owner', [owner]), 'c.order as place', 'f.*');
  });
  const [first, ...rest] = queries;
  if (!first) return { form: [], extraFields: [] };
  const rows: Row[] = await (rest.length > 0 ? first.unionAll(rest) : first);
  const ofOwner = (owner: string): AnswerField[] =>
    rows
      .filter((row) => row['owner'] === owner)
      .sort((one, other) => Number(one['place']) - Number(other['place']))
      .map((row) => ({
        key: String(row['key']),
        label: String(row['label']),
        type: String(row['type']),
        required: Boolean(row['required']),
        options: jsonOf(row['options']),
        personalData: Boolean(row['personal_data']),
      }));
  return { form: ofOwner('form'), extraFields: ofOwner('extraFields') };
};

const typeOf = (row: Row): TicketOccurrence['type'] => ({
  id: Number(row['t_id']),
  documentId: String(row['t_document_id']),
  name: String(row['t_name']),
  active: Boolean(row['t_active']),
  solutionRequired: Boolean(row['t_solution_required']),
  classificationRequired: Boolean(row['t_classification_required']),
  notifyHighCriticality: Boolean(row['t_notify_high_criticality']),
  anonymous: Boolean(row['t_anonymous']),
  confidential: Boolean(row['t_confidential']),
  dynamicSector: Boolean(row['t_dynamic_sector']),
  detailRestrictedToSector: Boolean(row['t_detail_restricted_to_sector']),
  listRestrictedToSector: Boolean(row['t_list_restricted_to_sector']),
  sectorId: idOf(row['t_link_sector']),
  groupId: idOf(row['t_link_solutionGroup']),
  classificationId: idOf(row['t_link_classification']),
});

/** An occurrence as a ticket sees it, and who is to be told when its time runs out. */
export interface LoadedOccurrence extends TicketOccurrence {
  readonly alertId: number | null;
}

/**
 * All that a ticket has to know of an occurrence, in two statements, three where it asks questions. Undefined where
 * there is no such occurrence.
 */
export const loadOccurrence = async (
  strapi: Core.Strapi,
  trx: Transaction,
  key: OccurrenceKey,
): Promise<LoadedOccurrence | undefined> => {
  const row = await occurrenceRow(strapi, trx, key);
  if (!row) return undefined;
  const id = Number(row['o_id']);
  return {
    id,
    documentId: String(row['o_document_id']),
    name: String(row['o_name']),
    active: Boolean(row['o_active']),
    slaValue: Number(row['o_sla_value']),
    slaUnit: row['o_sla_unit'] as TicketOccurrence['slaUnit'],
    inventoryItemRequired: Boolean(row['o_inventory_item_required']),
    notifyHighCriticality: Boolean(row['o_notify_high_criticality']),
    sectorId: idOf(row['o_link_sector']),
    groupId: idOf(row['o_link_solutionGroup']),
    classificationId: idOf(row['o_link_classification']),
    alertId: idOf(row['o_link_alert']),
    type: typeOf(row),
    triageSectorId: Number(row['triage']),
    ...(await solutionsAndChoices(strapi, trx, id)),
    ...(await fieldsOf(strapi, trx, idOf(row['o_link_form']), idOf(row['o_link_extraFieldGroup']))),
  };
};
