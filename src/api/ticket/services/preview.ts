import type { Core } from '@strapi/strapi';
import { accessChange, type InvolvingPlaces, type Situation } from '../../../domain/access-change';
import type { Route } from '../../../domain/routing';
import type { TicketOccurrence } from '../../../domain/ticket-occurrence';
import { from, tableOf } from '../../../write/store';
import type { Caller } from './caller';
import { startedParties, usersOf } from './parties';
import { planReclassification, type ReclassificationPlan } from './reclassify';
import { type Treated, treating } from './treated';

const SECTOR = 'api::sector.sector';
const GROUP = 'api::solution-group.solution-group';

interface Named {
  readonly documentId: string;
  readonly name: string;
}

const namedOf = async ({ strapi, trx }: Treated, uid: string, ids: readonly number[]): Promise<Map<number, Named>> => {
  if (ids.length === 0) return new Map();
  const rows: { id: number; document_id: string; name: string }[] = await from(strapi, trx, tableOf(strapi, uid))
    .whereIn('id', [...ids])
    .orderBy('name')
    .select('id', 'document_id', 'name');
  return new Map(rows.map(({ id, document_id, name }) => [Number(id), { documentId: document_id, name }]));
};

const listed = (names: Map<number, Named>, ids: readonly number[]): Named[] =>
  [...names].filter(([id]) => ids.includes(id)).map(([, named]) => named);

type PlacedRoute = Pick<Route, 'sectorId' | 'sectorOrigin' | 'solutionGroupId'>;

const situationOf = (
  { type, sectorId }: TicketOccurrence,
  route: PlacedRoute,
  confidential: boolean,
  people: Pick<InvolvingPlaces, 'stepSectorIds' | 'stepGroupIds' | 'userIds'>,
): Situation => ({
  places: {
    sectorId: route.sectorId,
    sectorOrigin: route.sectorOrigin,
    solutionGroupId: route.solutionGroupId,
    typeSectorId: type.sectorId,
    occurrenceSectorId: sectorId,
    ...people,
  },
  restrictions: {
    detailRestrictedToSector: type.detailRestrictedToSector,
    listRestrictedToSector: type.listRestrictedToSector,
    confidential,
  },
});

const NO_STEPS = { sectorIds: [], solutionGroupIds: [], userIds: [] };

/** Who is involved before and after; steps of a solution that is cleared go with it. */
const accessOf = async (treated: Treated, { from: before, to, after }: ReclassificationPlan) => {
  const { strapi, trx, row } = treated;
  const steps = await startedParties(strapi, trx, row.id);
  const assignee = row.assigneeId === null ? [] : [row.assigneeId];
  const peopleOf = async ({ id, type }: TicketOccurrence, kept: typeof steps) => ({
    stepSectorIds: kept.sectorIds,
    stepGroupIds: kept.solutionGroupIds,
    userIds: [...assignee, ...kept.userIds, ...(await usersOf(strapi, trx, { typeId: type.id, occurrenceId: id }))],
  });
  const staying = after.solutionId === row.solutionId ? steps : NO_STEPS;
  return accessChange(
    situationOf(before, row, row.confidential, await peopleOf(before, steps)),
    situationOf(to, after.place, after.place.confidential, await peopleOf(to, staying)),
  );
};

const demandsOf = ({ type, inventoryItemRequired }: TicketOccurrence) => ({
  solution: type.solutionRequired,
  classification: type.classificationRequired,
  inventoryItem: inventoryItemRequired,
});

const namesOf = ({ documentId, name }: TicketOccurrence['type'] | TicketOccurrence) => ({ documentId, name });

const preview = async (treated: Treated, plan: ReclassificationPlan) => {
  const { row } = treated;
  const { from: before, to, after } = plan;
  const { place, pendingRequirements } = after;
  const { outsiders, lose, gain } = await accessOf(treated, plan);
  const sectors = await namedOf(treated, SECTOR, [row.sectorId, place.sectorId, ...lose.sectorIds, ...gain.sectorIds]);
  const groups = await namedOf(treated, GROUP, [...lose.solutionGroupIds, ...gain.solutionGroupIds]);
  const people = (ids: typeof lose) => ({
    sectors: listed(sectors, ids.sectorIds),
    solutionGroups: listed(groups, ids.solutionGroupIds),
    users: ids.userIds.length,
  });
  const { anonymous, confidential, highCriticality } = row;
  const solutionName = (id: number | null) =>
    [...before.solutions, ...to.solutions].find((solution) => solution.id === id)?.name ?? null;
  return {
    occurrence: { from: namesOf(before), to: namesOf(to) },
    occurrenceType: { from: namesOf(before.type), to: namesOf(to.type) },
    sector: { from: sectors.get(row.sectorId) ?? null, to: sectors.get(place.sectorId) ?? null },
    sectorOrigin: { from: row.sectorOrigin, to: place.sectorOrigin },
    dueAt: { from: row.dueAt, to: place.dueAt },
    solution: { from: solutionName(row.solutionId), to: solutionName(after.solutionId) },
    requirements: { from: demandsOf(before), to: demandsOf(to) },
    pendingRequirements: { from: row.pendingRequirements, to: pendingRequirements },
    flags: {
      from: { anonymous, confidential, highCriticality },
      to: { anonymous: place.anonymous, confidential: place.confidential, highCriticality: place.highCriticality },
    },
    access: { outsiders, lose: people(lose), gain: people(gain) },
  };
};

/**
 * What a reclassification would change, said before it is saved: sector, due date, requirements, who loses access.
 * Sectors and groups by name, people by their number, customers not at all. Nothing is written.
 *
 * @throws as {@link reclassifyTicket}
 */
export const previewReclassification = (
  strapi: Core.Strapi,
  caller: Caller,
  documentId: string,
  { occurrence }: { readonly occurrence: string },
) =>
  treating(strapi, caller, documentId, async (treated) =>
    preview(treated, await planReclassification(treated, occurrence)),
  );
