import createError from 'http-errors';

/**
 * 403 with a message and details. Strapi's own `ForbiddenError`, thrown by a controller, would be answered without
 * either: it is taken for a missing right.
 */
export const forbiddenError = (message: string, details: object = {}): Error =>
  Object.assign(createError(403, message), { name: 'ForbiddenError', details });
