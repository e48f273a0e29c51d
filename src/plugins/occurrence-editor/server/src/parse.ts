import type { Core } from '@strapi/strapi';
import type { z } from '@strapi/utils';
import { invalid, required, type Violation } from '../../../../domain/violation';
import { reject } from '../../../../errors/reject';

type Issue = z.core.$ZodIssue;

const isMissing = ({ path }: Issue, value: unknown): boolean =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value) === undefined;

const violationsOf = (issue: Issue, value: unknown, source: 'query' | 'body'): Violation[] => {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      invalid([...path, key], source === 'body' ? 'unknownAttribute' : 'unknownParameter'),
    );
  if (isMissing(issue, value) && path.length > 0) return [required(path)];
  return [invalid(path, source === 'body' ? 'notStorable' : 'unknownParameter')];
};

/**
 * The query or body of a request, in the form that its contract says.
 *
 * @throws ValidationError (400) with all that is wrong with it
 */
export const parsed = <T extends z.ZodType>(
  strapi: Core.Strapi,
  schema: T,
  value: unknown,
  source: 'query' | 'body' = 'body',
): z.output<T> => {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  reject(
    strapi,
    result.error.issues.flatMap((issue) => violationsOf(issue, value, source)),
  );
  throw result.error;
};
