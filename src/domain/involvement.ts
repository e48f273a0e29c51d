/** Whom a ticket concerns, by the way in which it does (specification, 5.2). */
export const PARTIES = [
  'sector',
  'typeSector',
  'occurrenceSector',
  'stepSector',
  'solutionGroup',
  'stepSolutionGroup',
  'assignee',
  'typeUser',
  'occurrenceUser',
  'stepUser',
] as const;

export type Party = (typeof PARTIES)[number];

/** Someone is involved when one of `among` is this party of the ticket; `when` says which tickets and steps count. */
export interface Criterion {
  readonly party: Party;
  /** Ids of sectors, solution groups or users, as the party says. */
  readonly among: readonly number[];
  readonly when?: 'routedByCatalogue' | 'started';
}

/** What makes a caller belong somewhere; a token belongs nowhere. */
export interface Membership {
  readonly userId: number | null;
  /** Primary and other sectors. */
  readonly sectorIds: readonly number[];
  readonly solutionGroupIds: readonly number[];
}

/**
 * What makes a caller involved, as data: {@link isInvolved} asks it of one ticket, `visibility-sql.ts` of all of them.
 * Being the requester involves nobody, and neither does having opened the ticket (5.2).
 */
export const involvementCriteria = ({ userId, sectorIds, solutionGroupIds }: Membership): Criterion[] => {
  const user = userId === null ? [] : [userId];
  const criteria: Criterion[] = [
    { party: 'sector', among: sectorIds },
    // A ticket that followed its creator is none of the type's sector's.
    { party: 'typeSector', among: sectorIds, when: 'routedByCatalogue' },
    { party: 'occurrenceSector', among: sectorIds },
    { party: 'stepSector', among: sectorIds, when: 'started' },
    { party: 'solutionGroup', among: solutionGroupIds },
    { party: 'stepSolutionGroup', among: solutionGroupIds, when: 'started' },
    { party: 'assignee', among: user },
    { party: 'typeUser', among: user },
    { party: 'occurrenceUser', among: user },
    { party: 'stepUser', among: user, when: 'started' },
  ];
  return criteria.filter(({ among }) => among.length > 0);
};

/** A step of a ticket; `started` once it has begun, for ever after. */
export interface StepParties {
  readonly started: boolean;
  readonly sectorId: number | null;
  readonly solutionGroupId: number | null;
  readonly userIds: readonly number[];
}

/** The parties of one ticket, as they are now; `sectorOrigin` is the ticket's snapshot (5.1). */
export interface TicketParties {
  readonly sectorId: number;
  readonly sectorOrigin: 'creator' | 'occurrence' | 'type' | 'triage';
  readonly typeSectorId: number | null;
  readonly occurrenceSectorId: number | null;
  readonly solutionGroupId: number | null;
  readonly assigneeId: number | null;
  readonly typeUserIds: readonly number[];
  readonly occurrenceUserIds: readonly number[];
  readonly steps: readonly StepParties[];
}

const only = (id: number | null): readonly number[] => (id === null ? [] : [id]);

const IDS: Readonly<Record<Party, (ticket: TicketParties, steps: readonly StepParties[]) => readonly number[]>> = {
  sector: ({ sectorId }) => [sectorId],
  typeSector: ({ typeSectorId }) => only(typeSectorId),
  occurrenceSector: ({ occurrenceSectorId }) => only(occurrenceSectorId),
  stepSector: (_, steps) => steps.flatMap(({ sectorId }) => only(sectorId)),
  solutionGroup: ({ solutionGroupId }) => only(solutionGroupId),
  stepSolutionGroup: (_, steps) => steps.flatMap(({ solutionGroupId }) => only(solutionGroupId)),
  assignee: ({ assigneeId }) => only(assigneeId),
  typeUser: ({ typeUserIds }) => typeUserIds,
  occurrenceUser: ({ occurrenceUserIds }) => occurrenceUserIds,
  stepUser: (_, steps) => steps.flatMap(({ userIds }) => userIds),
};

const isMet = ({ party, among, when }: Criterion, ticket: TicketParties): boolean => {
  if (when === 'routedByCatalogue' && ticket.sectorOrigin === 'creator') return false;
  const steps = when === 'started' ? ticket.steps.filter(({ started }) => started) : ticket.steps;
  return IDS[party](ticket, steps).some((id) => among.includes(id));
};

/** Whether one of `criteria` is met by the ticket. Never depends on its status (5.2). */
export const isInvolved = (criteria: readonly Criterion[], ticket: TicketParties): boolean =>
  criteria.some((criterion) => isMet(criterion, ticket));
