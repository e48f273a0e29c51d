import { linkViolations } from './link-value';
import { isBlank } from './name';
import { plainDataViolations } from './plain-data';
import { required, type Violation } from './violation';

/** What a rule needs to know of an attribute; the schema's own words. */
export interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly multiple?: boolean;
  readonly relation?: string;
  readonly mappedBy?: string;
  readonly component?: string;
}

export type Attributes = Readonly<Record<string, Attribute>>;

const TEXTS = new Set(['string', 'text', 'richtext', 'email', 'uid', 'enumeration']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isToOne = ({ type, relation, multiple }: Attribute): boolean =>
  type === 'media' ? multiple !== true : (relation ?? '').endsWith('ToOne');

interface Shape {
  readonly attributes: Attributes;
  /** The attributes of a component, by its uid. */
  readonly componentAttributes: (uid: string) => Attributes;
  /** A new item lacks what is not given; an update leaves it as it is. */
  readonly isNew: boolean;
}

const attributeViolations = (
  path: readonly string[],
  value: unknown,
  attribute: Attribute,
  shape: Shape,
): Violation[] => {
  if (TEXTS.has(attribute.type)) {
    return attribute.required && typeof value === 'string' && isBlank(value) ? [required(path)] : [];
  }
  if (attribute.type === 'relation' || attribute.type === 'media') {
    const rule = {
      toOne: isToOne(attribute),
      required: attribute.required === true,
      isNew: shape.isNew,
      inverse: attribute.mappedBy !== undefined,
    };
    return linkViolations(path, value, rule);
  }
  if (attribute.type !== 'component' || attribute.component === undefined) return [];
  const attributes = shape.componentAttributes(attribute.component);
  const entries = Array.isArray(value)
    ? value.map((item, index) => ({ at: [...path, String(index)], item }))
    : [{ at: path, item: value }];
  return entries.flatMap(({ at, item }) => {
    const isNew = !isRecord(item) || item['id'] === undefined;
    return recordViolations(at, item, { ...shape, attributes, isNew });
  });
};

/** Required links that are not given at all; Strapi's validator sees to everything else that is required. */
export const missingLinks = (
  path: readonly string[],
  data: Readonly<Record<string, unknown>>,
  attributes: Attributes,
): Violation[] =>
  Object.entries(attributes).flatMap(([name, { type, required: isRequired }]) => {
    const isMissing = (type === 'relation' || type === 'media') && isRequired === true && data[name] === undefined;
    return isMissing ? [required([...path, name])] : [];
  });

const recordViolations = (path: readonly string[], data: unknown, shape: Shape): Violation[] => {
  if (!isRecord(data)) return [];
  const given = Object.entries(data).flatMap(([name, value]) => {
    const attribute = shape.attributes[name];
    return attribute && value !== undefined ? attributeViolations([...path, name], value, attribute, shape) : [];
  });
  return shape.isNew ? [...given, ...missingLinks(path, data, shape.attributes)] : given;
};

/**
 * What a body's shape breaks beyond what Strapi's own validator sees: blank texts where one is required, links of
 * the wrong form, several items where one belongs, writes to a side that is for reading, NUL characters, endless
 * nesting. Violations come in the order of the body.
 */
export const shapeViolations = (data: unknown, shape: Shape): Violation[] => {
  const plain = plainDataViolations(data);
  return plain.length > 0 ? plain : recordViolations([], data, shape);
};
