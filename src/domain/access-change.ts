import type { SectorOrigin } from './routing';
import { type Access, type TicketRestrictions, visibility } from './visibility';

/** What makes people involved in a ticket through its occurrence and its sector (5.2). */
export interface InvolvingPlaces {
  readonly sectorId: number;
  readonly sectorOrigin: SectorOrigin;
  readonly typeSectorId: number | null;
  readonly occurrenceSectorId: number | null;
  readonly solutionGroupId: number | null;
  /** Of steps that have started. */
  readonly stepSectorIds: readonly number[];
  readonly stepGroupIds: readonly number[];
  /** The assignee, and people in the Users lists of the type, the occurrence and started steps. */
  readonly userIds: readonly number[];
}

export interface InvolvedIds {
  readonly sectorIds: readonly number[];
  readonly solutionGroupIds: readonly number[];
  readonly userIds: readonly number[];
}

const distinct = (ids: readonly (number | null)[]): number[] => [
  ...new Set(ids.flatMap((id) => (id === null ? [] : [id]))),
];

const involvedIds = (places: InvolvingPlaces): InvolvedIds => ({
  sectorIds: distinct([
    places.sectorId,
    places.sectorOrigin === 'creator' ? null : places.typeSectorId,
    places.occurrenceSectorId,
    ...places.stepSectorIds,
  ]),
  solutionGroupIds: distinct([places.solutionGroupId, ...places.stepGroupIds]),
  userIds: distinct(places.userIds),
});

const without = (ids: readonly number[], others: readonly number[]): number[] =>
  ids.filter((id) => !others.includes(id));

const difference = (one: InvolvedIds, other: InvolvedIds): InvolvedIds => ({
  sectorIds: without(one.sectorIds, other.sectorIds),
  solutionGroupIds: without(one.solutionGroupIds, other.solutionGroupIds),
  userIds: without(one.userIds, other.userIds),
});

export interface Situation {
  readonly places: InvolvingPlaces;
  readonly restrictions: TicketRestrictions;
}

export interface AccessChange {
  /** What staff see who are not involved. */
  readonly outsiders: { readonly from: Access; readonly to: Access };
  /** Who sees less, because they are no longer involved and the ticket is not open to all staff. */
  readonly lose: InvolvedIds;
  /** Who becomes involved. */
  readonly gain: InvolvedIds;
}

const NOBODY: InvolvedIds = { sectorIds: [], solutionGroupIds: [], userIds: [] };

const outsiderAccess = (restrictions: TicketRestrictions): Access =>
  visibility(restrictions, { involved: false, opener: false });

/** Who sees less and who sees more of a ticket after it is reclassified (section 6: said before it is saved). */
export const accessChange = (before: Situation, after: Situation): AccessChange => {
  const [from, to] = [outsiderAccess(before.restrictions), outsiderAccess(after.restrictions)];
  const [had, has] = [involvedIds(before.places), involvedIds(after.places)];
  return { outsiders: { from, to }, lose: to === 'full' ? NOBODY : difference(had, has), gain: difference(has, had) };
};
