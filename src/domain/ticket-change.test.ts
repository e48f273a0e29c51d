import { classification, occurrence, solution, textField } from '../../tests/factories/domain';
import {
  type ChangedTicket,
  type ChangeFacts,
  changeViolations,
  pendingAfterChange,
  unfinishedStepViolations,
} from './ticket-change';

const ticket = (data: Partial<ChangedTicket> = {}): ChangedTicket => ({
  status: 'open',
  anonymous: false,
  solutionId: null,
  classificationId: null,
  inventoryItemId: null,
  customerId: 1,
  pendingRequirements: [],
  ...data,
});

const change = (
  data: Partial<Omit<ChangeFacts, 'ticket'>> & { ticket?: Partial<ChangedTicket> } = {},
): ChangeFacts => ({
  occurrence: occurrence(),
  change: {},
  request: 'treat',
  byStaff: true,
  ...data,
  ticket: ticket(data.ticket),
});

const needsSolution = occurrence({ type: { solutionRequired: true }, solutions: [solution(1), solution(2)] });
const needsClassification = occurrence({ type: { classificationRequired: true } });
const asksAnswer = occurrence({ form: [textField('street', { required: true })] });
const asksItem = occurrence({ inventoryItemRequired: true });
const item = { id: 8, name: 'Meter', active: true, customerId: 1 };

test.each<[string, ChangeFacts, string[]]>([
  ['of nothing', change(), []],
  ['of a closed ticket', change({ ticket: { status: 'closed' } }), ['status: INVALID_TRANSITION']],
  ['to a status that does not follow', change({ request: 'waiting' }), ['status: INVALID_TRANSITION']],
  ['without a solution, by staff', change({ occurrence: needsSolution }), ['solution: SOLUTION_REQUIRED']],
  ['without a solution, by a token', change({ occurrence: needsSolution, byStaff: false }), []],
  [
    'a closing without a solution, by a token',
    change({ occurrence: needsSolution, byStaff: false, request: 'close' }),
    ['solution: SOLUTION_REQUIRED'],
  ],
  ['with the solution that the ticket has', change({ occurrence: needsSolution, ticket: { solutionId: 1 } }), []],
  [
    'that takes the solution away',
    change({ occurrence: needsSolution, ticket: { solutionId: 1 }, change: { solution: null } }),
    ['solution: SOLUTION_REQUIRED'],
  ],
  [
    'to a solution of another occurrence',
    change({ occurrence: needsSolution, change: { solution: solution(9) } }),
    ['solution: SOLUTION_NOT_OF_OCCURRENCE'],
  ],
  [
    'to a retired solution',
    change({
      occurrence: occurrence({ solutions: [solution(3, { active: false })] }),
      change: { solution: solution(3, { active: false }) },
    }),
    ['solution: RETIRED'],
  ],
  ['without a classification', change({ occurrence: needsClassification }), []],
  [
    'a closing without a classification',
    change({ occurrence: needsClassification, request: 'close' }),
    ['classification: CLASSIFICATION_REQUIRED'],
  ],
  [
    'a closing with one',
    change({ occurrence: needsClassification, request: 'close', change: { classification: classification(1) } }),
    [],
  ],
  [
    'to another customer’s item',
    change({ change: { inventoryItem: { ...item, customerId: 2 } } }),
    ['inventoryItem: INVENTORY_ITEM_NOT_OF_CUSTOMER'],
  ],
  ['to the customer’s item', change({ change: { inventoryItem: item } }), []],
  [
    'that takes the item away where one is required, by staff',
    change({ occurrence: asksItem, ticket: { inventoryItemId: 8 }, change: { inventoryItem: null } }),
    ['inventoryItem: INVENTORY_ITEM_REQUIRED'],
  ],
  [
    'that takes it away, by a token',
    change({ occurrence: asksItem, byStaff: false, ticket: { inventoryItemId: 8 }, change: { inventoryItem: null } }),
    [],
  ],
  [
    'that takes away an item that nobody requires',
    change({ ticket: { inventoryItemId: 8 }, change: { inventoryItem: null } }),
    [],
  ],
  ['without the item that it owes', change({ occurrence: asksItem, change: { inventoryItem: null } }), []],
  [
    'of the item of an anonymous ticket, right or wrong',
    change({ ticket: { anonymous: true }, change: { inventoryItem: item } }),
    ['inventoryItem: FIELD_INVALID'],
  ],
  [
    'of answers, by staff',
    change({ occurrence: asksAnswer, change: { formAnswers: {} } }),
    ['formAnswers.street: FIELD_REQUIRED'],
  ],
  [
    'of extra fields, by staff',
    change({
      occurrence: occurrence({ extraFields: [textField('floor', { required: true })] }),
      change: { extraFields: {} },
    }),
    ['extraFields.floor: FIELD_REQUIRED'],
  ],
  ['of answers, by a token', change({ occurrence: asksAnswer, byStaff: false, change: { formAnswers: {} } }), []],
])('a change %s', (_, facts, expected) => {
  expect(changeViolations(facts).map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual(expected);
});

test.each<[string, ChangeFacts, string[]]>([
  ['the solution, until there is one', change({ occurrence: needsSolution }), ['solution']],
  ['nothing once there is one', change({ occurrence: needsSolution, change: { solution: solution(1) } }), []],
  [
    'the solution again once it is taken away',
    change({ occurrence: needsSolution, ticket: { solutionId: 1 }, change: { solution: null } }),
    ['solution'],
  ],
  ['an item as long as it was owed', change({ ticket: { pendingRequirements: ['inventoryItem'] } }), ['inventoryItem']],
  ['no item that was not owed', change({ occurrence: asksItem }), []],
  [
    'the item that is taken away where one is required',
    change({ occurrence: asksItem, byStaff: false, ticket: { inventoryItemId: 8 }, change: { inventoryItem: null } }),
    ['inventoryItem'],
  ],
  [
    'no item once it is there',
    change({ ticket: { pendingRequirements: ['inventoryItem'] }, change: { inventoryItem: item } }),
    [],
  ],
  [
    'answers that nobody gave',
    change({ ticket: { pendingRequirements: ['formAnswers.street'] } }),
    ['formAnswers.street'],
  ],
  [
    'none that are given',
    change({
      occurrence: asksAnswer,
      ticket: { pendingRequirements: ['formAnswers.street'] },
      change: { formAnswers: { street: 'Rua A' } },
    }),
    [],
  ],
])('a ticket owes afterwards: %s', (_, facts, expected) => {
  expect(pendingAfterChange(facts)).toEqual(expected);
});

test.each([
  [0, null, []],
  [2, 'All done by phone', []],
  [1, null, [{ path: ['reason'], code: 'FIELD_REQUIRED', reason: 'unfinishedSteps', values: { count: 1 } }]],
  [2, null, [{ path: ['reason'], code: 'FIELD_REQUIRED', reason: 'unfinishedSteps', values: { count: 2 } }]],
])('%s unfinished steps, with the reason %s', (count, reason, expected) => {
  expect(unfinishedStepViolations(count, reason)).toEqual(expected);
});
