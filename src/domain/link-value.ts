import { isRecord } from './is-record';
import { invalid, required, type Violation } from './violation';

/** An item as a client names it: by documentId, or by the database's id (the Content Manager does). */
export type LinkTarget = { readonly documentId: string } | { readonly id: number };

export interface LinkValue {
  /** The whole new list; `undefined` where the value only adds and removes. */
  readonly set?: readonly LinkTarget[];
  readonly connect: readonly LinkTarget[];
  readonly disconnect: readonly LinkTarget[];
  /** The items that those to connect are placed beside. */
  readonly beside: readonly LinkTarget[];
}

const DOCUMENT_ID = /^[a-z][a-z0-9]{0,254}$/i;
const DIGITS = /^\d{1,10}$/;
const MAX_ID = 2_147_483_647;

type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'notALink' | 'notFound' };

const numericTarget = (id: number): Parsed<LinkTarget> => {
  if (!Number.isInteger(id)) return { ok: false, reason: 'notALink' };
  return id >= 1 && id <= MAX_ID ? { ok: true, value: { id } } : { ok: false, reason: 'notFound' };
};

const target = (value: unknown): Parsed<LinkTarget> => {
  if (typeof value === 'number') return numericTarget(value);
  if (typeof value === 'string') {
    if (DIGITS.test(value)) return numericTarget(Number(value));
    return DOCUMENT_ID.test(value) ? { ok: true, value: { documentId: value } } : { ok: false, reason: 'notFound' };
  }
  if (!isRecord(value)) return { ok: false, reason: 'notALink' };
  if (typeof value['documentId'] === 'string') return target(value['documentId']);
  const id = value['id'];
  return typeof id === 'number' || typeof id === 'string' ? target(id) : { ok: false, reason: 'notALink' };
};

const targets = (value: unknown): Parsed<LinkTarget[]> => {
  if (value === null || value === undefined) return { ok: true, value: [] };
  const found: LinkTarget[] = [];
  for (const item of Array.isArray(value) ? value : [value]) {
    const parsed = target(item);
    if (!parsed.ok) return parsed;
    found.push(parsed.value);
  }
  return { ok: true, value: found };
};

/** What `{position: {before, after}}` of an item to connect names. */
const placesOf = (item: unknown): unknown[] => {
  const position = isRecord(item) ? item['position'] : undefined;
  if (!isRecord(position)) return [];
  return [position['before'], position['after']].filter((place) => place !== null && place !== undefined);
};

/** Places are named by documentId alone. */
const placesIn = (value: unknown): Parsed<LinkTarget[]> => {
  const found = (Array.isArray(value) ? value : [value]).flatMap(placesOf);
  if (found.some((place) => typeof place === 'object')) return { ok: false, reason: 'notALink' };
  return { ok: true, value: found.map((place) => ({ documentId: String(place) })) };
};

const isOperation = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && ['set', 'connect', 'disconnect'].some((key) => key in value);

/** Reads a relation as Strapi's APIs accept it: null, an id, `{documentId}`, a list, or `{set | connect, disconnect}`. */
export const parseLink = (value: unknown): Parsed<LinkValue> => {
  if (!isOperation(value)) {
    const set = targets(value);
    return set.ok ? { ok: true, value: { set: set.value, connect: [], disconnect: [], beside: [] } } : set;
  }
  const connect = targets(value['connect']);
  if (!connect.ok) return connect;
  const disconnect = targets(value['disconnect']);
  if (!disconnect.ok) return disconnect;
  const beside = placesIn(value['connect']);
  if (!beside.ok) return beside;
  const parts = { connect: connect.value, disconnect: disconnect.value, beside: beside.value };
  if (value['set'] === undefined) return { ok: true, value: parts };
  const set = targets(value['set']);
  return set.ok ? { ok: true, value: { ...parts, set: set.value } } : set;
};

export interface LinkRule {
  readonly toOne: boolean;
  readonly required: boolean;
  /** Whether nothing is linked yet. */
  readonly isNew: boolean;
  /** Whether the link is kept by the other type: here it is for reading (3). */
  readonly inverse: boolean;
}

/** A link has a form that can be read, names at most one item where one belongs, and is not cleared where required. */
export const linkViolations = (path: readonly string[], value: unknown, rule: LinkRule): Violation[] => {
  const parsed = parseLink(value);
  if (!parsed.ok) return [invalid(path, parsed.reason)];
  const { set, connect, disconnect } = parsed.value;
  if (rule.inverse) {
    // An empty list given to a stored item would take all its items away.
    const touches = connect.length + disconnect.length + (set?.length ?? 0) > 0 || (set !== undefined && !rule.isNew);
    return touches ? [invalid(path, 'linkedFromOtherSide')] : [];
  }
  if (!rule.toOne) return [];
  if ((set?.length ?? 0) + connect.length > 1) return [invalid(path, 'onlyOne')];
  const clears = connect.length === 0 && (set ? set.length === 0 : rule.isNew || disconnect.length > 0);
  return rule.required && clears ? [required(path)] : [];
};
