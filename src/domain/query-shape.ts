import { isRecord } from './is-record';
import { invalid, type Violation } from './violation';

/** What a content type or component can be populated with, as far as the rule wants to know. */
export interface Model {
  /** Its relations, components and files by name; what a relation or component leads to, where that is known. */
  readonly populatable: Readonly<Record<string, () => Model | undefined>>;
}

/** More attributes than these lead no filter and no order anywhere that is not found in fewer. */
const MAX_STEPS = 5;
/** A type's occurrences, their solutions, the steps of these, and who treats them. */
const MAX_LEVELS = 4;
/** Relations that the filters of one request lead through: each is two tables more to join, and SQLite joins 64. */
const MAX_JOINED = 20;
const MAX_LISTED = 100;
const MAX_SORTS = 10;

const GROUPS = ['$and', '$or'];
/** Only for columns of JSON, of which no filter is documented; the database refuses it on all others. */
const UNKNOWN = ['$jsonSupersetOf'];

type Path = readonly string[];

const refused = (path: Path): Violation[] => [invalid(path, 'unknownParameter')];
const tooDeep = (path: Path): Violation[] => [invalid(path.slice(0, 1), 'tooDeep')];
const tooMany = (path: Path): Violation[] => [invalid(path.slice(0, 1), 'tooManyValues')];

/** `constructor` and the like name something in every object, and an attribute in none. */
const isName = (name: unknown): name is string => typeof name === 'string' && name !== '' && !(name in {});
const isScalar = (value: unknown): boolean => !isRecord(value) && !Array.isArray(value);
const isDate = (value: unknown): boolean => value instanceof Date;

/** One value, or a list of them. */
const operandViolations = (operator: string, operand: unknown, path: Path): Violation[] => {
  const items = Array.isArray(operand) ? operand : [operand];
  if (items.length > MAX_LISTED) return tooMany(path);
  const isPair = Array.isArray(operand) && operand.length === 2;
  const fits = !UNKNOWN.includes(operator) && (operator !== '$between' || isPair);
  return fits && items.every((item) => isScalar(item) || isDate(item)) ? [] : refused(path);
};

const attributeViolations = (value: unknown, path: Path, steps: number): Violation[] => {
  if (steps > MAX_STEPS) return tooDeep(path);
  if (isRecord(value) && !isDate(value)) return conditionViolations(value, path, steps);
  return operandViolations('$in', value, path);
};

/** @param steps attributes that lead here */
const conditionViolations = (value: unknown, path: Path, steps: number): Violation[] => {
  if (!isRecord(value)) return refused(path);
  return Object.entries(value).flatMap(([key, below]) => {
    const at = [...path, key];
    if (GROUPS.includes(key)) {
      if (!Array.isArray(below)) return refused(at);
      return below.flatMap((item, index) => conditionViolations(item, [...at, String(index)], steps));
    }
    if (key === '$not') return conditionViolations(below, at, steps);
    if (key.startsWith('$')) return steps === 0 ? refused(at) : operandViolations(key, below, at);
    return isName(key) ? attributeViolations(below, at, steps + 1) : refused(at);
  });
};

const isCondition = (key: string): boolean => key.startsWith('$');

/** How many relations filters lead through: attributes with attributes below them. */
const joinedBy = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + joinedBy(item), 0);
  if (!isRecord(value)) return 0;
  return Object.entries(value).reduce((sum, [key, below]) => {
    const leads = !isCondition(key) && isRecord(below) && Object.keys(below).some((name) => !isCondition(name));
    return sum + (leads ? 1 : 0) + joinedBy(below);
  }, 0);
};

const filterViolations = (filters: unknown, path: Path): Violation[] => {
  if (filters === undefined) return [];
  const violations = conditionViolations(filters, path, 0);
  return violations.length === 0 && joinedBy(filters) > MAX_JOINED ? tooMany(path) : violations;
};

/** Names, one after the other or in a list. */
const namesIn = (value: unknown): unknown[] => {
  if (typeof value === 'string') return value.split(',').map((name) => name.trim());
  return Array.isArray(value) ? value.flatMap((item) => (typeof item === 'string' ? namesIn(item) : [item])) : [value];
};

const fieldViolations = (fields: unknown, path: Path): Violation[] =>
  fields === undefined || namesIn(fields).every(isName) ? [] : refused(path);

const ORDER = /^(asc|desc)$/i;

const sortViolations = (sort: unknown, path: Path): Violation[] => {
  if (sort === undefined) return [];
  if (isRecord(sort)) return Object.entries(sort).flatMap(([name, below]) => orderViolations(name, below, path, 1));
  const items = Array.isArray(sort) ? sort : namesIn(sort);
  if (items.length > MAX_SORTS) return tooMany(path);
  return items.flatMap((item) => {
    if (isRecord(item)) return sortViolations(item, path);
    const steps = namesIn(item).flatMap((part) => (typeof part === 'string' ? part.split(/[.:]/) : [part]));
    if (!steps.every(isName)) return refused(path);
    return steps.length > MAX_STEPS + 1 ? tooDeep(path) : [];
  });
};

const orderViolations = (name: string, below: unknown, path: Path, steps: number): Violation[] => {
  if (!isName(name)) return refused(path);
  if (steps > MAX_STEPS) return tooDeep(path);
  if (isRecord(below))
    return Object.entries(below).flatMap(([key, next]) => orderViolations(key, next, path, steps + 1));
  return typeof below === 'string' && ORDER.test(below) ? [] : refused(path);
};

interface Way {
  /** Attributes that lead here. */
  readonly passed: readonly string[];
  readonly model: Model | undefined;
}

/**
 * Whether a step leads back to what a way has left behind; a parent may have a parent.
 *
 * @param passed steps that lead here
 */
export const comesBack = (passed: readonly string[], step: string): boolean =>
  passed.at(-1) !== step && passed.includes(step);

/**
 * One attribute further. A way that came back where it was would show each row again below each of its own: what it
 * asks for grows with every level.
 */
const stepViolations = (name: unknown, way: Way, path: Path): Violation[] => {
  if (!isName(name)) return refused(path);
  return way.passed.length >= MAX_LEVELS || comesBack(way.passed, name) ? tooDeep(path) : [];
};

const after = ({ passed, model }: Way, name: string): Way => ({
  passed: [...passed, name],
  model: model?.populatable[name]?.(),
});

const everythingViolations = (way: Way, path: Path): Violation[] => {
  const steps = Object.keys(way.model?.populatable ?? {});
  const isTooDeep = way.passed.length >= MAX_LEVELS || steps.some((step) => comesBack(way.passed, step));
  return isTooDeep ? tooDeep(path) : [];
};

const wayViolations = (names: readonly unknown[], way: Way, path: Path): Violation[] => {
  const [name, ...rest] = names;
  if (name === undefined) return [];
  if (name === '*' && rest.length === 0) return everythingViolations(way, path);
  const violations = stepViolations(name, way, path);
  return violations.length > 0 ? violations : wayViolations(rest, after(way, String(name)), path);
};

const YES_OR_NO = [true, false, 'true', 'false'];

const detailViolations = (value: unknown, way: Way, path: Path): Violation[] => {
  if (value === '*') return everythingViolations(way, path);
  if (!isRecord(value)) return YES_OR_NO.some((known) => known === value) ? [] : refused(path);
  const { on, ...options } = value;
  const branches = isRecord(on) ? Object.values(on) : [];
  return [
    ...optionViolations(options, way, path),
    ...branches.flatMap((branch) => detailViolations(branch, { ...way, model: undefined }, path)),
  ];
};

const populateViolations = (populate: unknown, way: Way, path: Path): Violation[] => {
  if (populate === undefined || YES_OR_NO.some((known) => known === populate)) return [];
  if (isRecord(populate))
    return Object.entries(populate).flatMap(([name, value]) => {
      const violations = stepViolations(name, way, path);
      return violations.length > 0 ? violations : detailViolations(value, after(way, name), path);
    });
  return namesIn(populate).flatMap((name) =>
    wayViolations(typeof name === 'string' ? name.split('.') : [name], way, path),
  );
};

const optionViolations = (options: Readonly<Record<string, unknown>>, way: Way, path: Path): Violation[] => [
  ...filterViolations(options['filters'], [...path, 'filters']),
  ...fieldViolations(options['fields'], [...path, 'fields']),
  ...sortViolations(options['sort'], [...path, 'sort']),
  ...populateViolations(options['populate'], way, [...path, 'populate']),
];

/**
 * What no list answers (section 6): a filter that is none, an operator without an attribute, a name that no attribute
 * has; and what would make one answer the work of thousands: ways through relations that are too long, too many, or
 * come back.
 *
 * @param query `filters`, `fields`, `sort`, `populate` and `_q` in Strapi's form
 * @param model of the rows, where it is known
 */
export const queryViolations = (query: Readonly<Record<string, unknown>>, model?: Model): Violation[] => [
  ...optionViolations(query, { passed: [], model }, []),
  ...(isScalar(query['_q']) ? [] : refused(['_q'])),
];
