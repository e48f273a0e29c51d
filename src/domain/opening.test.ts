import fc from 'fast-check';
import { classification, occurrence, solution, textField } from '../../tests/factories/domain';
import { type OpeningFacts, openingPending, openingSolution, openingViolations } from './opening';

const opening = (data: Partial<OpeningFacts> = {}): OpeningFacts => ({
  opener: 'staff',
  origin: data.opener === 'customer' ? 'portal' : data.opener === 'token' ? 'api' : 'manual',
  occurrence: occurrence(),
  solution: null,
  classification: null,
  inventoryItem: null,
  customerId: 1,
  customerHasActiveItem: true,
  formAnswers: null,
  extraFields: null,
  ...data,
});

const item = (data: object = {}) => ({ id: 8, name: 'Meter', active: true, customerId: 1, ...data });
const needsSolution = { solutionRequired: true };
const two = [solution(1), solution(2)];
const asksItem = occurrence({ inventoryItemRequired: true });
const asksAnswer = occurrence({ form: [textField('street', { required: true })] });
const asksExtra = occurrence({ extraFields: [textField('floor', { required: true })] });
const incomplete = occurrence({ type: needsSolution });

const codes = (facts: OpeningFacts): string[] =>
  openingViolations(facts).map(({ path, code }) => `${path.join('.')}: ${code}`);

test.each<[string, OpeningFacts, string[], string[]]>([
  ['that asks for nothing', opening(), [], []],
  ['of a retired occurrence', opening({ occurrence: occurrence({ active: false }) }), ['occurrence: RETIRED'], []],
  ['of a retired type', opening({ occurrence: occurrence({ type: { active: false } }) }), ['occurrence: RETIRED'], []],
  [
    'of an incomplete occurrence, by staff',
    opening({ occurrence: incomplete }),
    ['occurrence: OCCURRENCE_NOT_READY'],
    ['solution'],
  ],
  [
    'of an incomplete occurrence, by a customer',
    opening({ opener: 'customer', occurrence: incomplete }),
    ['occurrence: OCCURRENCE_NOT_READY'],
    ['solution'],
  ],
  ['of an incomplete occurrence, by a token', opening({ opener: 'token', occurrence: incomplete }), [], ['solution']],
  [
    'without the choice of two solutions, by staff',
    opening({ occurrence: occurrence({ type: needsSolution, solutions: two }) }),
    ['solution: SOLUTION_REQUIRED'],
    ['solution'],
  ],
  [
    'without the choice of two solutions, by a customer',
    opening({ opener: 'customer', occurrence: occurrence({ type: needsSolution, solutions: two }) }),
    [],
    ['solution'],
  ],
  [
    'with the only solution preselected',
    opening({ occurrence: occurrence({ type: needsSolution, solutions: [solution(1)] }) }),
    [],
    [],
  ],
  [
    'with a solution of another occurrence',
    opening({ solution: solution(7), occurrence: occurrence({ solutions: two }) }),
    ['solution: SOLUTION_NOT_OF_OCCURRENCE'],
    [],
  ],
  ['with an origin that is a gateway’s', opening({ origin: 'email' }), ['origin: ORIGIN_NOT_ALLOWED'], []],
  [
    'with a classification that is no choice',
    opening({
      classification: classification(3),
      occurrence: occurrence({ ticketClassifications: [classification(4)] }),
    }),
    ['classification: CLASSIFICATION_NOT_ALLOWED'],
    [],
  ],
  [
    'without an item, by staff',
    opening({ occurrence: asksItem, customerHasActiveItem: false }),
    ['inventoryItem: INVENTORY_ITEM_REQUIRED'],
    ['inventoryItem'],
  ],
  [
    'without an item, by a customer who has one',
    opening({ opener: 'customer', occurrence: asksItem }),
    ['inventoryItem: INVENTORY_ITEM_REQUIRED'],
    ['inventoryItem'],
  ],
  [
    'without an item, by a customer who has none',
    opening({ opener: 'customer', occurrence: asksItem, customerHasActiveItem: false }),
    [],
    ['inventoryItem'],
  ],
  ['without an item, by a token', opening({ opener: 'token', occurrence: asksItem }), [], ['inventoryItem']],
  [
    'with another customer’s item',
    opening({ inventoryItem: item({ customerId: 2 }) }),
    ['inventoryItem: INVENTORY_ITEM_NOT_OF_CUSTOMER'],
    [],
  ],
  [
    'with an item for nobody',
    opening({ inventoryItem: item({ customerId: null }), customerId: null }),
    ['inventoryItem: INVENTORY_ITEM_NOT_OF_CUSTOMER'],
    [],
  ],
  [
    'without a required answer, by staff',
    opening({ occurrence: asksAnswer }),
    ['formAnswers.street: FIELD_REQUIRED'],
    ['formAnswers.street'],
  ],
  [
    'without a required answer, by a token',
    opening({ opener: 'token', occurrence: asksAnswer }),
    [],
    ['formAnswers.street'],
  ],
  [
    'without a required extra field, by a customer',
    opening({ opener: 'customer', occurrence: asksExtra }),
    ['extraFields.floor: FIELD_REQUIRED'],
    ['extraFields.floor'],
  ],
  ['with an answer to no question', opening({ formAnswers: { age: 3 } }), ['formAnswers.age: FIELD_INVALID'], []],
])('an opening %s', (_, facts, violations, pending) => {
  expect(codes(facts)).toEqual(violations);
  expect(openingPending(facts)).toEqual(pending);
});

test.each([
  ['the one that is named', opening({ solution: solution(2), occurrence: occurrence({ solutions: two }) }), 2],
  [
    'the only active one of the main flow',
    opening({
      occurrence: occurrence({
        solutions: [solution(1), solution(3, { flow: 'alternative' }), solution(4, { active: false })],
      }),
    }),
    1,
  ],
  ['none of two', opening({ occurrence: occurrence({ solutions: two }) }), undefined],
])('it starts with %s', (_, facts, expected) => {
  expect(openingSolution(facts)?.id).toBe(expected);
});

test('the order of violations does not depend on the order of the body or of what is configured', () => {
  const fields = ['a', 'b', 'c', 'd'].map((key) => textField(key, { required: key > 'b' }));
  const given = { a: 1, b: 2, e: 3, f: 4 };
  const facts = (answers: object) =>
    opening({
      origin: 'email',
      occurrence: occurrence({ active: false, form: fields, extraFields: fields, solutions: two }),
      solution: solution(9),
      classification: classification(1, { kind: 'occurrenceType' }),
      inventoryItem: item({ customerId: 2 }),
      formAnswers: { ...answers },
      extraFields: { ...answers },
    });
  const expected = codes(facts(given));
  expect(expected.length).toBeGreaterThan(8);
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.entries(given), { minLength: 4 }), (entries) => {
      expect(codes(facts(Object.fromEntries(entries)))).toEqual(expected);
    }),
  );
});
