import createError from 'http-errors';

/** An error of HTTP's own, such as 405 or 413, in the form of all errors (specification, section 6). */
export const httpError = (status: number, message: string): Error =>
  Object.assign(createError(status, message), { details: {} });
