/**
 * Who may see what, as tables taken from the text of the specification (section 5). Written apart from `src/domain` on
 * purpose: nothing of the application is imported here.
 */

export const CALLERS = [
  // How each stands to the tickets of the stage.
  'anyone', // no credentials
  'owner', // the customer whom the tickets are for
  'otherCustomer',
  'memberOfSector', // an agent whose primary sector is the tickets'
  'otherMemberOfSector', // an agent with the tickets' sector among the others
  'memberOfTypesSector', // an agent of the sector of the tickets' type
  'memberOfStartedStep', // an agent of the sector that treats the step that has begun
  'memberOfLaterStep', // an agent of the sector of a step whose turn has not come
  'memberOfGroup', // an agent in the tickets' solution group
  'assignee',
  'personOfType', // an agent in the type's list of users
  'personOfOccurrence',
  'opener', // an agent who opened the tickets, and nothing else
  'outsider', // an agent of another sector
  'supervisorInside',
  'supervisorOutside',
  'custodianInside',
  'custodianOutside',
  'token', // full access, as a portal may have it
] as const;
export type CallerName = (typeof CALLERS)[number];

/** 5.2, "Who is involved": each way of being involved, and what is none. */
const INVOLVED: Readonly<Record<CallerName, boolean>> = {
  anyone: false,
  owner: false,
  otherCustomer: false,
  memberOfSector: true,
  otherMemberOfSector: true,
  memberOfTypesSector: true,
  memberOfStartedStep: true,
  memberOfLaterStep: false,
  memberOfGroup: true,
  assignee: true,
  personOfType: true,
  personOfOccurrence: true,
  opener: false,
  outsider: false,
  supervisorInside: true,
  supervisorOutside: false,
  custodianInside: true,
  custodianOutside: false,
  token: false,
};

const STAFF = (caller: CallerName): boolean => !['anyone', 'owner', 'otherCustomer', 'token'].includes(caller);

/** The four flags that say who sees what. */
export interface Flags {
  readonly detailRestrictedToSector: boolean;
  readonly listRestrictedToSector: boolean;
  readonly anonymous: boolean;
  readonly confidential: boolean;
}

export interface Situation {
  /** The type's flags when the ticket was opened. */
  readonly flags: Flags;
  /** Whether the type's flags were all turned off afterwards (5.7). */
  readonly turnedOff: boolean;
  /** Who opened it: staff for the customer, or the customer. */
  readonly openedBy: 'staff' | 'customer';
}

/** 5.3 and 5.4 are live from the type; 5.7: the other two are stamped, and turning the type's off reveals nothing. */
export const inForce = ({ flags, turnedOff }: Situation): Flags =>
  turnedOff ? { ...flags, detailRestrictedToSector: false, listRestrictedToSector: false } : flags;

export type Seen = 'nothing' | 'summary' | 'all';

/** What a caller of the staff's routes sees of a ticket, row by row of the flags. `null`: no caller of them at all. */
export const seenBy = (caller: CallerName, situation: Situation): Seen | null => {
  if (!STAFF(caller) && caller !== 'token') return null;
  if (INVOLVED[caller]) return 'all';
  const { detailRestrictedToSector: detail, listRestrictedToSector: list, confidential } = inForce(situation);
  const isOpener = caller === 'opener' && situation.openedBy === 'staff';
  const table: readonly [list: boolean, detail: boolean, confidential: boolean, other: Seen, opener: Seen][] = [
    [false, false, false, 'all', 'all'],
    [false, false, true, 'summary', 'summary'],
    [false, true, false, 'summary', 'summary'],
    [false, true, true, 'summary', 'summary'],
    [true, false, false, 'nothing', 'summary'],
    [true, false, true, 'nothing', 'summary'],
    [true, true, false, 'nothing', 'summary'],
    [true, true, true, 'nothing', 'summary'],
  ];
  const row = table.find((each) => each[0] === list && each[1] === detail && each[2] === confidential);
  if (!row) throw new Error('The table has a row for each combination.');
  return isOpener ? row[4] : row[3];
};

/** 5.5: nobody but the requester is told who asked. */
export const isNamed = (situation: Situation): boolean => !situation.flags.anonymous;

/** 6: codes that may explain a refusal. */
export const refusalCodes = (situation: Situation): string[] => {
  const { detailRestrictedToSector: detail, listRestrictedToSector: list, confidential } = inForce(situation);
  return [...(detail || list ? ['DETAIL_RESTRICTED_TO_SECTOR'] : []), ...(confidential ? ['CONFIDENTIAL'] : [])];
};

/** 5.16: what each role may do at all, beside reading. */
export const MAY: Readonly<Record<'assignOthers' | 'accessLog' | 'reveal' | 'work', (caller: CallerName) => boolean>> =
  {
    work: (caller) => STAFF(caller) || caller === 'token',
    assignOthers: (caller) => caller.startsWith('supervisor') || caller === 'token',
    accessLog: (caller) => caller.startsWith('supervisor') || caller === 'token',
    reveal: (caller) => caller.startsWith('custodian'),
  };

/** 5.3: the attributes of a summary row; `access` says that it is one. */
export const SUMMARY_ATTRIBUTES = [
  'documentId',
  'protocol',
  'occurrenceType',
  'occurrence',
  'status',
  'sector',
  'startedAt',
  'dueAt',
  'closedAt',
  'slaState',
  'anonymous',
  'confidential',
  'highCriticality',
  'access',
];
