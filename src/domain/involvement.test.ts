import fc from 'fast-check';
import { involvementCriteria, isInvolved, type Membership, type StepParties, type TicketParties } from './involvement';

const NOBODY: Membership = { userId: null, sectorIds: [], solutionGroupIds: [] };
const USER = 7;
const HERE = 10;
const GROUP = 20;
const me: Membership = { userId: USER, sectorIds: [HERE, 11], solutionGroupIds: [GROUP] };

const elsewhere: TicketParties = {
  sectorId: 99,
  sectorOrigin: 'occurrence',
  typeSectorId: null,
  occurrenceSectorId: null,
  solutionGroupId: null,
  assigneeId: null,
  typeUserIds: [],
  occurrenceUserIds: [],
  steps: [],
};
const step: StepParties = { started: true, sectorId: null, solutionGroupId: null, userIds: [] };

test.each<[string, Partial<TicketParties>, boolean]>([
  ['nothing in common', {}, false],
  ['the ticket’s sector', { sectorId: HERE }, true],
  ['the ticket’s sector, one of the other sectors', { sectorId: 11 }, true],
  ['the type’s sector', { typeSectorId: HERE }, true],
  ['the type’s sector, routed by triage', { typeSectorId: HERE, sectorOrigin: 'triage' }, true],
  ['the type’s sector, routed by the creator', { typeSectorId: HERE, sectorOrigin: 'creator' }, false],
  ['the creator’s sector, routed by the creator', { sectorId: HERE, sectorOrigin: 'creator' }, true],
  ['the occurrence’s sector', { occurrenceSectorId: HERE }, true],
  ['the occurrence’s sector, routed by the creator', { occurrenceSectorId: HERE, sectorOrigin: 'creator' }, true],
  ['the solution group', { solutionGroupId: GROUP }, true],
  ['a group with the number of my sector', { solutionGroupId: HERE }, false],
  ['a sector with the number of my group', { sectorId: GROUP }, false],
  ['the assignee', { assigneeId: USER }, true],
  ['another assignee', { assigneeId: 8 }, false],
  ['a user of the type', { typeUserIds: [8, USER] }, true],
  ['a user of the occurrence', { occurrenceUserIds: [USER] }, true],
  ['the sector of a started step', { steps: [step, { ...step, sectorId: HERE }] }, true],
  ['the sector of a step that waits', { steps: [{ ...step, started: false, sectorId: HERE }] }, false],
  ['the group of a started step', { steps: [{ ...step, solutionGroupId: GROUP }] }, true],
  ['the group of a step that waits', { steps: [{ ...step, started: false, solutionGroupId: GROUP }] }, false],
  ['a user of a started step', { steps: [{ ...step, userIds: [USER] }] }, true],
  ['a user of a step that waits', { steps: [{ ...step, started: false, userIds: [USER] }] }, false],
])('%s', (_, ticket, expected) => {
  expect(isInvolved(involvementCriteria(me), { ...elsewhere, ...ticket })).toBe(expected);
});

const id = fc.integer({ min: 1, max: 4 });
const ids = fc.array(id, { maxLength: 2 });
const maybeId = fc.option(id, { nil: null });
const ticket: fc.Arbitrary<TicketParties> = fc.record({
  sectorId: id,
  sectorOrigin: fc.constantFrom('creator', 'occurrence', 'type', 'triage'),
  typeSectorId: maybeId,
  occurrenceSectorId: maybeId,
  solutionGroupId: maybeId,
  assigneeId: maybeId,
  typeUserIds: ids,
  occurrenceUserIds: ids,
  steps: fc.array(fc.record({ started: fc.boolean(), sectorId: maybeId, solutionGroupId: maybeId, userIds: ids }), {
    maxLength: 3,
  }),
});
const membership: fc.Arbitrary<Membership> = fc.record({ userId: maybeId, sectorIds: ids, solutionGroupIds: ids });

test('who belongs nowhere is involved in nothing', () => {
  fc.assert(fc.property(ticket, (parties) => !isInvolved(involvementCriteria(NOBODY), parties)));
});

test('belonging to more never involves less', () => {
  fc.assert(
    fc.property(ticket, membership, ids, ids, (parties, less, sectorIds, solutionGroupIds) => {
      const more = {
        ...less,
        sectorIds: [...less.sectorIds, ...sectorIds],
        solutionGroupIds: [...less.solutionGroupIds, ...solutionGroupIds],
      };
      return !isInvolved(involvementCriteria(less), parties) || isInvolved(involvementCriteria(more), parties);
    }),
  );
});

test('a step that starts involves more people, and nobody less', () => {
  fc.assert(
    fc.property(ticket, membership, (parties, person) => {
      const criteria = involvementCriteria(person);
      const begun = { ...parties, steps: parties.steps.map((each) => ({ ...each, started: true })) };
      return !isInvolved(criteria, parties) || isInvolved(criteria, begun);
    }),
  );
});
