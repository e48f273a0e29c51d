import {
  type DemandFacts,
  demandsOf,
  occurrenceViolations,
  pendingAnswersOf,
  pendingRequirements,
} from './requirements';

const READY = { ready: true, reasons: [] };
const INCOMPLETE = { ready: false, reasons: ['SOLUTION_REQUIRED' as const] };

const EVERYTHING: DemandFacts = {
  opener: 'staff',
  readiness: READY,
  solutionRequired: true,
  inventoryItemRequired: true,
  customerHasActiveItem: true,
};

test.each<[string, Partial<DemandFacts>, string]>([
  ['staff', {}, 'ready solution inventoryItem answers'],
  ['staff, for a customer without items', { customerHasActiveItem: false }, 'ready solution inventoryItem answers'],
  ['staff, where no solution is asked for', { solutionRequired: false }, 'ready inventoryItem answers'],
  ['staff, where no item is asked for', { inventoryItemRequired: false }, 'ready solution answers'],
  ['staff, where there is no solution to choose', { readiness: INCOMPLETE }, 'ready inventoryItem answers'],
  ['customers', { opener: 'customer' }, 'ready inventoryItem answers'],
  ['customers without items', { opener: 'customer', customerHasActiveItem: false }, 'ready answers'],
  ['tokens', { opener: 'token' }, ''],
])('%s have to bring', (_, facts, expected) => {
  const demands = demandsOf({ ...EVERYTHING, ...facts });
  expect(
    Object.entries(demands)
      .filter(([, isDemanded]) => isDemanded)
      .map(([name]) => name)
      .join(' '),
  ).toBe(expected);
});

const active = { name: 'Active', active: true };
const retired = { name: 'Retired', active: false };

test.each([
  ['active and ready', active, active, READY, true, []],
  ['retired', retired, active, READY, true, ['RETIRED Retired']],
  ['of a retired type', active, retired, READY, false, ['RETIRED Retired']],
  ['incomplete', active, active, INCOMPLETE, true, ['OCCURRENCE_NOT_READY undefined']],
  ['incomplete, opened by a token', active, active, INCOMPLETE, false, []],
  ['retired and incomplete', retired, active, INCOMPLETE, true, ['RETIRED Retired']],
])('an occurrence that is %s', (_, occurrence, type, readiness, mustBeReady, expected) => {
  const found = occurrenceViolations(occurrence, type, readiness, mustBeReady);
  expect(found.map(({ code, values }) => `${code} ${values?.['name']}`)).toEqual(expected);
});

test('what is owed is listed once each, in one order', () => {
  expect(
    pendingRequirements({
      solution: true,
      inventoryItem: true,
      formAnswers: ['formAnswers.b', 'formAnswers.a', 'formAnswers.b'],
      extraFields: ['extraFields.c'],
    }),
  ).toEqual(['solution', 'inventoryItem', 'formAnswers.b', 'formAnswers.a', 'extraFields.c']);
  expect(pendingRequirements({ solution: false, inventoryItem: false, formAnswers: [], extraFields: [] })).toEqual([]);
});

test('what is owed of one set of answers', () => {
  const pending = ['solution', 'formAnswers.a', 'extraFields.b', 'formAnswersMore'];
  expect(pendingAnswersOf(pending, 'formAnswers')).toEqual(['formAnswers.a']);
  expect(pendingAnswersOf(pending, 'extraFields')).toEqual(['extraFields.b']);
});
