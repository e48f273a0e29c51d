import fc from 'fast-check';
import { occurrence, solution } from '../../tests/factories/domain';
import { occurrenceReadiness, placement } from './ticket-occurrence';

const startedAt = new Date('2026-05-04T12:00:00Z');
const place = (of: ReturnType<typeof occurrence>, more: object = {}) =>
  placement({ occurrence: of, creatorSector: null, startedAt, stamps: null, ...more });

test.each([
  ['a type that asks for no solution', occurrence(), true],
  ['no solution where one is asked for', occurrence({ type: { solutionRequired: true } }), false],
  ['one in the main flow', occurrence({ type: { solutionRequired: true }, solutions: [solution(1)] }), true],
  [
    'only alternative ones',
    occurrence({ type: { solutionRequired: true }, solutions: [solution(1, { flow: 'alternative' })] }),
    false,
  ],
  [
    'only retired ones',
    occurrence({ type: { solutionRequired: true }, solutions: [solution(1, { active: false })] }),
    false,
  ],
])('readiness: %s', (_, of, ready) => {
  expect(occurrenceReadiness(of).ready).toBe(ready);
});

test.each([
  ['no sector anywhere', occurrence(), null, { sectorId: 99, sectorOrigin: 'triage' }],
  ['the type’s', occurrence({ type: { sectorId: 5 } }), null, { sectorId: 5, sectorOrigin: 'type' }],
  [
    'the occurrence’s',
    occurrence({ sectorId: 6, type: { sectorId: 5 } }),
    null,
    { sectorId: 6, sectorOrigin: 'occurrence' },
  ],
  [
    'the creator’s',
    occurrence({ sectorId: 6, type: { dynamicSector: true } }),
    { id: 7, active: true },
    { sectorId: 7, sectorOrigin: 'creator' },
  ],
  [
    'the creator’s is retired',
    occurrence({ sectorId: 6, type: { dynamicSector: true } }),
    { id: 7, active: false },
    { sectorId: 6, sectorOrigin: 'occurrence' },
  ],
  ['the group of the type', occurrence({ type: { groupId: 3 } }), null, { solutionGroupId: 3 }],
  ['the group of the occurrence', occurrence({ groupId: 4, type: { groupId: 3 } }), null, { solutionGroupId: 4 }],
  [
    'both classifications',
    occurrence({ classificationId: 1, type: { classificationId: 2 } }),
    null,
    { occurrenceClassificationId: 1, typeClassificationId: 2 },
  ],
  [
    'the time, from the opening',
    occurrence(),
    null,
    { slaValue: 2, slaUnit: 'hours', dueAt: new Date('2026-05-04T14:00:00Z') },
  ],
  ['criticality of the occurrence', occurrence({ notifyHighCriticality: true }), null, { highCriticality: true }],
  ['criticality of the type', occurrence({ type: { notifyHighCriticality: true } }), null, { highCriticality: true }],
])('placement: %s', (_, of, creatorSector, expected) => {
  expect(place(of, { creatorSector })).toMatchObject(expected);
});

const id = fc.option(fc.integer({ min: 1, max: 9 }), { nil: null });
const flags = fc.record({
  anonymous: fc.boolean(),
  confidential: fc.boolean(),
  dynamicSector: fc.boolean(),
  sectorId: id,
});

test('a ticket always has a sector, and it is one of those that were given', () => {
  fc.assert(
    fc.property(
      flags,
      id,
      fc.option(fc.record({ id: fc.integer({ min: 1, max: 9 }), active: fc.boolean() }), { nil: null }),
      (type, sectorId, creatorSector) => {
        const { sectorId: sector } = place(occurrence({ sectorId, type }), { creatorSector });
        expect([99, sectorId, type.sectorId, creatorSector?.active ? creatorSector.id : 99]).toContain(sector);
        expect(sector).not.toBeNull();
      },
    ),
  );
});

test('stamps only get stricter, whatever a ticket is reclassified to', () => {
  const stamps = fc.record({ anonymous: fc.boolean(), confidential: fc.boolean(), highCriticality: fc.boolean() });
  fc.assert(
    fc.property(flags, stamps, (type, before) => {
      const after = place(occurrence({ type }), { stamps: before });
      expect([after.anonymous, after.confidential]).toEqual([
        before.anonymous || type.anonymous,
        before.confidential || type.confidential,
      ]);
    }),
  );
});
