import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Usage, Violation } from '../domain/violation';
import { messagesFor, sentence, typeNameFor } from './language';

/** One entry of `details.errors` (specification, section 6). */
export interface ErrorEntry {
  path: string[];
  message: string;
  name: string;
  code: string;
}

/** `Occurrence type: 2, Ticket: 1` */
const usageText = (strapi: Core.Strapi, usages: readonly Usage[] = []): string =>
  usages.map(({ type, count }) => `${typeNameFor(strapi, type)}: ${count}`).join(', ');

const entry = (strapi: Core.Strapi, { path, code, reason, values, usages }: Violation): ErrorEntry => ({
  path: [...path],
  message: sentence(messagesFor(strapi), reason ?? code, {
    field: path.join('.') || 'data',
    usage: usageText(strapi, usages),
    ...values,
  }),
  name: 'ValidationError',
  code,
});

/** The error that carries `entries`: one sentence alone, or their number. */
export const validationError = (strapi: Core.Strapi, entries: readonly ErrorEntry[]): errors.ValidationError => {
  const [only] = entries;
  const message =
    entries.length === 1 && only ? only.message : sentence(messagesFor(strapi), 'several', { count: entries.length });
  return new errors.ValidationError(message, { errors: [...entries] });
};

/** The entries of `violations`, in the caller's language. */
export const entriesOf = (strapi: Core.Strapi, violations: readonly Violation[]): ErrorEntry[] =>
  violations.map((violation) => entry(strapi, violation));

/**
 * Refuses a write for all the rules that it breaks, at once.
 *
 * @throws ValidationError (400) with one entry a violation, when there is one
 */
export const reject = (strapi: Core.Strapi, violations: readonly Violation[]): void => {
  if (violations.length > 0) throw validationError(strapi, entriesOf(strapi, violations));
};
