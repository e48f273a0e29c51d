import { isRecord } from './is-record';
import { linkViolations } from './link-value';
import { isBlank } from './name';
import { plainDataViolations } from './plain-data';
import { invalid, required, type Violation } from './violation';

/** What a rule needs to know of an attribute; the schema's own words. */
export interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly multiple?: boolean;
  readonly relation?: string;
  readonly mappedBy?: string;
  readonly component?: string;
  readonly default?: unknown;
}

export type Attributes = Readonly<Record<string, Attribute>>;

const TEXTS = new Set(['string', 'text', 'richtext', 'email', 'uid', 'enumeration']);

type Data = Readonly<Record<string, unknown>>;

const attributeNamed = (attributes: Attributes, name: string): Attribute | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;

/** Formatted text. Strapi's validator takes whatever is no list for none, and would empty what is stored. */
const isBlocks = (value: unknown): boolean => value === null || (Array.isArray(value) && value.every(isRecord));

const isToOne = ({ type, relation, multiple }: Attribute): boolean =>
  type === 'media' ? multiple !== true : (relation ?? '').endsWith('ToOne');

interface Shape {
  readonly attributes: Attributes;
  /** The attributes of a component, by its uid. */
  readonly componentAttributes: (uid: string) => Attributes;
  /** What is written to, with the entries (their `id`s) that it has at any depth; `null` for what is new. */
  readonly stored: Data | null;
  /** Whether `stored` is copied, and the entries given stand for those in their places, whatever their `id`s. */
  readonly copies?: boolean;
  /** Whether it may still lack values; links that are required it may not. */
  readonly isDraft?: boolean;
}

const entriesIn = (value: unknown): Data[] => (Array.isArray(value) ? value : [value]).filter(isRecord);

/** The entry of what is stored that `item` changes: it lacks what is not given, where it is none of them. */
const changedEntry = (item: Data, index: number, entries: readonly Data[], copies = false): Data | undefined =>
  copies ? entries[index] : entries.find(({ id }) => String(id) === String(item['id']));

/**
 * Entries of a component are objects. Of what is stored they name their own by `id`, each once; without one they are
 * new, and of what is new they all are.
 */
const entryViolations = (path: readonly string[], value: unknown, name: string, shape: Shape): Violation[] => {
  const owned = entriesIn(shape.stored?.[name]);
  const judged = new Set<Data>();
  const isList = Array.isArray(value);
  return (isList ? value : [value]).flatMap((item: unknown, index) => {
    const at = isList ? [...path, String(index)] : path;
    if (!isRecord(item)) return [invalid(at, 'entryNotAnObject')];
    const stored = changedEntry(item, index, owned, shape.copies);
    const namesEntry = shape.stored !== null && shape.copies !== true && item['id'] !== undefined;
    if (namesEntry && (stored === undefined || judged.has(stored))) return [invalid([...at, 'id'], 'entryUnknown')];
    if (stored) judged.add(stored);
    return recordViolations(at, item, { ...shape, stored: stored ?? null });
  });
};

const attributeViolations = (
  path: readonly string[],
  value: unknown,
  attribute: Attribute,
  shape: Shape,
): Violation[] => {
  if (TEXTS.has(attribute.type)) {
    return attribute.required && typeof value === 'string' && isBlank(value) ? [required(path)] : [];
  }
  if (attribute.type === 'blocks') return isBlocks(value) ? [] : [invalid(path, 'notBlocks')];
  if (attribute.type === 'relation' || attribute.type === 'media') {
    const rule = {
      toOne: isToOne(attribute),
      required: attribute.required === true,
      isNew: shape.stored === null,
      inverse: attribute.mappedBy !== undefined,
    };
    return linkViolations(path, value, rule);
  }
  if (attribute.component === undefined || value === null) return [];
  const attributes = shape.componentAttributes(attribute.component);
  return entryViolations(path, value, path.at(-1) ?? '', { ...shape, attributes });
};

const isLink = ({ type }: Attribute): boolean => type === 'relation' || type === 'media';

/** Lists of entries are empty rather than missing. */
const isRequired = (attribute: Attribute, { isDraft = false }: Shape): boolean =>
  attribute.required === true && attribute.component === undefined && (isLink(attribute) || !isDraft);

/** What a new item must be given: Strapi fills in the defaults. */
const missingValues = (path: readonly string[], data: Data, shape: Shape): Violation[] =>
  Object.entries(shape.attributes).flatMap(([name, attribute]) => {
    const isMissing = data[name] === undefined && attribute.default === undefined && isRequired(attribute, shape);
    return isMissing ? [required([...path, name])] : [];
  });

const recordViolations = (path: readonly string[], data: unknown, shape: Shape): Violation[] => {
  if (!isRecord(data)) return [];
  const given = Object.entries(data).flatMap(([name, value]) => {
    const attribute = attributeNamed(shape.attributes, name);
    if (!attribute || value === undefined) return [];
    if (value === null && !isLink(attribute) && isRequired(attribute, shape)) return [required([...path, name])];
    return attributeViolations([...path, name], value, attribute, shape);
  });
  return shape.stored === null ? [...given, ...missingValues(path, data, shape)] : given;
};

/** Names that stand beside the attributes: items and entries are told apart by them, and the admin panel orders entries by the last. */
const BESIDE_ATTRIBUTES = new Set(['id', 'documentId', '__component', '__temp_key__']);

/**
 * What a body gives that its type has no attribute for, at any depth of components, in the order of the body. Names that
 * every object inherits, such as `constructor`, are none either.
 */
export const unknownAttributes = (
  data: unknown,
  shape: Pick<Shape, 'attributes' | 'componentAttributes'>,
  path: readonly string[] = [],
): Violation[] => {
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    const attribute = attributeNamed(shape.attributes, name);
    if (!attribute) return BESIDE_ATTRIBUTES.has(name) ? [] : [invalid([...path, name], 'unknownAttribute')];
    if (attribute.component === undefined) return [];
    const within = { ...shape, attributes: shape.componentAttributes(attribute.component) };
    return Array.isArray(value)
      ? value.flatMap((entry, index) => unknownAttributes(entry, within, [...path, name, String(index)]))
      : unknownAttributes(value, within, [...path, name]);
  });
};

/** The server names items: a body may repeat the name of the one that it changes (`documentId`), and give none. */
export const identityViolations = (data: Data, documentId: string | undefined): Violation[] =>
  data['documentId'] === undefined || data['documentId'] === documentId ? [] : [invalid(['documentId'], 'immutable')];

/**
 * What a body's shape breaks beyond what Strapi's own validator sees: values that are missing, null or blank where
 * one is required, links of the wrong form, several items where one belongs, writes to a side that is for reading, entries of others, formatted
 * text that is none, NUL characters, endless nesting. Violations come in the order of the body.
 */
export const shapeViolations = (data: unknown, shape: Shape): Violation[] => {
  const plain = plainDataViolations(data);
  return plain.length > 0 ? plain : recordViolations([], data, shape);
};
