import fc from 'fast-check';
import { loadTicket } from '../../src/api/ticket/services/access';
import { customerOf, staffCaller } from '../../src/api/ticket/services/caller';
import { listTickets } from '../../src/api/ticket/services/list';
import { criteriaOf, type OfficeCaller } from '../../src/api/ticket/services/visibility-sql';
import { isInvolved, type TicketParties } from '../../src/domain/involvement';
import { readTicketQuery } from '../../src/domain/ticket-query';
import { type Access, visibility } from '../../src/domain/visibility';
import { reading } from '../../src/write/store';
import { type Item, makeGroup, makeOccurrence, makeSector, makeType, makeUser } from '../factories';
import { type App, startApp } from '../helpers/app';
import { put, putTicket } from '../helpers/tickets';

/** Drawn once, from a fixed seed: each run judges the same few hundred tickets by many callers. */
const SEED = 5_2026;
const TICKETS = 150;
const CALLERS = 40;

interface Drawn {
  readonly documentId: string;
  readonly parties: TicketParties;
  readonly creatorId: number | null;
  readonly typeIndex: number;
  readonly confidential: boolean;
}

interface Type extends Item {
  readonly sectorIndex: number | null;
  readonly userIds: number[];
  readonly flags: { readonly detailRestrictedToSector: boolean; readonly listRestrictedToSector: boolean };
}

let app: App;
let sectors: Item[];
let groups: Item[];
let users: Item[];
let types: Type[];
let occurrences: { item: Item; sectorIndex: number | null; userIds: number[]; typeIndex: number }[];
const tickets: Drawn[] = [];

const id = (items: readonly { id: number }[], index: number | null): number | null =>
  index === null ? null : (items[index]?.id ?? null);

const entries = (indexes: readonly number[]) =>
  [...new Set(indexes)].map((index) => ({ user: users[index]?.id, role: 'responsible' }));

const maybe = (max: number) => fc.option(fc.nat({ max }), { nil: null });
const drawn = fc.record({
  occurrence: fc.nat({ max: 7 }),
  sector: fc.nat({ max: 4 }),
  sectorOrigin: fc.constantFrom('creator', 'occurrence', 'type', 'triage'),
  group: maybe(2),
  assignee: maybe(5),
  creator: maybe(5),
  confidential: fc.boolean(),
  steps: fc.array(
    fc.record({
      stage: fc.constantFrom('waiting', 'running', 'finished'),
      sector: maybe(4),
      group: maybe(2),
      users: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
} as const);

type DrawnTicket = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

const makeCatalogue = async (): Promise<void> => {
  sectors = await Promise.all(Array.from({ length: 5 }, () => makeSector(app)));
  users = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      makeUser(app, {
        sector: index < 3 ? sectors[index]?.id : null,
        otherSectors: index % 2 === 0 ? [sectors[(index + 1) % 5]?.id] : [],
      }),
    ),
  );
  groups = await Promise.all(
    Array.from({ length: 3 }, (_, index) => makeGroup(app, { members: [users[index]?.id, users[5 - index]?.id] })),
  );
  types = [];
  for (let index = 0; index < 4; index += 1) {
    const flags = { detailRestrictedToSector: index % 2 === 1, listRestrictedToSector: index >= 2 };
    const sectorIndex = index === 0 ? null : index;
    const usersOf = index === 2 ? [3] : [];
    const data = { ...flags, sector: id(sectors, sectorIndex), users: entries(usersOf) };
    types.push({ ...(await makeType(app, data)), sectorIndex, userIds: usersOf, flags });
  }
  occurrences = [];
  for (let index = 0; index < 8; index += 1) {
    const typeIndex = index % 4;
    const sectorIndex = index < 4 ? null : index - 4;
    const usersOf = index === 7 ? [4] : [];
    const data = {
      occurrenceType: types[typeIndex]?.documentId,
      sector: id(sectors, sectorIndex),
      users: entries(usersOf),
    };
    occurrences.push({ item: await makeOccurrence(app, data), sectorIndex, userIds: usersOf, typeIndex });
  }
};

const userIds = (indexes: readonly number[]): number[] => indexes.map((index) => id(users, index) ?? 0);

const place = async (one: DrawnTicket): Promise<Drawn> => {
  const occurrence = occurrences[one.occurrence];
  const type = types[occurrence?.typeIndex ?? 0];
  if (!occurrence || !type) throw new Error('The catalogue is too small.');
  const { id: ticketId, documentId } = await putTicket(app, {
    occurrence_id: occurrence.item.id,
    occurrence_type_id: type.id,
    sector_id: id(sectors, one.sector),
    sector_origin: one.sectorOrigin,
    solution_group_id: id(groups, one.group),
    assignee_id: id(users, one.assignee),
    creator_id: id(users, one.creator),
    confidential: one.confidential,
  });
  for (const [position, step] of one.steps.entries()) {
    await put(app, 'api::ticket-step.ticket-step', {
      ticket_id: ticketId,
      position,
      name: 'Step',
      flow: 'main',
      parallel: false,
      auto_start: false,
      auto_finish: false,
      sector_id: id(sectors, step.sector),
      solution_group_id: id(groups, step.group),
      user_ids: userIds(step.users),
      started_at: step.stage === 'waiting' ? null : new Date(),
      finished_at: step.stage === 'finished' ? new Date() : null,
    });
  }
  return {
    documentId,
    confidential: one.confidential,
    creatorId: id(users, one.creator),
    typeIndex: occurrence.typeIndex,
    parties: {
      sectorId: id(sectors, one.sector) ?? 0,
      sectorOrigin: one.sectorOrigin,
      typeSectorId: id(sectors, type.sectorIndex),
      occurrenceSectorId: id(sectors, occurrence.sectorIndex),
      solutionGroupId: id(groups, one.group),
      assigneeId: id(users, one.assignee),
      typeUserIds: userIds(type.userIds),
      occurrenceUserIds: userIds(occurrence.userIds),
      steps: one.steps.map((step) => ({
        started: step.stage !== 'waiting',
        sectorId: id(sectors, step.sector),
        solutionGroupId: id(groups, step.group),
        userIds: userIds(step.users),
      })),
    },
  };
};

/** What the pure rules say. */
const judged = (caller: OfficeCaller, { parties, creatorId, typeIndex, confidential }: Drawn): Access => {
  const flags = types[typeIndex]?.flags ?? { detailRestrictedToSector: true, listRestrictedToSector: true };
  const opener = caller.kind === 'staff' && creatorId === caller.userId;
  return visibility({ ...flags, confidential }, { involved: isInvolved(criteriaOf(caller), parties), opener });
};

const PAGE = 40;

const listed = async (caller: OfficeCaller, query: object = {}): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  const totals = new Set<number | null>();
  for (let page = 1; ; page += 1) {
    const { value } = readTicketQuery({ pagination: { page: String(page), pageSize: String(PAGE) }, ...query });
    const { rows, total } = await listTickets(app.strapi, caller, value);
    for (const { documentId, access } of rows) found.set(documentId, access);
    totals.add(total);
    if (rows.length < PAGE) {
      expect([...totals]).toEqual([found.size]);
      return found;
    }
  }
};

const detailed = (caller: OfficeCaller, documentId: string): Promise<string> =>
  reading(app.strapi, async (trx) => {
    try {
      return (await loadTicket(app.strapi, trx, caller, documentId)).access;
    } catch {
      return 'none';
    }
  });

beforeAll(async () => {
  app = await startApp();
  await makeCatalogue();
  for (const one of fc.sample(drawn, { seed: SEED, numRuns: TICKETS })) tickets.push(await place(one));
});
afterAll(() => app.stop());

const callers = async (): Promise<OfficeCaller[]> => {
  const real = await Promise.all(users.map((user) => staffCaller(app.strapi, user.id)));
  const [{ listRestrictedTypeIds }] = real as [OfficeCaller];
  const ids = (items: readonly { id: number }[]) =>
    fc.subarray(
      items.map((item) => item.id),
      { maxLength: 2 },
    );
  const invented = fc.sample(
    fc.record({
      userId: fc.constantFrom(...users.map((user) => user.id)),
      sectorIds: ids(sectors),
      solutionGroupIds: ids(groups),
    }),
    { seed: SEED, numRuns: CALLERS },
  );
  return [
    ...real,
    { kind: 'token', listRestrictedTypeIds },
    ...invented.map((membership) => ({ kind: 'staff' as const, ...membership, listRestrictedTypeIds })),
  ];
};

test('a staff user belongs to the primary and the other sectors, and to groups', async () => {
  const caller = await staffCaller(app.strapi, users[0]?.id ?? 0);
  expect([...caller.sectorIds].sort()).toEqual([sectors[0]?.id, sectors[1]?.id].sort());
  expect(caller.solutionGroupIds).toEqual([groups[0]?.id]);
  expect([...caller.listRestrictedTypeIds].sort()).toEqual([types[2]?.id, types[3]?.id].sort());
  expect(await customerOf(app.strapi, users[0]?.id ?? 0)).toBeNull();
});

test('list, detail and the pure rules agree on every ticket for every caller', async () => {
  const seen = { none: 0, summary: 0, full: 0 };
  for (const caller of await callers()) {
    const rows = await listed(caller);
    for (const ticket of tickets) {
      const expected = judged(caller, ticket);
      seen[expected] += 1;
      expect([ticket.documentId, rows.get(ticket.documentId) ?? 'none']).toEqual([ticket.documentId, expected]);
    }
  }
  // Each kind of answer was among those compared.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
});

test('the detail agrees with the list', async () => {
  for (const caller of (await callers()).slice(0, 10)) {
    for (const ticket of tickets) expect(await detailed(caller, ticket.documentId)).toBe(judged(caller, ticket));
  }
});

test('a list of one sector shows just the tickets of that sector that the whole list shows', async () => {
  for (const caller of await callers()) {
    for (const sector of sectors) {
      const rows = await listed(caller, { filters: { sector: { documentId: sector.documentId } } });
      const expected = tickets.filter(
        (ticket) => ticket.parties.sectorId === sector.id && judged(caller, ticket) !== 'none',
      );
      expect([...rows.keys()].sort()).toEqual(expected.map(({ documentId }) => documentId).sort());
    }
  }
});

type BySector = [
  name: string,
  filters: (one: string, other: string) => object,
  isWanted: (sectorId: number, one: number, other: number) => boolean,
];

test.each<BySector>([
  [
    'two sectors',
    (one, other) => ({ sector: { documentId: { $in: [one, other] } } }),
    (id, ...both) => both.includes(id),
  ],
  ['any other sector', (one) => ({ sector: { documentId: { $ne: one } } }), (id, one) => id !== one],
  ['no such sector', (one) => ({ $not: { sector: { documentId: one } } }), (id, one) => id !== one],
  [
    'one sector or another',
    (one, other) => ({ $or: [one, other].map((documentId) => ({ sector: { documentId } })) }),
    (id, ...both) => both.includes(id),
  ],
])('a list of %s shows and counts just those of them that the whole list shows', async (_, filters, isWanted) => {
  for (const caller of (await callers()).slice(0, 12)) {
    for (const [index, one] of sectors.entries()) {
      const other = sectors[(index + 1) % sectors.length] ?? one;
      const rows = await listed(caller, { filters: filters(one.documentId, other.documentId) });
      const expected = tickets.filter(
        (ticket) => isWanted(ticket.parties.sectorId, one.id, other.id) && judged(caller, ticket) !== 'none',
      );
      expect([...rows.keys()].sort()).toEqual(expected.map(({ documentId }) => documentId).sort());
    }
  }
});

test('a search of the text finds just what may be read in full', async () => {
  for (const caller of await callers()) {
    const rows = await listed(caller, { q: 'SUBJECT' });
    const expected = tickets.filter((ticket) => judged(caller, ticket) === 'full');
    expect([...rows.keys()].sort()).toEqual(expected.map(({ documentId }) => documentId).sort());
  }
});
