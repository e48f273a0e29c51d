import type { TicketParties } from './involvement';

export type SectorOrigin = TicketParties['sectorOrigin'];

/** What decides where a ticket goes; ids of sectors and solution groups. */
export interface RoutingFacts {
  /** The type's `dynamicSector`. */
  readonly dynamicSector: boolean;
  /** The primary sector of the staff user who opens the ticket, or whom a token names as its creator; else null. */
  readonly creatorSector: { readonly id: number; readonly active: boolean } | null;
  readonly occurrenceSectorId: number | null;
  readonly typeSectorId: number | null;
  readonly triageSectorId: number;
  readonly occurrenceGroupId: number | null;
  readonly typeGroupId: number | null;
}

export interface Route {
  readonly sectorId: number;
  readonly sectorOrigin: SectorOrigin;
  readonly solutionGroupId: number | null;
}

const sectorOf = (facts: RoutingFacts): Omit<Route, 'solutionGroupId'> => {
  const { dynamicSector, creatorSector, occurrenceSectorId, typeSectorId, triageSectorId } = facts;
  if (dynamicSector && creatorSector?.active) return { sectorId: creatorSector.id, sectorOrigin: 'creator' };
  if (occurrenceSectorId !== null) return { sectorId: occurrenceSectorId, sectorOrigin: 'occurrence' };
  if (typeSectorId !== null) return { sectorId: typeSectorId, sectorOrigin: 'type' };
  return { sectorId: triageSectorId, sectorOrigin: 'triage' };
};

/**
 * Which sector and group treat a ticket, and why that sector (5.1). A snapshot: taken when the ticket is opened or
 * reclassified, and never again.
 */
export const route = (facts: RoutingFacts): Route => ({
  ...sectorOf(facts),
  solutionGroupId: facts.occurrenceGroupId ?? facts.typeGroupId,
});
