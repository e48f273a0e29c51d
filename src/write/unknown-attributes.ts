import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { isRecord } from '../domain/is-record';
import { unknownAttributes } from '../domain/shape';
import { invalid, type Violation } from '../domain/violation';
import { reject } from '../errors/reject';
import { attributesOf } from './store';

type Schema = Parameters<Core.Strapi['contentAPI']['validate']['input']>[1];

const unknownIn = (strapi: Core.Strapi, uid: string, data: unknown): Violation[] =>
  unknownAttributes(data, {
    attributes: attributesOf(strapi, uid),
    componentAttributes: (component) => attributesOf(strapi, component),
  });

/** What a body names that its type has not, or that the server alone writes: who sends back what was read has several. */
const notToBeGiven = (strapi: Core.Strapi, schema: Schema, data: unknown): Violation[] => {
  const servers = contentTypes.getNonWritableAttributes(schema);
  const given = isRecord(data) ? Object.keys(data) : [];
  const unknown = unknownIn(strapi, schema.uid, data).filter(({ path: [name = ''] }) => !servers.includes(name));
  return [...unknown, ...given.filter((name) => servers.includes(name)).map((name) => invalid([name], 'immutable'))];
};

/**
 * Refuses a body for all that its type has no attribute for.
 *
 * @throws ValidationError (400)
 */
export const refuseUnknownAttributes = (strapi: Core.Strapi, uid: string, data: unknown): void =>
  reject(strapi, unknownIn(strapi, uid, data));

/**
 * In front of Strapi's own validation of bodies, which tells of one name at a time that is unknown or not to be given, and
 * fails on those of every object.
 */
export const nameUnknownAttributes = (strapi: Core.Strapi): void => {
  const { validate } = strapi.contentAPI;
  const original = validate.input;
  validate.input = async (data, schema, options) => {
    reject(strapi, notToBeGiven(strapi, schema, data));
    return original(data, schema, options);
  };
};
