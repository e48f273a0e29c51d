import type { Core } from '@strapi/strapi';
import { isRecord } from '../domain/is-record';
import { storedName } from '../domain/name';
import { identityViolations, shapeViolations } from '../domain/shape';
import { invalid } from '../domain/violation';
import { entriesOf, validationError } from '../errors/reject';
import { rememberingComponentTargets } from './component-memory';
import { beforeDeletion } from './deletion';
import { notingRefusal } from './refusal';
import { type Context, danglingLinks, dedupe, enriched, strapiEntries } from './refused-shape';
import { attributesOf, hasDrafts } from './store';
import { componentTargetsOf, storedEntries } from './stored-components';

type Data = Record<string, unknown>;

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
  const violations = [...identityViolations(params.data, params.documentId), ...shapeViolations(params.data, shape)];
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
