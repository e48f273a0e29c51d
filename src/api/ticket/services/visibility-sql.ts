import type { Core } from '@strapi/strapi';
import { type Criterion, involvementCriteria, type Membership, type Party } from '../../../domain/involvement';
import { isPostgres, linkOf, tableOf } from '../../../write/store';
import type { StaffCaller, TokenCaller } from './caller';
import { allOf, anyOf, type Bindings, isIn, not, type Sql, sqlOf } from './sql';

export const TICKET = 'api::ticket.ticket';
export const STEP = 'api::ticket-step.ticket-step';
const TYPE = 'api::occurrence-type.occurrence-type';
const OCCURRENCE = 'api::occurrence.occurrence';
const ENTRY = 'desk.user-role';

/** The alias of the ticket's table in every statement about tickets. */
export const T = 't';

/** A table of the configured schema, quoted. Names come from schemas, never from a client. */
export const quoted = (strapi: Core.Strapi, table: string): string => {
  const schema = strapi.db.getSchemaName();
  return schema ? `"${schema}"."${table}"` : `"${table}"`;
};

/** Tickets whose `column` is linked to one of `among` through a relation of the catalogue. */
const linkedTo = (strapi: Core.Strapi, column: string, uid: string, attribute: string, among: Bindings): Sql => {
  const link = linkOf(strapi, uid, attribute);
  if (!link) throw new Error(`${uid}.${attribute} is no relation with a link table.`);
  const { sql, bindings } = isIn(`l."${link.target}"`, among);
  return sqlOf(`${column} in (select l."${link.own}" from ${quoted(strapi, link.table)} l where ${sql})`, bindings);
};

/** Tickets whose `column` has one of `among` in its list of Users. */
const hasUser = (strapi: Core.Strapi, column: string, uid: string, among: Bindings): Sql => {
  const attribute = strapi.db.metadata.get(uid).attributes['users'];
  const joinTable = attribute && 'joinTable' in attribute ? attribute.joinTable : undefined;
  const link = linkOf(strapi, ENTRY, 'user');
  if (!link || !joinTable || !('inverseJoinColumn' in joinTable)) throw new Error(`${uid}.users is no list of users.`);
  const { sql, bindings } = isIn(`l."${link.target}"`, among);
  return sqlOf(
    `${column} in (select c."${joinTable.joinColumn.name}" from ${quoted(strapi, joinTable.name)} c
      join ${quoted(strapi, link.table)} l on l."${link.own}" = c."${joinTable.inverseJoinColumn.name}"
      where c.component_type = ? and c.field = ? and ${sql})`,
    [ENTRY, 'users', ...bindings],
  );
};

/** Steps that have one of `among` in the list of users that they keep as JSON. */
const stepUser = (strapi: Core.Strapi, among: Bindings): Sql => {
  if (isPostgres(strapi)) return anyOf(among.map((id) => sqlOf('s.user_ids @> ?::jsonb', [String(id)])));
  const { sql, bindings } = isIn('u.value', among);
  return sqlOf(`exists (select 1 from json_each(s.user_ids) u where ${sql})`, bindings);
};

type Compile = (strapi: Core.Strapi, among: Bindings) => Sql;

/** How each party of a ticket is asked for in SQL; the parties of steps are asked of the step `s`. */
const COMPILED: Readonly<Record<Party, Compile>> = {
  sector: (_, among) => isIn(`${T}.sector_id`, among),
  typeSector: (strapi, among) => linkedTo(strapi, `${T}.occurrence_type_id`, TYPE, 'sector', among),
  occurrenceSector: (strapi, among) => linkedTo(strapi, `${T}.occurrence_id`, OCCURRENCE, 'sector', among),
  solutionGroup: (_, among) => isIn(`${T}.solution_group_id`, among),
  assignee: (_, among) => isIn(`${T}.assignee_id`, among),
  typeUser: (strapi, among) => hasUser(strapi, `${T}.occurrence_type_id`, TYPE, among),
  occurrenceUser: (strapi, among) => hasUser(strapi, `${T}.occurrence_id`, OCCURRENCE, among),
  stepSector: (_, among) => isIn('s.sector_id', among),
  stepSolutionGroup: (_, among) => isIn('s.solution_group_id', among),
  stepUser,
};

const compile = (strapi: Core.Strapi, { party, among, when }: Criterion): Sql => {
  const met = COMPILED[party](strapi, among);
  return when === 'routedByCatalogue' ? allOf([sqlOf(`${T}.sector_origin <> ?`, ['creator']), met]) : met;
};

/** For how many tickets a statement asks who is involved. */
export type Reach = 'few' | 'many';

/** A step that has started and meets one of `criteria`. */
const startedStep = (strapi: Core.Strapi, criteria: readonly Criterion[], more = ''): Sql => {
  const met = anyOf(criteria.map((criterion) => compile(strapi, criterion)));
  const steps = quoted(strapi, tableOf(strapi, STEP));
  return sqlOf(
    `exists (select 1 from ${steps} s where s.ticket_id = ${T}.id and s.started_at is not null and ${met.sql}${more})`,
    met.bindings,
  );
};

/**
 * For few tickets their steps are looked up: an offset, even of nothing, keeps PostgreSQL from reading those of all
 * tickets. For many, PostgreSQL finds the caller's steps once, each party's by an index of its own.
 */
const startedSteps = (strapi: Core.Strapi, criteria: readonly Criterion[], reach: Reach): Sql[] => {
  if (criteria.length === 0) return [];
  if (!isPostgres(strapi)) return [startedStep(strapi, criteria)];
  if (reach === 'few') return [startedStep(strapi, criteria, ' offset 0')];
  return criteria.map((criterion) => startedStep(strapi, [criterion]));
};

/** {@link isInvolved} of `src/domain/involvement.ts`, for all tickets `t` of a statement. */
const involvedSql = (strapi: Core.Strapi, criteria: readonly Criterion[], reach: Reach): Sql => {
  const ofSteps = criteria.filter(({ when }) => when === 'started');
  const others = criteria.filter(({ when }) => when !== 'started').map((criterion) => compile(strapi, criterion));
  return anyOf([...others, ...startedSteps(strapi, ofSteps, reach)]);
};

/** Callers whose view of tickets is the office's. */
export type OfficeCaller = StaffCaller | TokenCaller;

const NOWHERE: Membership = { userId: null, sectorIds: [], solutionGroupIds: [] };

/** What makes the caller involved in a ticket (5.2). */
export const criteriaOf = (caller: OfficeCaller): Criterion[] =>
  involvementCriteria(caller.kind === 'staff' ? caller : NOWHERE);

const openedBy = (caller: OfficeCaller): Sql[] =>
  caller.kind === 'staff' ? [sqlOf(`${T}.creator_id = ?`, [caller.userId])] : [];

/** Tickets that the caller may list (5.2, 5.4). */
export interface ListableSql {
  /** All of them, for a page. */
  readonly page: Sql;
  /** In two parts that have none in common, each to be counted by an index of its own: of open types, and of restricted ones. */
  readonly counted: readonly Sql[];
}

const standingSql = (strapi: Core.Strapi, caller: OfficeCaller, reach: Reach): Sql =>
  anyOf([...openedBy(caller), involvedSql(strapi, criteriaOf(caller), reach)]);

/** Which tickets are not hidden from the caller; undefined where none is: no type is list-restricted. */
export const listableSql = (strapi: Core.Strapi, caller: OfficeCaller): ListableSql | undefined => {
  if (caller.listRestrictedTypeIds.length === 0) return undefined;
  const isRestricted = isIn(`${T}.occurrence_type_id`, caller.listRestrictedTypeIds);
  return {
    page: anyOf([not(isRestricted), standingSql(strapi, caller, 'few')]),
    counted: [not(isRestricted), allOf([isRestricted, standingSql(strapi, caller, 'many')])],
  };
};

/** Tickets that `visibility` of `src/domain/visibility.ts` shows the caller in full, among those that may be listed. */
export const fullSql = (strapi: Core.Strapi, caller: OfficeCaller, reach: Reach): Sql => {
  const open = sqlOf(
    `${T}.confidential = ? and ${T}.occurrence_type_id in (select ty.id from ${quoted(strapi, tableOf(strapi, TYPE))} ty
      where ty.detail_restricted_to_sector = ? and ty.list_restricted_to_sector = ?)`,
    [false, false, false],
  );
  return anyOf([open, involvedSql(strapi, criteriaOf(caller), reach)]);
};

const flag = (name: string, { sql, bindings }: Sql): Sql =>
  sqlOf(`case when ${sql} then 1 else 0 end as ${name}`, bindings);

/** How the caller stands to each ticket, as columns `involved` and `opener` of 0 or 1. */
export const standingColumns = (strapi: Core.Strapi, caller: OfficeCaller): Sql[] => [
  flag('involved', involvedSql(strapi, criteriaOf(caller), 'few')),
  flag('opener', anyOf(openedBy(caller))),
];
