import type { Core } from '@strapi/strapi';
import { linkable } from '../../domain/reference';
import { attributesOf } from '../../write/store';

type Query = Readonly<Record<string, unknown>>;

/** A request for the items that a relation field offers. */
export interface RelationsRequest {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly request: { query: Query };
}

const hasModel = (strapi: Core.Strapi, uid: string): boolean =>
  Object.hasOwn(strapi.contentTypes, uid) || Object.hasOwn(strapi.components, uid);

/** Leaves out of a relation field's offers what a save would refuse: retired items, classifications of the wrong kind. */
export const withoutWhatIsRefused = (strapi: Core.Strapi, { params, request }: RelationsRequest): void => {
  const { model = '', targetField = '' } = params;
  if (!hasModel(strapi, model)) return;
  const target = attributesOf(strapi, model)[targetField]?.target;
  if (!target?.startsWith('api::')) return;
  const wanted = Object.entries(linkable(targetField, Object.keys(attributesOf(strapi, target))));
  if (wanted.length === 0) return;
  const asked = request.query['filters'];
  const filters = wanted.map(([name, value]) => ({ [name]: { $eq: String(value) } }));
  request.query = { ...request.query, filters: { $and: [...(asked ? [asked] : []), ...filters] } };
};
