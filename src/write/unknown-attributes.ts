import type { Core } from '@strapi/strapi';
import { unknownAttributes } from '../domain/shape';
import { reject } from '../errors/reject';
import { attributesOf } from './store';

/**
 * Refuses a body for all that its type has no attribute for.
 *
 * @throws ValidationError (400)
 */
export const refuseUnknownAttributes = (strapi: Core.Strapi, uid: string, data: unknown): void => {
  const componentAttributes = (component: string) => attributesOf(strapi, component);
  reject(strapi, unknownAttributes(data, { attributes: attributesOf(strapi, uid), componentAttributes }));
};

/** In front of Strapi's own validation of bodies, which tells of one unknown name, and fails on those of every object. */
export const nameUnknownAttributes = (strapi: Core.Strapi): void => {
  const { validate } = strapi.contentAPI;
  const original = validate.input;
  validate.input = async (data, schema, options) => {
    refuseUnknownAttributes(strapi, schema.uid, data);
    return original(data, schema, options);
  };
};
