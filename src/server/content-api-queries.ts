import type { Core } from '@strapi/strapi';
import { type Model, queryViolations } from '../domain/query-shape';
import { reject } from '../errors/reject';
import { attributesOf } from '../write/store';

const KINDS = ['relation', 'component', 'media', 'dynamiczone'];

const modelOf = (strapi: Core.Strapi, uid: string): Model => ({
  populatable: Object.fromEntries(
    Object.entries(attributesOf(strapi, uid))
      .filter(([, { type }]) => KINDS.includes(type))
      .map(([name, { target, component }]) => {
        const below = target ?? component;
        return [name, () => (below === undefined ? undefined : modelOf(strapi, below))];
      }),
  ),
});

/**
 * Holds what REST and GraphQL are asked for against the same rule as any query, once it is known of which type: GraphQL's
 * filters are Strapi's by then, and `*` has names.
 */
export const guardContentApiQueries = (strapi: Core.Strapi): void => {
  const { validate } = strapi.contentAPI;
  const { query } = validate;
  validate.query = async (asked, schema, options) => {
    reject(strapi, queryViolations(asked, modelOf(strapi, schema.uid)));
    return query(asked, schema, options);
  };
};
