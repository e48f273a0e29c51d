import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type LinkTarget, parseLink } from '../domain/link-value';
import { storedName } from '../domain/name';
import { shapeViolations } from '../domain/shape';
import { invalid, required, type Violation } from '../domain/violation';
import { refuseDatabaseError } from '../errors/database';
import { type ErrorEntry, entriesOf, reject, validationError } from '../errors/reject';
import { rememberingComponentTargets } from './component-memory';
import { beforeDeletion } from './deletion';
import { notingRefusal } from './refusal';
import { attributesOf, hasDrafts, type Uid } from './store';
import { componentTargetsOf, storedEntries } from './stored-components';

type Data = Record<string, unknown>;

interface Context {
  readonly uid: string;
  readonly action: string;
  params: { documentId?: string; data?: Data; status?: string };
}

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy with names as they are stored: length and blankness are judged without white space around them. */
const withStoredNames = (data: Data): Data => {
  const copy = { ...data };
  for (const attribute of ['name', 'title']) {
    if (typeof copy[attribute] === 'string') copy[attribute] = storedName(copy[attribute]);
  }
  return copy;
};

/** A clone has links of its own, but takes no item away from the original, and comes after all others. */
const ofClone = (strapi: Core.Strapi, uid: string, data: Data): Data => {
  const attributes = attributesOf(strapi, uid);
  const inverse = Object.entries(attributes).filter(([, { mappedBy }]) => mappedBy !== undefined);
  const taken = Object.fromEntries(inverse.map(([name]) => [name, { set: [] }]));
  return { ...data, ...taken, ...(attributes['position'] && { position: null }) };
};

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
const danglingLinks = async (strapi: Core.Strapi, uid: string, data: unknown): Promise<Violation[]> => {
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

const dedupe = (entries: readonly ErrorEntry[]): ErrorEntry[] => {
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
const strapiEntries = async (strapi: Core.Strapi, context: Context, isNew: boolean): Promise<ErrorEntry[]> => {
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
const enriched = async (strapi: Core.Strapi, context: Context, isNew: boolean, error: unknown): Promise<unknown> => {
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

/** Returns the entries that the item had, as far as the body touches them; `null` for a new item. */
const checkShape = async (strapi: Core.Strapi, context: Context): Promise<Data | null> => {
  const { uid, action, params } = context;
  if (!isRecord(params.data)) throw validationError(strapi, entriesOf(strapi, [invalid([], 'notAnObject')]));
  params.data = withStoredNames(params.data);
  const stored = action === 'create' ? null : await storedEntries(strapi, uid, params.documentId, params.data);
  const componentAttributes = (uid: string) => attributesOf(strapi, uid);
  const shape = {
    attributes: attributesOf(strapi, uid),
    componentAttributes,
    stored,
    copies: action === 'clone',
    isDraft: hasDrafts(strapi, uid) && params.status !== 'published',
  };
  const violations = shapeViolations(params.data, shape);
  if (violations.length === 0) return stored;
  const more = [
    ...(await strapiEntries(strapi, context, stored === null)),
    ...entriesOf(strapi, await danglingLinks(strapi, uid, params.data)),
  ];
  throw validationError(strapi, dedupe([...entriesOf(strapi, violations), ...more]));
};

type Next = () => Promise<unknown>;

/** Versions of one document are deleted side by side, each of which sees the other: the guard looks at the document. */
const deleteWithDrafts = (strapi: Core.Strapi, { uid, params }: Context, next: Next): Promise<unknown> =>
  strapi.db.transaction(async () => {
    await beforeDeletion(strapi, uid, { documentId: params.documentId });
    return next();
  });

const write = async (strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> => {
  const isNew = context.action === 'create';
  const stored = await checkShape(strapi, context);
  try {
    return await rememberingComponentTargets(componentTargetsOf(strapi, context.uid, stored), next);
  } catch (error) {
    throw await enriched(strapi, context, isNew, error);
  }
};

/** What a clone is given is judged as a change of the original; the rest is as it was there. */
const clone = async (strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> => {
  const attributes = attributesOf(strapi, context.uid);
  const given = Object.entries(context.params.data ?? {});
  context.params.data = Object.fromEntries(given.filter(([name]) => attributes[name]?.mappedBy === undefined));
  await checkShape(strapi, context);
  context.params.data = ofClone(strapi, context.uid, context.params.data);
  try {
    return await next();
  } catch (error) {
    throw await enriched(strapi, context, false, error);
  }
};

/** A draft may lack what its published version needs. */
const publish = async (strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> => {
  try {
    return await next();
  } catch (error) {
    throw await enriched(strapi, context, false, error);
  }
};

const USER = 'plugin::users-permissions.user';

const judged = (strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> => {
  const { uid, action } = context;
  if (action === 'delete' && hasDrafts(strapi, uid)) return deleteWithDrafts(strapi, context, next);
  if (action === 'publish') return publish(strapi, context, next);
  if (action === 'clone') return clone(strapi, context, next);
  return action === 'create' || action === 'update' ? write(strapi, context, next) : next();
};

/**
 * In front of the Document Service: refuses a body for all that is wrong with its shape at once, with codes and paths,
 * before anything is written. Rules about other items are the lifecycles' (see guard.ts).
 */
export const shapeMiddleware =
  (strapi: Core.Strapi) =>
  (context: Context, next: Next): Promise<unknown> => {
    if (context.uid === USER) return notingRefusal(judged(strapi, context, next));
    return context.uid.startsWith('api::') ? judged(strapi, context, next) : next();
  };
