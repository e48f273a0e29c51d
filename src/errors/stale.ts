import type { Core } from '@strapi/strapi';
import createError from 'http-errors';
import { messagesFor, sentence } from './language';

/** 409 `STALE` (specification, section 6): the caller's copy is out of date. */
export const staleError = (strapi: Core.Strapi): Error => {
  const message = sentence(messagesFor(strapi), 'STALE');
  const entry = { path: [], message, name: 'ConflictError', code: 'STALE' };
  return Object.assign(createError(409, message), { details: { code: 'STALE', errors: [entry] } });
};
