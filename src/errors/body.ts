import type { Core } from '@strapi/strapi';
import type { z } from '@strapi/utils';
import type { Context } from 'koa';
import { isRecord } from '../domain/is-record';
import { plainDataViolations } from '../domain/plain-data';
import { invalid, required, type Violation } from '../domain/violation';
import { reject } from './reject';

type Data = Readonly<Record<string, unknown>>;

/** More strange fields than this help nobody to find a mistake; no field's name is longer. */
const MAX_STRANGERS = 50;
const MAX_NAME = 60;

const valueAt = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);

const strangers = (
  path: readonly string[],
  keys: readonly string[],
  reason: 'unknownAttribute' | 'besideData' = 'unknownAttribute',
): Violation[] =>
  [...keys]
    .sort()
    .slice(0, MAX_STRANGERS)
    .map((key) => invalid([...path, key.length > MAX_NAME ? `${key.slice(0, MAX_NAME)}…` : key], reason));

const violationsOf = (data: unknown, issue: z.core.$ZodIssue): Violation[] => {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return strangers(path, issue.keys);
  const isMissing = issue.code === 'invalid_type' && valueAt(data, path) === undefined;
  if (isMissing || issue.code === 'too_small') return [required(path)];
  if (issue.code === 'too_big') return [invalid(path, 'tooLong')];
  return [{ path, code: 'FIELD_INVALID' }];
};

/**
 * The `data` of a body, whatever is in it, and the violations of what stands beside it: nobody reads that, and whoever
 * sends it believes otherwise.
 *
 * @throws ValidationError (400) where there is none
 */
export const dataOf = (strapi: Core.Strapi, ctx: Context): { readonly data: Data; readonly beside: Violation[] } => {
  const body: unknown = ctx.request.body;
  const { data, ...others } = isRecord(body) ? body : {};
  if (!isRecord(data)) {
    reject(strapi, [invalid([], 'notAnObject')]);
    throw new Error('A body without data is refused.');
  }
  return { data, beside: strangers([], Object.keys(others), 'besideData') };
};

/**
 * The `data` of a body as its contract has it. What is wrong with its shape is refused at once, before any rule is
 * asked (specification, section 6), in the order of the contract.
 *
 * @throws ValidationError (400) with all violations
 */
export const parsedBody = <T>(strapi: Core.Strapi, schema: z.ZodType<T>, ctx: Context): T => {
  const { data, beside } = dataOf(strapi, ctx);
  reject(strapi, plainDataViolations(data));
  const parsed = schema.safeParse(data);
  const misshapen = parsed.success ? [] : parsed.error.issues.flatMap((issue) => violationsOf(data, issue));
  reject(strapi, [...beside, ...misshapen]);
  if (!parsed.success) throw parsed.error;
  return parsed.data;
};
