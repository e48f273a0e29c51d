import createError from 'http-errors';

interface ParserError extends Error {
  readonly httpCode?: number;
  readonly status?: number;
  readonly code?: string;
}

/** Of zlib's codes those of a body that is not compressed as its header says. */
const isCompressedWrongly = ({ code }: ParserError): boolean =>
  code !== undefined && /^(Z_(DATA|BUF)_ERROR$|ERR_(_ERROR_|BROTLI))/.test(code);

/**
 * A body that cannot be read is the caller's error, and nothing for the log: a parser's message quotes what was sent.
 * Strapi itself knows the file that is too large.
 *
 * @throws HttpError (400, or the 4xx that the parser gives); the error itself where the fault is the server's
 */
export const refuseBody = (error: ParserError): never => {
  const status = error.httpCode ?? error.status ?? (isCompressedWrongly(error) ? 400 : undefined);
  if (status === undefined || error.message.includes('maxFileSize')) throw error;
  throw createError(status < 500 ? status : 400, 'The body cannot be read.');
};
