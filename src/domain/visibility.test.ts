import fc from 'fast-check';
import {
  ACCESSES,
  type Access,
  type DetailRefusal,
  restrictionsOf,
  type TicketRestrictions,
  visibility,
} from './visibility';

const OPEN: TicketRestrictions = {
  detailRestrictedToSector: false,
  listRestrictedToSector: false,
  confidential: false,
};
const detail = { ...OPEN, detailRestrictedToSector: true };
const list = { ...OPEN, listRestrictedToSector: true };
const confidential = { ...OPEN, confidential: true };

test.each<[string, TicketRestrictions, Access, Access, Access, DetailRefusal[]]>([
  // the flags                  the flags            outsider   opener     involved  refusals
  ['open', OPEN, 'full', 'full', 'full', []],
  ['detail restricted', detail, 'summary', 'summary', 'full', ['DETAIL_RESTRICTED_TO_SECTOR']],
  ['list restricted', list, 'none', 'summary', 'full', ['DETAIL_RESTRICTED_TO_SECTOR']],
  [
    'both restricted',
    { ...detail, ...list, detailRestrictedToSector: true },
    'none',
    'summary',
    'full',
    ['DETAIL_RESTRICTED_TO_SECTOR'],
  ],
  ['confidential', confidential, 'summary', 'summary', 'full', ['CONFIDENTIAL']],
  [
    'confidential, detail restricted',
    { ...detail, confidential: true },
    'summary',
    'summary',
    'full',
    ['DETAIL_RESTRICTED_TO_SECTOR', 'CONFIDENTIAL'],
  ],
  [
    'confidential, list restricted',
    { ...list, confidential: true },
    'none',
    'summary',
    'full',
    ['DETAIL_RESTRICTED_TO_SECTOR', 'CONFIDENTIAL'],
  ],
])('%s', (_, ticket, outsider, opener, involved, refusals) => {
  expect(visibility(ticket, { involved: false, opener: false })).toBe(outsider);
  expect(visibility(ticket, { involved: false, opener: true })).toBe(opener);
  expect(visibility(ticket, { involved: true, opener: false })).toBe(involved);
  expect(visibility(ticket, { involved: true, opener: true })).toBe(involved);
  expect(restrictionsOf(ticket)).toEqual(refusals);
});

const restrictions = fc.record({
  detailRestrictedToSector: fc.boolean(),
  listRestrictedToSector: fc.boolean(),
  confidential: fc.boolean(),
});
const standing = fc.record({ involved: fc.boolean(), opener: fc.boolean() });
/** Ten times as many as there are cases: each is met. */
const RUNS = 1_000;
const rank = (access: Access): number => ACCESSES.indexOf(access);

test('a flag that is made stricter never shows more to anyone', () => {
  const flag = fc.constantFrom('detailRestrictedToSector', 'listRestrictedToSector', 'confidential');
  fc.assert(
    fc.property(restrictions, standing, flag, (ticket, who, stricter) => {
      const after = visibility({ ...ticket, [stricter]: true }, who);
      return rank(after) <= rank(visibility(ticket, who));
    }),
    { numRuns: RUNS },
  );
});

test('being involved, or having opened it, never shows less', () => {
  const relation = fc.constantFrom('involved', 'opener');
  fc.assert(
    fc.property(restrictions, standing, relation, (ticket, who, closer) => {
      const after = visibility(ticket, { ...who, [closer]: true });
      return rank(after) >= rank(visibility(ticket, who));
    }),
    { numRuns: RUNS },
  );
});

test('whoever gets a summary is told why, and nobody else is refused anything', () => {
  fc.assert(
    fc.property(restrictions, standing, (ticket, who) => {
      if (visibility(ticket, who) === 'full') return who.involved || restrictionsOf(ticket).length === 0;
      return restrictionsOf(ticket).length > 0;
    }),
    { numRuns: RUNS },
  );
});
