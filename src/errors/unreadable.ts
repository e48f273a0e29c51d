import type { Context } from 'koa';
import { httpError } from './http';
import { messagesAskedFor, sentence } from './language';

interface ParserError extends Error {
  readonly httpCode?: number;
  readonly status?: number;
  readonly code?: string;
  /** In bytes, of a body that is larger. */
  readonly limit?: number;
}

/** Of zlib's codes those of a body that is not compressed as its header says. */
const isCompressedWrongly = ({ code }: ParserError): boolean =>
  code !== undefined && /^(Z_(DATA|BUF)_ERROR$|ERR_(_ERROR_|BROTLI))/.test(code);

const KIB = 1024;
const MIB = 1024 * KIB;

/** In bytes, of a file that is larger: the parser of files gives it in its message alone. */
const fileLimitIn = ({ message }: ParserError): number | undefined => {
  const [, bytes] = /maxFileSize \((\d+) bytes\) exceeded/.exec(message) ?? [];
  return bytes === undefined ? undefined : Number(bytes);
};

/**
 * A body that cannot be read is the caller's error, and nothing for the log: a parser's message quotes what was sent.
 *
 * @throws HttpError (400, or the 4xx that the parser gives); the error itself where the fault is the server's
 */
export const refuseBody = (error: ParserError, ctx: Context): never => {
  const status = error.httpCode ?? error.status ?? (isCompressedWrongly(error) ? 400 : undefined);
  if (status === undefined) throw error;
  const messages = messagesAskedFor(ctx);
  const fileLimit = fileLimitIn(error);
  if (fileLimit !== undefined)
    throw httpError(413, sentence(messages, 'filesTooLarge', { limit: Number((fileLimit / MIB).toFixed(1)) }));
  if (error.limit !== undefined && status === 413)
    throw httpError(413, sentence(messages, 'bodyTooLarge', { limit: Math.floor(error.limit / KIB) }));
  throw httpError(status < 500 ? status : 400, sentence(messages, 'bodyUnreadable'));
};
