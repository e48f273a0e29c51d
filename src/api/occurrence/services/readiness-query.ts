import type { Core } from '@strapi/strapi';
import { SOLVES } from '../../../domain/readiness';
import { from, requiredLink, type Transaction, tableOf } from '../../../write/store';

const TYPE = 'api::occurrence-type.occurrence-type';
const OCCURRENCE = 'api::occurrence.occurrence';
const SOLUTION = 'api::solution.solution';

/** Ids of the occurrences that have what `readiness` of src/domain asks for, as a query of `id`. */
export const solvedOccurrences = (strapi: Core.Strapi, trx: Transaction) => {
  const solutions = tableOf(strapi, SOLUTION);
  const { table, own, target } = requiredLink(strapi, SOLUTION, 'occurrence');
  return from(strapi, trx, solutions)
    .join(table, `${table}.${own}`, `${solutions}.id`)
    .where({ [`${solutions}.active`]: SOLVES.active, [`${solutions}.flow`]: SOLVES.flow })
    .distinct(`${table}.${target} as id`);
};

/**
 * The active occurrences that `readiness` finds incomplete, as a query on the tables of occurrences, of types and of
 * the links between them; the caller selects.
 */
export const incompleteOccurrences = (strapi: Core.Strapi, trx: Transaction) => {
  const [occurrences, types] = [tableOf(strapi, OCCURRENCE), tableOf(strapi, TYPE)];
  const { table, own, target } = requiredLink(strapi, OCCURRENCE, 'occurrenceType');
  return from(strapi, trx, occurrences)
    .join(table, `${table}.${own}`, `${occurrences}.id`)
    .join(types, `${types}.id`, `${table}.${target}`)
    .where({ [`${occurrences}.active`]: true, [`${types}.solution_required`]: true })
    .whereNotIn(`${occurrences}.id`, solvedOccurrences(strapi, trx));
};
