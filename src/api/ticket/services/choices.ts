import type { Core } from '@strapi/strapi';
import type { Classifiable } from '../../../domain/ticket-classification';
import type { TicketSolution } from '../../../domain/ticket-solution';
import { from, requiredLink, type Transaction, tableOf } from '../../../write/store';

const OCCURRENCE = 'api::occurrence.occurrence';
const SOLUTION = 'api::solution.solution';
const CLASSIFICATION = 'api::classification.classification';

interface Row {
  readonly fact: 'solution' | 'classification';
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly kind: string;
}

/** The solutions of an occurrence and the classifications that it offers: one statement. */
export const solutionsAndChoices = async (strapi: Core.Strapi, trx: Transaction, occurrenceId: number) => {
  const toOccurrence = requiredLink(strapi, SOLUTION, 'occurrence');
  const offered = requiredLink(strapi, OCCURRENCE, 'ticketClassifications');
  const rows: Row[] = await from(strapi, trx, `${tableOf(strapi, SOLUTION)} as s`)
    .join(`${toOccurrence.table} as l`, `l.${toOccurrence.own}`, 's.id')
    .where(`l.${toOccurrence.target}`, occurrenceId)
    .select(trx.raw("'solution' as fact"), 's.id', 's.name', 's.active', 's.flow as kind')
    .unionAll([
      from(strapi, trx, `${tableOf(strapi, CLASSIFICATION)} as c`)
        .join(`${offered.table} as l`, `l.${offered.target}`, 'c.id')
        .where(`l.${offered.own}`, occurrenceId)
        .select(trx.raw("'classification' as fact"), 'c.id', 'c.name', 'c.active', 'c.kind'),
    ]);
  const ofFact = (fact: Row['fact']) =>
    rows.filter((row) => row.fact === fact).map((row) => ({ ...row, id: Number(row.id), active: Boolean(row.active) }));
  return {
    solutions: ofFact('solution').map(
      ({ id, name, active, kind }): TicketSolution => ({ id, name, active, flow: kind as TicketSolution['flow'] }),
    ),
    ticketClassifications: ofFact('classification').map(({ id, active, kind }): Classifiable => ({ id, active, kind })),
  };
};
