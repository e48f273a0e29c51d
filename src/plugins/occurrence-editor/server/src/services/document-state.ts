import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { attributesOf, type Uid } from '../../../../../write/store';
import type { ChangedField } from '../../../shared/contracts/changes';
import type { Fingerprints } from '../../../shared/contracts/common';
import type { Access } from '../access';

export type Document = Readonly<Record<string, unknown>>;

/** `position` is the server's: it follows from an order that is no part of a form. */
const NOT_OF_FORMS = ['position'];

const isRecord = (value: unknown): value is Document => typeof value === 'object' && value !== null;

const records = (value: unknown): Document[] => (Array.isArray(value) ? value : [value]).filter(isRecord);

/** The attributes that a form of an item has; inverse relations are forms of their own. */
const formAttributes = (strapi: Core.Strapi, uid: string): string[] => {
  const model = strapi.getModel(uid as Uid);
  const attributes = attributesOf(strapi, uid);
  return contentTypes
    .getVisibleAttributes(model)
    .filter((name) => attributes[name] && attributes[name].mappedBy === undefined && !NOT_OF_FORMS.includes(name));
};

/** The attribute that people know items of a type by. */
export const nameAttribute = (strapi: Core.Strapi, uid: string): string | undefined =>
  ['name', 'title', 'username'].find((name) => attributesOf(strapi, uid)[name] !== undefined);

/** Populates what forms show, components at any depth and related items by their names. */
export const formPopulate = (strapi: Core.Strapi, uid: string): Record<string, unknown> =>
  Object.fromEntries(
    formAttributes(strapi, uid).flatMap((name): [string, unknown][] => {
      const { type, target, component } = attributesOf(strapi, uid)[name] ?? {};
      if (component !== undefined) return [[name, { populate: formPopulate(strapi, component) }]];
      if (type === 'media') return [[name, true]];
      if (type !== 'relation' || target === undefined) return [];
      const known = nameAttribute(strapi, target);
      return [[name, { fields: known === undefined ? ['id'] : [known] }]];
    }),
  );

const canonical = (strapi: Core.Strapi, uid: string, name: string, value: unknown): unknown => {
  const { type, component } = attributesOf(strapi, uid)[name] ?? {};
  if (type === 'relation') return records(value).map(({ documentId }) => documentId);
  if (type === 'media') return records(value).map(({ id }) => id);
  if (component === undefined) return value ?? null;
  return records(value).map((entry) =>
    formAttributes(strapi, component).map((inner) => canonical(strapi, component, inner, entry[inner])),
  );
};

const mark = (value: unknown): string =>
  createHash('sha1').update(JSON.stringify(value)).digest('base64url').slice(0, 12);

/** Marks of what the caller may read of an item that was loaded with {@link formPopulate}. */
export const fingerprintsOf = (strapi: Core.Strapi, access: Access, uid: string, document: Document): Fingerprints =>
  Object.fromEntries(
    formAttributes(strapi, uid)
      .filter((name) => access.can('read', uid, name))
      .map((name) => [name, mark(canonical(strapi, uid, name, document[name]))]),
  );

const namesOf = (strapi: Core.Strapi, access: Access, target: string, value: unknown): readonly string[] | number => {
  const items = records(value);
  const known = nameAttribute(strapi, target);
  if (known === undefined || !access.can('read', target, known)) return items.length;
  return items.map((item) => String(item[known]));
};

/** A value as it is shown to a person who compares versions. */
export const shownValue = (
  strapi: Core.Strapi,
  access: Access,
  uid: string,
  name: string,
  document: Document,
): ChangedField['current'] => {
  const { type, target, component } = attributesOf(strapi, uid)[name] ?? {};
  const value = document[name] ?? null;
  if (component !== undefined) return records(value).length;
  if (type === 'media') return records(value).map((file) => String(file['name']));
  if (type === 'relation' && target !== undefined) return namesOf(strapi, access, target, value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as ChangedField['current']);
};

/** Loads an item with all that its form shows, in a number of statements that its schema decides. */
export const loadDocument = async (strapi: Core.Strapi, uid: Uid, documentId: string): Promise<Document | null> => {
  const populate = { ...formPopulate(strapi, uid), updatedBy: { fields: ['firstname', 'lastname', 'username'] } };
  return (await strapi.documents(uid).findOne({ documentId, populate } as never)) as Document | null;
};

/** `updatedAt` in the form that answers and `If-Match` have. */
export const isoDate = (value: unknown): string => new Date(value as string | number | Date).toISOString();
