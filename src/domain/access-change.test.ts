import { type AccessChange, accessChange, type InvolvingPlaces, type Situation } from './access-change';
import type { TicketRestrictions } from './visibility';

const OPEN: TicketRestrictions = {
  detailRestrictedToSector: false,
  listRestrictedToSector: false,
  confidential: false,
};
const DETAIL = { ...OPEN, detailRestrictedToSector: true };
const LIST = { ...OPEN, listRestrictedToSector: true };

const PLACES: InvolvingPlaces = {
  sectorId: 1,
  sectorOrigin: 'type',
  typeSectorId: 1,
  occurrenceSectorId: null,
  solutionGroupId: null,
  stepSectorIds: [],
  stepGroupIds: [],
  userIds: [],
};

const situation = (restrictions: TicketRestrictions, places: Partial<InvolvingPlaces> = {}): Situation => ({
  restrictions,
  places: { ...PLACES, ...places },
});

const told = ({ outsiders, lose, gain }: AccessChange): string =>
  [
    `${outsiders.from}>${outsiders.to}`,
    `lose ${lose.sectorIds}/${lose.solutionGroupIds}/${lose.userIds}`,
    `gain ${gain.sectorIds}/${gain.solutionGroupIds}/${gain.userIds}`,
  ].join(' ');

test.each<[string, Situation, Situation, string]>([
  ['nothing changes', situation(OPEN), situation(OPEN), 'full>full lose // gain //'],
  ['outsiders see less', situation(OPEN), situation(LIST), 'full>none lose // gain //'],
  ['outsiders see more', situation(LIST), situation(DETAIL), 'none>summary lose // gain //'],
  [
    'another sector treats an open ticket',
    situation(OPEN),
    situation(OPEN, { sectorId: 2, typeSectorId: 2 }),
    'full>full lose // gain 2//',
  ],
  [
    'another sector treats a restricted one',
    situation(DETAIL),
    situation(DETAIL, { sectorId: 2, typeSectorId: 2 }),
    'summary>summary lose 1// gain 2//',
  ],
  [
    'the type’s sector keeps it where it treats the occurrence',
    situation(LIST),
    situation(LIST, { sectorId: 2, typeSectorId: 2, occurrenceSectorId: 1 }),
    'none>none lose // gain 2//',
  ],
  [
    'routing follows the creator: the type’s sector is out',
    situation(LIST),
    situation(LIST, { sectorId: 3, sectorOrigin: 'creator' }),
    'none>none lose 1// gain 3//',
  ],
  [
    'groups, steps and people go and come',
    situation(LIST, { solutionGroupId: 5, stepSectorIds: [7], stepGroupIds: [6], userIds: [8, 9, 8] }),
    situation(LIST, { solutionGroupId: 4, userIds: [9, 10] }),
    'none>none lose 7/5,6/8 gain /4/10',
  ],
])('%s', (_, before, after, expected) => {
  expect(told(accessChange(before, after))).toBe(expected);
});
