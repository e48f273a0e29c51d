import { errors } from '@strapi/utils';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const CODES: readonly (readonly [new (...args: never[]) => Error, string])[] = [
  [errors.ForbiddenError, 'FORBIDDEN'],
  [errors.UnauthorizedError, 'FORBIDDEN'],
  [errors.ValidationError, 'BAD_USER_INPUT'],
  [errors.ApplicationError, 'STRAPI_APPLICATION_ERROR'],
];

const originalOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error;

const isPublic = (error: unknown): error is Error & { details?: unknown } =>
  error instanceof errors.ApplicationError || (error instanceof errors.HttpError && error.status < 500);

/**
 * What a GraphQL client is told of an error: the same name, message, details and codes as over REST (section 6). Of an
 * error that is the server's own it learns nothing but that.
 */
export const formatGraphqlError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const original = originalOf(error);
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (original instanceof GraphQLError) {
    return {
      ...place,
      message: formatted.message,
      extensions: { code: formatted.extensions?.['code'] ?? 'BAD_USER_INPUT' },
    };
  }
  if (!isPublic(original)) {
    return { ...place, message: 'Internal Server Error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  const { name, message, details } = original;
  const code = CODES.find(([type]) => original instanceof type)?.[1] ?? 'BAD_REQUEST';
  return { ...place, message, extensions: { error: { name, message, details }, code } };
};
