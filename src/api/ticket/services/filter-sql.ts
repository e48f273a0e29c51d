import type { Core } from '@strapi/strapi';
import {
  type Condition,
  FILTERED_RELATIONS,
  type FilteredAttribute,
  type FilteredRelation,
  type Operator,
  type Value,
} from '../../../domain/ticket-filter';
import type { Sort, SortedAttribute } from '../../../domain/ticket-query';
import { type Transaction, tableOf } from '../../../write/store';
import { rowsOf } from './access';
import { allOf, anyOf, isIn, not, type Sql, sqlOf } from './sql';
import { quoted, T } from './visibility-sql';

const COLUMNS: Readonly<Record<FilteredAttribute | SortedAttribute, string>> = {
  documentId: `${T}.document_id`,
  protocol: `${T}.protocol`,
  status: `${T}.status`,
  startedAt: `${T}.started_at`,
  dueAt: `${T}.due_at`,
  closedAt: `${T}.closed_at`,
  anonymous: `${T}.anonymous`,
  confidential: `${T}.confidential`,
  highCriticality: `${T}.high_criticality`,
  sector: `${T}.sector_id`,
  occurrenceType: `${T}.occurrence_type_id`,
  occurrence: `${T}.occurrence_id`,
};

const UIDS: Readonly<Record<FilteredRelation, string>> = {
  sector: 'api::sector.sector',
  occurrenceType: 'api::occurrence-type.occurrence-type',
  occurrence: 'api::occurrence.occurrence',
};

/** Database ids by `relation/documentId`. */
export type KnownIds = ReadonlyMap<string, number>;

const isRelation = (attribute: FilteredAttribute): attribute is FilteredRelation =>
  FILTERED_RELATIONS.some((each) => each === attribute);

/** The items that a filter names, as `relation/documentId`. */
const namedIn = (condition: Condition): string[] => {
  if ('all' in condition) return condition.all.flatMap(namedIn);
  if ('any' in condition) return condition.any.flatMap(namedIn);
  if ('not' in condition) return namedIn(condition.not);
  const { attribute, values } = condition;
  return isRelation(attribute) ? values.map((value) => `${attribute}/${value}`) : [];
};

/** The ids of the items that a filter names, in one statement; none for a filter that names none. */
export const idsNamedIn = async (strapi: Core.Strapi, trx: Transaction, condition: Condition): Promise<KnownIds> => {
  const named = new Set(namedIn(condition));
  const parts = FILTERED_RELATIONS.flatMap((relation): Sql[] => {
    const prefix = `${relation}/`;
    const documentIds = [...named].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    if (documentIds.length === 0) return [];
    const { sql, bindings } = isIn('document_id', documentIds);
    const table = quoted(strapi, tableOf(strapi, UIDS[relation]));
    return [sqlOf(`select '${prefix}' as prefix, document_id, id from ${table} where ${sql}`, bindings)];
  });
  if (parts.length === 0) return new Map();
  const result: unknown = await trx.raw(
    parts.map(({ sql }) => sql).join(' union all '),
    parts.flatMap(({ bindings }) => bindings),
  );
  return new Map(rowsOf(result).map((row) => [`${row['prefix']}${row['document_id']}`, Number(row['id'])]));
};

const escaped = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** A pattern in which what the caller typed stands for itself. */
export const isLike = (column: string, pattern: (text: string) => string, text: string): Sql =>
  sqlOf(`${column} like ? escape '\\'`, [pattern(escaped(text))]);

const COMPARED: Partial<Record<Operator, string>> = {
  $eq: '=',
  $ne: '<>',
  $lt: '<',
  $lte: '<=',
  $gt: '>',
  $gte: '>=',
};

const comparison = (column: string, operator: Operator, values: readonly (Value | number)[]): Sql => {
  const [first = '', second = ''] = values;
  const sign = COMPARED[operator];
  if (sign) return sqlOf(`${column} ${sign} ?`, [first]);
  switch (operator) {
    case '$in':
      return isIn(column, values);
    case '$notIn':
      return not(isIn(column, values));
    case '$between':
      return sqlOf(`${column} between ? and ?`, [first, second]);
    case '$startsWith':
      return isLike(column, (text) => `${text}%`, String(first));
    case '$contains':
      return isLike(column, (text) => `%${text}%`, String(first));
    default:
      return sqlOf(`${column} is ${(operator === '$null') === first ? '' : 'not '}null`);
  }
};

const relationComparison = (column: string, operator: Operator, ids: readonly number[]): Sql => {
  const among = isIn(column, ids);
  return operator === '$ne' || operator === '$notIn' ? not(among) : among;
};

/** A filter as SQL on tickets `t`. */
export const conditionSql = (condition: Condition, known: KnownIds): Sql => {
  if ('all' in condition) return allOf(condition.all.map((each) => conditionSql(each, known)));
  if ('any' in condition) return anyOf(condition.any.map((each) => conditionSql(each, known)));
  if ('not' in condition) return not(conditionSql(condition.not, known));
  const { attribute, operator, values } = condition;
  const column = COLUMNS[attribute];
  if (!isRelation(attribute)) return comparison(column, operator, values);
  const ids = values.flatMap((value) => known.get(`${attribute}/${value}`) ?? []);
  return relationComparison(column, operator, ids);
};

/** The sectors that a filter confines a list to; undefined where it leaves it open. */
export const sectorsOf = (condition: Condition, known: KnownIds): readonly number[] | undefined => {
  if ('all' in condition) {
    return condition.all.map((each) => sectorsOf(each, known)).find((sectors) => sectors !== undefined);
  }
  if (!('attribute' in condition) || condition.attribute !== 'sector') return undefined;
  if (condition.operator !== '$eq' && condition.operator !== '$in') return undefined;
  return condition.values.flatMap((value) => known.get(`sector/${value}`) ?? []);
};

/**
 * `order by` for a list; the id decides between equals, so that pages do not overlap. Tickets that are not closed come
 * last on both databases, whatever the direction.
 */
export const orderSql = (sort: readonly Sort[]): string => {
  const keys = sort.flatMap(({ attribute, descending }) => {
    const key = `${COLUMNS[attribute]}${descending ? ' desc' : ''}`;
    return attribute === 'closedAt' ? [`${T}.closed_at is null`, key] : [key];
  });
  return [...keys, `${T}.id${sort[0]?.descending ? ' desc' : ''}`].join(', ');
};
