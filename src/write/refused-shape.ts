import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRecord } from '../domain/is-record';
import { type LinkTarget, parseLink } from '../domain/link-value';
import { invalid, required, type Violation } from '../domain/violation';
import { refuseDatabaseError } from '../errors/database';
import { type ErrorEntry, entriesOf, reject, validationError } from '../errors/reject';
import { attributesOf, hasDrafts, type Uid } from './store';

type Data = Record<string, unknown>;

/** A write as the Document Service is asked for it. */
export interface Context {
  readonly uid: string;
  readonly action: string;
  params: { documentId?: string; data?: Data; status?: string };
}

interface NamedTarget {
  readonly path: readonly string[];
  readonly uid: string;
  readonly target: LinkTarget;
  readonly isPlace: boolean;
}

const namedTargets = (strapi: Core.Strapi, uid: string, data: unknown, path: readonly string[] = []): NamedTarget[] => {
  if (!isRecord(data)) return [];
  return Object.entries(attributesOf(strapi, uid)).flatMap(([name, { type, target, component }]) => {
    const value = data[name];
    if (component !== undefined) {
      return Array.isArray(value)
        ? value.flatMap((item, index) => namedTargets(strapi, component, item, [...path, name, String(index)]))
        : namedTargets(strapi, component, value, [...path, name]);
    }
    const targetUid = type === 'media' ? 'plugin::upload.file' : target;
    const parsed = value === null || value === undefined || targetUid === undefined ? undefined : parseLink(value);
    if (!parsed?.ok || targetUid === undefined) return [];
    const { set = [], connect, disconnect, beside } = parsed.value;
    const named = { path: [...path, name], uid: targetUid };
    return [
      ...[...set, ...connect, ...disconnect].map((found) => ({ ...named, target: found, isPlace: false })),
      ...beside.map((found) => ({ ...named, target: found, isPlace: true })),
    ];
  });
};

/** Links to what does not exist. Asked only once a write has failed: Strapi refuses them, but without a path. */
export const danglingLinks = async (strapi: Core.Strapi, uid: string, data: unknown): Promise<Violation[]> => {
  const violations: Violation[] = [];
  for (const named of namedTargets(strapi, uid, data)) {
    const found = await strapi.db.query(named.uid as Uid).findOne({ select: ['id'], where: { ...named.target } });
    if (!found) violations.push(invalid(named.path, 'notFound'));
  }
  return violations;
};

/** Places beside items that are there, but not in the list. */
const placesOutside = (strapi: Core.Strapi, { uid, params }: Context, error: unknown): Violation[] => {
  if (!(error instanceof Error) || !error.message.endsWith('needs to be connected first.')) return [];
  return namedTargets(strapi, uid, params.data).flatMap(({ path, isPlace }) =>
    isPlace ? [invalid(path, 'placeNotListed')] : [],
  );
};

const hasEntries = (details: unknown): details is { errors: Partial<ErrorEntry>[] } =>
  isRecord(details) && Array.isArray(details['errors']);

const REQUIRED_MESSAGE =
  /must be defined|cannot be null|is a required field|final value was: `null`\.|cast from the value `null`/;

/** Strapi's own entries, with the code that clients switch on. */
const withCodes = (strapi: Core.Strapi, found: Partial<ErrorEntry>[]): ErrorEntry[] =>
  found.flatMap(({ path = [], message = '', name = 'ValidationError', code }) => {
    const at = path.map(String);
    if (code === undefined && REQUIRED_MESSAGE.test(message)) return entriesOf(strapi, [required(at)]);
    return [{ path: at, message, name, code: code ?? 'FIELD_INVALID' }];
  });

/** Unresolvable links are reported by their path; Strapi's summary of them, which has none, is left out. */
const isRelationSummary = ({ path, message }: ErrorEntry): boolean =>
  path.length === 0 && /relation\(s\) of type|Invalid relations/.test(message);

export const dedupe = (entries: readonly ErrorEntry[]): ErrorEntry[] => {
  const seen = new Set<string>();
  return entries.filter(({ path }) => {
    const key = path.join('.');
    return !seen.has(key) && seen.add(key);
  });
};

/** The values of a body that are its own; links are judged here, not by Strapi's validator. */
const withoutLinks = (strapi: Core.Strapi, uid: string, data: unknown): unknown => {
  if (!isRecord(data)) return data;
  const attributes = attributesOf(strapi, uid);
  const own = Object.entries(data).filter(([name]) => !['relation', 'media'].includes(attributes[name]?.type ?? ''));
  return Object.fromEntries(
    own.map(([name, value]) => {
      const component = attributes[name]?.component;
      if (component === undefined) return [name, value];
      const stripped = (item: unknown) => withoutLinks(strapi, component, item);
      return [name, Array.isArray(value) ? value.map(stripped) : stripped(value)];
    }),
  );
};

/** What Strapi's validator says of the body, links aside. */
export const strapiEntries = async (strapi: Core.Strapi, context: Context, isNew: boolean): Promise<ErrorEntry[]> => {
  const model = strapi.contentTypes[context.uid as Uid];
  if (!model || !isRecord(context.params.data)) return [];
  const data = withoutLinks(strapi, context.uid, context.params.data);
  const validate = isNew ? strapi.entityValidator.validateEntityCreation : strapi.entityValidator.validateEntityUpdate;
  try {
    await validate(model as never, data as never, { isDraft: hasDrafts(strapi, context.uid), locale: null } as never);
    return [];
  } catch (error) {
    return error instanceof errors.ValidationError && hasEntries(error.details)
      ? withCodes(strapi, error.details.errors)
      : [];
  }
};

/** Strapi resolves links before it validates: where a link fails, the rest of the body has not been judged yet. */
export const enriched = async (
  strapi: Core.Strapi,
  context: Context,
  isNew: boolean,
  error: unknown,
): Promise<unknown> => {
  // Statements that Strapi sends as they are pass its translation of database errors by.
  refuseDatabaseError(strapi, error);
  reject(strapi, placesOutside(strapi, context, error));
  if (!(error instanceof errors.ValidationError)) return error;
  const own = hasEntries(error.details) ? error.details.errors : [];
  if (own.length > 0 && own.every(({ code }) => code !== undefined)) return error;
  const dangling = entriesOf(strapi, await danglingLinks(strapi, context.uid, context.params.data));
  const others = dangling.length > 0 ? await strapiEntries(strapi, context, isNew) : [];
  const found = withCodes(strapi, own).filter((entry) => !isRelationSummary(entry));
  const entries = dedupe([...dangling, ...found, ...others]);
  return entries.length > 0 ? validationError(strapi, entries) : error;
};
