import { isRecord } from './is-record';
import { invalid, type Violation } from './violation';

/** Attributes that lists are filtered by: those of the summary row that can be compared (specification, 6). */
const KINDS = {
  documentId: 'id',
  protocol: 'text',
  status: 'status',
  startedAt: 'date',
  dueAt: 'date',
  closedAt: 'date',
  anonymous: 'flag',
  confidential: 'flag',
  highCriticality: 'flag',
} as const;

/** Relations of the summary row; a filter names the other item's documentId and nothing else of it. */
export const FILTERED_RELATIONS = ['sector', 'occurrenceType', 'occurrence'] as const;

export type FilteredRelation = (typeof FILTERED_RELATIONS)[number];
export type FilteredAttribute = keyof typeof KINDS | FilteredRelation;
type Kind = (typeof KINDS)[keyof typeof KINDS];

export const TICKET_STATUSES = ['open', 'inProgress', 'waiting', 'closed', 'canceled'] as const;

const EQUALITY = ['$eq', '$ne', '$in', '$notIn'] as const;
const OPERATORS = {
  id: EQUALITY,
  text: [...EQUALITY, '$startsWith', '$contains'],
  status: EQUALITY,
  date: [...EQUALITY, '$lt', '$lte', '$gt', '$gte', '$between', '$null', '$notNull'],
  flag: ['$eq', '$ne', '$null', '$notNull'],
} as const satisfies Record<Kind, readonly string[]>;

export type Operator = (typeof OPERATORS)[Kind][number];
export type Value = string | boolean | Date;

/** A filter that has been understood. `$null`-like operators have one boolean value. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly attribute: FilteredAttribute; readonly operator: Operator; readonly values: readonly Value[] };

const MAX_DEPTH = 8;
const MAX_CONDITIONS = 50;
const MAX_VALUES = 100;
const MAX_LENGTH = 200;

interface Reading {
  readonly violations: Violation[];
  readonly hidden: readonly string[];
  /** Conditions read so far, at any depth. */
  count: number;
}

type Path = readonly string[];

const NOTHING: Condition = { all: [] };

const refuse = (reading: Reading, path: Path): Condition => {
  reading.violations.push(invalid(path, 'unknownParameter'));
  return NOTHING;
};

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const dateIn = (value: unknown): Date | undefined => {
  if (typeof value !== 'string' || !ISO_DATE.test(value)) return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
};

const flagIn = (value: unknown): boolean | undefined =>
  value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= MAX_LENGTH && !value.includes('\u0000') ? value : undefined;

const isStatus = (value: unknown): boolean => TICKET_STATUSES.some((status) => status === value);

const VALUES: Readonly<Record<Kind, (value: unknown) => Value | undefined>> = {
  id: textIn,
  text: textIn,
  status: (value) => (isStatus(value) ? textIn(value) : undefined),
  date: dateIn,
  flag: flagIn,
};

/** The values of an operator, or undefined where they are not of its kind or number. */
const valuesOf = (kind: Kind, operator: Operator, given: unknown): Value[] | undefined => {
  const isList = operator === '$in' || operator === '$notIn' || operator === '$between';
  const read = operator === '$null' || operator === '$notNull' ? flagIn : VALUES[kind];
  const list = isList && Array.isArray(given) ? given : [given];
  if (list.length > MAX_VALUES || (operator === '$between' && list.length !== 2)) return undefined;
  const values = list.map(read).filter((value) => value !== undefined);
  return values.length === list.length ? values : undefined;
};

const isOperator = (kind: Kind, name: string): name is Operator => OPERATORS[kind].some((each) => each === name);

const counted = (reading: Reading, path: Path, condition: () => Condition): Condition => {
  reading.count += 1;
  if (reading.count > MAX_CONDITIONS || path.length > 2 * MAX_DEPTH) return refuse(reading, path.slice(0, 1));
  return condition();
};

const comparison = (
  reading: Reading,
  path: Path,
  attribute: FilteredAttribute,
  kind: Kind,
  given: unknown,
): Condition => {
  if (!isRecord(given)) return comparison(reading, path, attribute, kind, { $eq: given });
  const all = Object.entries(given).map(([name, value]) =>
    counted(reading, [...path, name], () => {
      const at = [...path, name];
      if (name === '$not') return { not: comparison(reading, at, attribute, kind, value) };
      if (!isOperator(kind, name)) return refuse(reading, at);
      const values = valuesOf(kind, name, value);
      return values ? { attribute, operator: name, values } : refuse(reading, at);
    }),
  );
  return all.length > 0 ? { all } : refuse(reading, path);
};

const isRelation = (name: string): name is FilteredRelation => FILTERED_RELATIONS.some((each) => each === name);
const isAttribute = (name: string): name is keyof typeof KINDS => Object.hasOwn(KINDS, name);

const relation = (reading: Reading, path: Path, name: FilteredRelation, given: unknown): Condition => {
  if (!isRecord(given)) return refuse(reading, path);
  const all = Object.entries(given).map(([key, value]) =>
    key === 'documentId' ? comparison(reading, [...path, key], name, 'id', value) : refuse(reading, [...path, key]),
  );
  return all.length > 0 ? { all } : refuse(reading, path);
};

const group = (reading: Reading, path: Path, given: unknown): Condition[] => {
  if (!Array.isArray(given)) return [refuse(reading, path)];
  return given.slice(0, MAX_CONDITIONS + 1).map((each, index) => filter(reading, [...path, String(index)], each));
};

const entry = (reading: Reading, path: Path, name: string, given: unknown): Condition => {
  if (name === '$and') return { all: group(reading, path, given) };
  if (name === '$or') return { any: group(reading, path, given) };
  if (name === '$not') return { not: filter(reading, path, given) };
  if (reading.hidden.includes(name)) return refuse(reading, path);
  if (isRelation(name)) return relation(reading, path, name, given);
  return isAttribute(name) ? comparison(reading, path, name, KINDS[name], given) : refuse(reading, path);
};

const filter = (reading: Reading, path: Path, given: unknown): Condition => {
  if (!isRecord(given)) return refuse(reading, path);
  const all = Object.entries(given).map(([name, value]) =>
    counted(reading, [...path, name], () => entry(reading, [...path, name], name, value)),
  );
  return { all };
};

/**
 * Reads Strapi's `filters`. What is not an attribute of the summary row, not an operator of it, or too much of it is
 * refused: a filter on a hidden value would be a way to guess it (5.3–5.6). Attributes that are `hidden` do not exist.
 */
export const readFilter = (
  given: unknown,
  hidden: readonly string[] = [],
): { readonly condition: Condition; readonly violations: Violation[] } => {
  const reading: Reading = { violations: [], hidden, count: 0 };
  const condition = given === undefined ? NOTHING : filter(reading, ['filters'], given);
  return { condition, violations: reading.violations.slice(0, MAX_CONDITIONS) };
};
