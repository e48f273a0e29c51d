import type { Core } from '@strapi/strapi';
import createError from 'http-errors';
import { UNIQUE_NAMES } from '../domain/name';
import { invalid, required, type Violation } from '../domain/violation';
import { messagesFor, sentence } from './language';
import { reject } from './reject';

/** What the database drivers tell of a failed statement. */
interface DatabaseError {
  readonly code?: string;
  readonly constraint?: string;
  readonly column?: string;
  readonly message: string;
}

/** Not `instanceof Error`: a driver that is loaded twice in one process has errors of its own. */
export const isDatabaseError = (error: unknown): error is DatabaseError =>
  typeof error === 'object' &&
  error !== null &&
  'message' in error &&
  'code' in error &&
  typeof error.code === 'string';

/** The type whose unique names an index guards: PostgreSQL names the index, SQLite table and column. */
const nameViolation = (strapi: Core.Strapi, { constraint, message }: DatabaseError): Violation | undefined => {
  for (const [uid, { code }] of Object.entries(UNIQUE_NAMES)) {
    const { tableName } = strapi.db.metadata.get(uid);
    if (constraint === `${tableName}_name_key_uq` || message.includes(`${tableName}.name_key`))
      return { path: ['name'], code };
  }
  return undefined;
};

const columnOf = ({ column, message }: DatabaseError): string =>
  column ?? /constraint failed: \w+\.(\w+)$/.exec(message)?.[1] ?? 'data';

const camelCase = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** PostgreSQL's and SQLite's codes (PostgreSQL manual, appendix A; sqlite.org/rescode.html), as what the caller can mend. */
const violationOf = (strapi: Core.Strapi, error: DatabaseError): Violation | undefined => {
  switch (error.code) {
    case '23505':
    case 'SQLITE_CONSTRAINT_UNIQUE':
      return nameViolation(strapi, error) ?? { path: [camelCase(columnOf(error))], code: 'NAME_TAKEN' };
    case '23503':
    case 'SQLITE_CONSTRAINT_FOREIGNKEY':
      return invalid([], 'notFound');
    case '23502':
    case 'SQLITE_CONSTRAINT_NOTNULL':
      return required([camelCase(columnOf(error)) === 'nameKey' ? 'name' : camelCase(columnOf(error))]);
    case '22001':
    case 'SQLITE_TOOBIG':
      return invalid([], 'tooLong');
    case '22003':
      return invalid([], 'outOfRange');
    default:
      return error.code?.startsWith('22') || error.code === 'SQLITE_MISMATCH' ? invalid([], 'notStorable') : undefined;
  }
};

/** Another writer won, or a lock was not to be had in time: the same request may succeed later. */
const isBusy = ({ code }: DatabaseError): boolean =>
  code === '40001' || code === '40P01' || code?.startsWith('SQLITE_BUSY') === true;

/**
 * Turns what a caller can mend into a clean refusal, wherever the statement came from. SQL, constraint names and
 * hidden keys stay in the server.
 *
 * @throws ValidationError (400), or 503 where trying again may help; returns where the error is the server's own
 */
export const refuseDatabaseError = (strapi: Core.Strapi, error: unknown): void => {
  if (!isDatabaseError(error)) return;
  const violation = violationOf(strapi, error);
  if (violation) reject(strapi, [violation]);
  if (isBusy(error)) throw createError(503, sentence(messagesFor(strapi), 'busy'));
};

/** Puts {@link refuseDatabaseError} in front of Strapi's own translation of database errors. */
export const translateDatabaseErrors = (strapi: Core.Strapi): void => {
  const { dialect } = strapi.db;
  const original = dialect.transformErrors.bind(dialect);
  dialect.transformErrors = (error: Error) => {
    refuseDatabaseError(strapi, error);
    return original(error);
  };
};
