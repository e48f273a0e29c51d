import type { Core } from '@strapi/strapi';
import { contentTypes, errors, setCreatorFields } from '@strapi/utils';
import { type ErrorEntry, validationError } from '../../../../../errors/reject';
import { fieldsOf } from '../../../../../server/admin-roles';
import { attributesOf, type Uid } from '../../../../../write/store';
import type { Access } from '../access';

type Data = Record<string, unknown>;

/** The attributes that the caller may not both read and give: to copy them would be a way round the role's fields. */
const withheld = (strapi: Core.Strapi, access: Access, uid: Uid): string[] => {
  const fields = fieldsOf(strapi, uid);
  const mayCopy = (name: string): boolean => {
    const own = fields.filter((field) => field === name || field.startsWith(`${name}.`));
    return (['create', 'read'] as const).every((verb) => access.can(verb, uid, ...own));
  };
  return contentTypes
    .getVisibleAttributes(strapi.getModel(uid))
    .filter((name) => attributesOf(strapi, uid)[name] && attributesOf(strapi, uid)[name]?.mappedBy === undefined)
    .filter((name) => !mayCopy(name));
};

const isList = (strapi: Core.Strapi, uid: string, name: string): boolean => {
  const { type, repeatable } = attributesOf(strapi, uid)[name] ?? {};
  return type === 'media' || repeatable === true;
};

/** The value of an attribute that is not copied. */
const emptied = (strapi: Core.Strapi, uid: string, name: string): unknown => {
  const { attributes } = strapi.getModel(uid as Uid) as { attributes: Record<string, { default?: unknown }> };
  return attributesOf(strapi, uid)[name]?.type === 'relation' ? { set: [] } : (attributes[name]?.default ?? null);
};

const hasEntries = (details: unknown): details is { errors: ErrorEntry[] } =>
  typeof details === 'object' && details !== null && Array.isArray((details as { errors?: unknown }).errors);

/** A refusal with the path of the item that it is about. */
const located = (strapi: Core.Strapi, error: unknown, path: readonly string[]): unknown => {
  if (path.length === 0 || !(error instanceof errors.ValidationError) || !hasEntries(error.details)) return error;
  return validationError(
    strapi,
    error.details.errors.map((entry) => ({ ...entry, path: [...path, ...entry.path] })),
  );
};

/** A clone's empty lists are merged with the original's entries: they are emptied afterwards. */
const empty = (
  strapi: Core.Strapi,
  access: Access,
  uid: Uid,
  documentId: string,
  lists: readonly string[],
): Promise<unknown> => {
  const none = Object.fromEntries(lists.map((name) => [name, []]));
  const data = setCreatorFields({ user: { id: access.userId }, isEdition: true })(none);
  return strapi.documents(uid).update({ documentId, data } as never);
};

/** An item to copy, and what its copy has of its own. */
export interface Copy {
  readonly uid: Uid;
  readonly documentId: string;
  readonly own: Data;
  /** Where refusals say that they happened. */
  readonly path: readonly string[];
}

/**
 * Copies an item by the Document Service, so that all rules run: components, files and links in their order. It goes to
 * the end of its list.
 *
 * @throws ValidationError (400) with the rules' codes
 */
export const copyOf = async (
  strapi: Core.Strapi,
  access: Access,
  copy: Copy,
): Promise<Data & { documentId: string }> => {
  const { uid, documentId, own, path } = copy;
  const names = withheld(strapi, access, uid);
  const lists = names.filter((name) => isList(strapi, uid, name));
  const others = names.filter((name) => !lists.includes(name)).map((name) => [name, emptied(strapi, uid, name)]);
  const data = setCreatorFields({ user: { id: access.userId } })({ ...Object.fromEntries(others), ...own });
  try {
    const cloned = await strapi.documents(uid).clone({ documentId, data } as never);
    const [made] = (cloned?.entries ?? []) as (Data & { documentId: string })[];
    if (!made) throw new errors.NotFoundError();
    if (lists.length > 0) await empty(strapi, access, uid, made.documentId, lists);
    return made;
  } catch (error) {
    throw located(strapi, error, path);
  }
};
