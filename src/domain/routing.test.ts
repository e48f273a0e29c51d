import fc from 'fast-check';
import { type Route, type RoutingFacts, route } from './routing';

const NOTHING: RoutingFacts = {
  dynamicSector: false,
  creatorSector: null,
  occurrenceSectorId: null,
  typeSectorId: null,
  triageSectorId: 9,
  occurrenceGroupId: null,
  typeGroupId: null,
};
const active = { id: 1, active: true };
const retired = { id: 1, active: false };

test.each<[string, Partial<RoutingFacts>, Partial<Route>]>([
  ['nothing says where', {}, { sectorId: 9, sectorOrigin: 'triage' }],
  ['the type has a sector', { typeSectorId: 3 }, { sectorId: 3, sectorOrigin: 'type' }],
  [
    'the occurrence has one too',
    { typeSectorId: 3, occurrenceSectorId: 2 },
    { sectorId: 2, sectorOrigin: 'occurrence' },
  ],
  [
    'the creator has one, but routing is not dynamic',
    { creatorSector: active },
    { sectorId: 9, sectorOrigin: 'triage' },
  ],
  [
    'routing follows the creator',
    { dynamicSector: true, creatorSector: active, occurrenceSectorId: 2, typeSectorId: 3 },
    { sectorId: 1, sectorOrigin: 'creator' },
  ],
  [
    'the creator’s sector is retired',
    { dynamicSector: true, creatorSector: retired, occurrenceSectorId: 2 },
    { sectorId: 2, sectorOrigin: 'occurrence' },
  ],
  ['no staff created it', { dynamicSector: true, typeSectorId: 3 }, { sectorId: 3, sectorOrigin: 'type' }],
  ['no group', {}, { solutionGroupId: null }],
  ['the type has a group', { typeGroupId: 5 }, { solutionGroupId: 5 }],
  ['the occurrence has one too', { typeGroupId: 5, occurrenceGroupId: 4 }, { solutionGroupId: 4 }],
])('%s', (_, facts, expected) => {
  expect(route({ ...NOTHING, ...facts })).toMatchObject(expected);
});

const id = fc.option(fc.integer({ min: 1, max: 8 }), { freq: 1 });

test('a ticket always has a sector, and the origin says which it is', () => {
  const facts = fc.record<RoutingFacts>({
    dynamicSector: fc.boolean(),
    creatorSector: fc.option(fc.record({ id: fc.integer({ min: 1, max: 8 }), active: fc.boolean() }), { freq: 1 }),
    occurrenceSectorId: id,
    typeSectorId: id,
    triageSectorId: fc.constant(9),
    occurrenceGroupId: id,
    typeGroupId: id,
  });
  fc.assert(
    fc.property(facts, (given) => {
      const { sectorId, sectorOrigin } = route(given);
      const named = {
        creator: given.creatorSector?.id,
        occurrence: given.occurrenceSectorId,
        type: given.typeSectorId,
        triage: given.triageSectorId,
      };
      expect(sectorId).toEqual(expect.any(Number));
      expect(sectorId).toBe(named[sectorOrigin]);
    }),
    { numRuns: 1_000 },
  );
});
