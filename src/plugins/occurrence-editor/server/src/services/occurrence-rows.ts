import type { Core } from '@strapi/strapi';
import { readiness, SOLVES } from '../../../../../domain/readiness';
import { from, requiredLink, type Transaction, tableOf } from '../../../../../write/store';
import { EDITOR_UIDS, type Named, type SlaUnit } from '../../../shared/contracts/common';
import type { OccurrenceRow } from '../../../shared/contracts/open-type';
import type { Access } from '../access';
import { maySeeReadiness } from './counts';
import { isoDate } from './document-state';
import { permittedIds } from './permitted';

const { occurrence: OCCURRENCE, solution: SOLUTION } = EDITOR_UIDS;

const RELATED = { sector: 'api::sector.sector', solutionGroup: 'api::solution-group.solution-group' } as const;
type Related = keyof typeof RELATED;

type Row = Record<string, unknown>;
type SolutionCounts = NonNullable<OccurrenceRow['solutionCounts']>;

const NO_SOLUTIONS: SolutionCounts = { main: 0, alternative: 0, activeMain: 0 };

const relatedColumns = (access: Access): Related[] =>
  (Object.keys(RELATED) as Related[]).filter(
    (attribute) => access.can('read', OCCURRENCE, attribute) && access.can('read', RELATED[attribute], 'name'),
  );

const loadRows = (
  strapi: Core.Strapi,
  trx: Transaction,
  access: Access,
  typeId: number,
  related: readonly Related[],
): Promise<Row[]> => {
  const table = tableOf(strapi, OCCURRENCE);
  const toType = requiredLink(strapi, OCCURRENCE, 'occurrenceType');
  const query = from(strapi, trx, table)
    .join(toType.table, `${toType.table}.${toType.own}`, `${table}.id`)
    .where({ [`${toType.table}.${toType.target}`]: typeId })
    .orderBy([`${table}.position`, `${table}.id`]);
  const permitted = permittedIds(strapi, access, 'read', OCCURRENCE);
  if (permitted) query.whereIn(`${table}.id`, permitted);
  const columns: Record<string, string> = {};
  for (const attribute of related) {
    const link = requiredLink(strapi, OCCURRENCE, attribute);
    const target = tableOf(strapi, RELATED[attribute]);
    query.leftJoin(link.table, `${link.table}.${link.own}`, `${table}.id`);
    query.leftJoin(target, `${target}.id`, `${link.table}.${link.target}`);
    columns[`${attribute}Id`] = `${target}.document_id`;
    columns[`${attribute}Name`] = `${target}.name`;
  }
  return query.select({
    id: `${table}.id`,
    documentId: `${table}.document_id`,
    code: `${table}.code`,
    name: `${table}.name`,
    position: `${table}.position`,
    slaValue: `${table}.sla_value`,
    slaUnit: `${table}.sla_unit`,
    active: `${table}.active`,
    updatedAt: `${table}.updated_at`,
    ...columns,
  });
};

const loadSolutionCounts = async (
  strapi: Core.Strapi,
  trx: Transaction,
  typeId: number,
): Promise<Map<number, SolutionCounts>> => {
  const table = tableOf(strapi, SOLUTION);
  const toOccurrence = requiredLink(strapi, SOLUTION, 'occurrence');
  const toType = requiredLink(strapi, OCCURRENCE, 'occurrenceType');
  const occurrence = `${toOccurrence.table}.${toOccurrence.target}`;
  const rows: Row[] = await from(strapi, trx, table)
    .join(toOccurrence.table, `${toOccurrence.table}.${toOccurrence.own}`, `${table}.id`)
    .join(toType.table, `${toType.table}.${toType.own}`, occurrence)
    .where({ [`${toType.table}.${toType.target}`]: typeId })
    .groupBy(occurrence, `${table}.flow`, `${table}.active`)
    .select(`${occurrence} as id`, `${table}.flow as flow`, `${table}.active as active`)
    .count('* as n');
  const counts = new Map<number, SolutionCounts>();
  for (const row of rows) {
    const before = counts.get(Number(row['id'])) ?? NO_SOLUTIONS;
    const n = Number(row['n']);
    const flow = row['flow'] === 'alternative' ? 'alternative' : 'main';
    const isSolving = flow === SOLVES.flow && Boolean(row['active']) === SOLVES.active;
    counts.set(Number(row['id']), {
      ...before,
      [flow]: before[flow] + n,
      activeMain: before.activeMain + (isSolving ? n : 0),
    });
  }
  return counts;
};

const named = (row: Row, attribute: Related): Named | null =>
  row[`${attribute}Id`] === null
    ? null
    : { documentId: String(row[`${attribute}Id`]), name: String(row[`${attribute}Name`]) };

const ownFields = (row: Row, access: Access) => {
  const own = {
    code: Number(row['code']),
    name: String(row['name']),
    position: Number(row['position']),
    slaValue: Number(row['slaValue']),
    slaUnit: row['slaUnit'] as SlaUnit,
    active: Boolean(row['active']),
  };
  return Object.fromEntries(Object.entries(own).filter(([field]) => access.can('read', OCCURRENCE, field)));
};

/** The occurrences of a type in their order, in two statements. */
export const occurrenceRows = async (
  strapi: Core.Strapi,
  trx: Transaction,
  access: Access,
  type: { readonly id: number; readonly solutionRequired: boolean },
): Promise<OccurrenceRow[]> => {
  const related = relatedColumns(access);
  const rows = await loadRows(strapi, trx, access, type.id, related);
  const solutions = maySeeReadiness(access) ? await loadSolutionCounts(strapi, trx, type.id) : undefined;
  return rows.map((row) => {
    const counts = solutions && (solutions.get(Number(row['id'])) ?? NO_SOLUTIONS);
    const facts = { solutionRequired: type.solutionRequired, solutions: counts?.activeMain ? [SOLVES] : [] };
    return {
      documentId: String(row['documentId']),
      ...ownFields(row, access),
      ...Object.fromEntries(related.map((attribute) => [attribute, named(row, attribute)])),
      ...(counts && { solutionCounts: counts, readiness: readiness(facts) }),
      updatedAt: isoDate(row['updatedAt']),
    };
  });
};
