import type { Core } from '@strapi/strapi';
import type { CatalogueFacts, OccurrenceFacts, TypeFacts } from '../../../domain/catalogue';
import { from, inTransaction, isPostgres, requiredLink, type Transaction, tableOf } from '../../../write/store';
import { solvedOccurrences } from '../../occurrence/services/readiness-query';

const TYPE = 'api::occurrence-type.occurrence-type';
const OCCURRENCE = 'api::occurrence.occurrence';
const SOLUTION = 'api::solution.solution';
const SECTOR = 'api::sector.sector';

interface TypeRow extends Omit<TypeFacts, 'sector'> {
  sectorDocumentId: string | null;
  sectorName: string;
  sectorActive: boolean;
}

const loadTypes = async (strapi: Core.Strapi, trx: Transaction): Promise<TypeFacts[]> => {
  const table = tableOf(strapi, TYPE);
  const sectors = tableOf(strapi, SECTOR);
  const toSector = requiredLink(strapi, TYPE, 'sector');
  const rows: TypeRow[] = await from(strapi, trx, table)
    .leftJoin(toSector.table, `${toSector.table}.${toSector.own}`, `${table}.id`)
    .leftJoin(sectors, `${sectors}.id`, `${toSector.table}.${toSector.target}`)
    .where({ [`${table}.active`]: true })
    .select({
      id: `${table}.id`,
      documentId: `${table}.document_id`,
      name: `${table}.name`,
      description: `${table}.description`,
      solutionRequired: `${table}.solution_required`,
      sectorDocumentId: `${sectors}.document_id`,
      sectorName: `${sectors}.name`,
      sectorActive: `${sectors}.active`,
    });
  return rows.map(({ sectorDocumentId, sectorName, sectorActive, ...type }) => ({
    ...type,
    solutionRequired: Boolean(type.solutionRequired),
    sector:
      sectorDocumentId === null
        ? null
        : { documentId: sectorDocumentId, name: sectorName, active: Boolean(sectorActive) },
  }));
};

const loadOccurrences = async (strapi: Core.Strapi, trx: Transaction): Promise<OccurrenceFacts[]> => {
  const table = tableOf(strapi, OCCURRENCE);
  const toType = requiredLink(strapi, OCCURRENCE, 'occurrenceType');
  const solved: { id: number }[] = await solvedOccurrences(strapi, trx);
  const solvedIds = new Set(solved.map(({ id }) => id));
  const rows: (OccurrenceFacts & { id: number })[] = await from(strapi, trx, table)
    .join(toType.table, `${toType.table}.${toType.own}`, `${table}.id`)
    .where({ [`${table}.active`]: true })
    .orderBy([`${table}.position`, `${table}.id`])
    .select({
      id: `${table}.id`,
      documentId: `${table}.document_id`,
      typeId: `${toType.table}.${toType.target}`,
      code: `${table}.code`,
      name: `${table}.name`,
      slaValue: `${table}.sla_value`,
      slaUnit: `${table}.sla_unit`,
    });
  return rows.map(({ id, ...row }) => ({ ...row, solved: solvedIds.has(id) }));
};

/** All that the catalogue is made of, in three statements at any size. */
export const loadCatalogueFacts = (strapi: Core.Strapi): Promise<CatalogueFacts> =>
  inTransaction(strapi, async (trx) => ({
    types: await loadTypes(strapi, trx),
    occurrences: await loadOccurrences(strapi, trx),
  }));

/** The types whose rows the catalogue is made of. */
export const CATALOGUE_SOURCES = [TYPE, OCCURRENCE, SOLUTION, SECTOR] as const;

/**
 * A text that is another one after any committed change to the catalogue's rows, whichever process made it: rows
 * come, go, or get a later `updatedAt`. It needs no write of its own, so that writers do not queue for it.
 */
export const catalogueStamp = (strapi: Core.Strapi): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    const sum = isPostgres(strapi) ? 'sum(extract(epoch from updated_at))' : 'sum(updated_at)';
    const parts = CATALOGUE_SOURCES.map((uid) =>
      from(strapi, trx, tableOf(strapi, uid)).select(
        trx.raw(`cast(count(*) as varchar(40)) as n, cast(${sum} as varchar(60)) as s`),
      ),
    );
    const [first, ...rest] = parts;
    const rows: { n: string; s: string | null }[] = first ? await first.unionAll(rest) : [];
    return rows.map(({ n, s }) => `${n}:${s}`).join(' ');
  });
