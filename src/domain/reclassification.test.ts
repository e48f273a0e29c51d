import { classification, occurrence, solution, textField } from '../../tests/factories/domain';
import { type ReclassificationFacts, reclassificationViolations, reclassified } from './reclassification';
import type { RequesterIdentity } from './requester-identity';

const requester = {
  customerId: 1,
  inventoryItemId: 8,
  creatorId: 5,
  formAnswers: { street: 'Rua A', name: 'Ana' },
  extraFields: null,
};
const form = [textField('street'), textField('name', { personalData: true })];

const facts = (data: Partial<ReclassificationFacts> = {}): ReclassificationFacts => ({
  status: 'inProgress',
  startedAt: new Date('2026-05-04T12:00:00Z'),
  stamps: { anonymous: false, confidential: false, highCriticality: false },
  solutionId: 1,
  classification: null,
  pendingRequirements: [],
  open: requester,
  hidden: null,
  creatorIsRequester: true,
  creatorSector: null,
  from: occurrence({ form }),
  to: occurrence({ id: 2, slaValue: 1, slaUnit: 'days' }),
  byStaff: true,
  ...data,
});

const incomplete = occurrence({ id: 2, type: { solutionRequired: true } });

test.each<[string, Partial<ReclassificationFacts>, string[]]>([
  ['an active one', {}, []],
  [
    'without a solution that the old one asked for',
    { from: occurrence({ type: { solutionRequired: true } }), solutionId: null },
    [],
  ],
  ['of a closed ticket', { status: 'closed' }, ['status: INVALID_TRANSITION']],
  ['a retired one', { to: occurrence({ active: false }) }, ['occurrence: RETIRED']],
  ['one of a retired type', { to: occurrence({ type: { active: false } }) }, ['occurrence: RETIRED']],
  ['an incomplete one, by staff', { to: incomplete }, ['occurrence: OCCURRENCE_NOT_READY']],
  ['an incomplete one, by a token', { to: incomplete, byStaff: false }, []],
  [
    'a retired one, of a canceled ticket',
    { status: 'canceled', to: occurrence({ active: false }) },
    ['status: INVALID_TRANSITION', 'occurrence: RETIRED'],
  ],
])('to %s', (_, data, expected) => {
  expect(reclassificationViolations(facts(data)).map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual(
    expected,
  );
});

const choice = classification(4);
const toChoice = (...ticketClassifications: ReturnType<typeof classification>[]) =>
  occurrence({ id: 2, ticketClassifications });

test.each<[string, Partial<ReclassificationFacts>, object]>([
  ['is due anew from its opening', {}, { place: { dueAt: new Date('2026-05-05T12:00:00Z'), occurrenceId: 2 } }],
  ['loses the old solution', {}, { solutionId: null }],
  [
    'gets the only one of the new occurrence',
    { to: occurrence({ id: 2, solutions: [solution(3)] }) },
    { solutionId: 3 },
  ],
  ['keeps its solution within one occurrence', { to: occurrence({ solutions: [solution(3)] }) }, { solutionId: 1 }],
  [
    'keeps a classification that may be chosen',
    { classification: choice, to: toChoice(choice) },
    { classificationId: 4 },
  ],
  ['loses one that may not', { classification: choice, to: toChoice(classification(5)) }, { classificationId: null }],
  [
    'owes the solution that a token left out',
    { to: incomplete, byStaff: false },
    { pendingRequirements: ['solution'] },
  ],
  [
    'owes an item that it has not',
    { to: occurrence({ id: 2, inventoryItemRequired: true }), open: { ...requester, inventoryItemId: null } },
    { pendingRequirements: ['inventoryItem'] },
  ],
  ['owes none that it has', { to: occurrence({ id: 2, inventoryItemRequired: true }) }, { pendingRequirements: [] }],
  [
    'owes answers that the new form asks for',
    { to: occurrence({ id: 2, form: [textField('floor', { required: true })] }) },
    { pendingRequirements: ['formAnswers.floor'] },
  ],
  ['keeps its identity', {}, { identity: undefined }],
])('a ticket %s', (_, data, expected) => {
  expect(reclassified(facts(data))).toMatchObject(expected);
});

const row = { customerId: null, inventoryItemId: null, creatorId: null, formAnswers: null, extraFields: null };
const asksForAll = occurrence({
  id: 2,
  inventoryItemRequired: true,
  form: [textField('name', { required: true, personalData: true }), textField('floor', { required: true })],
  extraFields: [textField('phone', { required: true, personalData: true })],
  type: { dynamicSector: true, sectorId: 7 },
});
const hiddenOnes: RequesterIdentity[] = [
  row,
  { ...row, customerId: 1 },
  { ...row, customerId: 1, inventoryItemId: 8, creatorId: 5 },
  { ...row, formAnswers: { name: 'Ana', floor: '2' } },
  { ...row, extraFields: { phone: '1' } },
];

test.each<[string, Partial<ReclassificationFacts>, string[]]>([
  ['what nobody may see', {}, ['formAnswers.floor']],
  ['what its row has', { open: { ...row, formAnswers: { floor: '2' } } }, []],
  [
    'what its row owes already',
    { pendingRequirements: ['inventoryItem', 'formAnswers.name', 'extraFields.phone'] },
    ['inventoryItem', 'formAnswers.name', 'formAnswers.floor', 'extraFields.phone'],
  ],
  [
    'what was personal where it was asked',
    { from: occurrence({ form: [textField('floor', { personalData: true })] }) },
    [],
  ],
])('an anonymous ticket goes where it would, and owes the same, whoever it is for: %s', (_, data, expected) => {
  const stamps = { anonymous: true, confidential: false, highCriticality: false };
  for (const hidden of hiddenOnes) {
    const creatorSector = hidden.creatorId === null ? null : { id: 3, active: true };
    const after = reclassified(facts({ to: asksForAll, stamps, open: row, hidden, creatorSector, ...data }));
    expect(after).toMatchObject({
      place: { sectorId: 7, sectorOrigin: 'type' },
      pendingRequirements: expected,
    });
  }
});

test('a creator who is no requester still leads an anonymous ticket to their sector', () => {
  const open = { ...row, creatorId: 5 };
  const after = reclassified(facts({ to: asksForAll, open, hidden: row, creatorSector: { id: 3, active: true } }));
  expect(after.place).toMatchObject({ sectorId: 3, sectorOrigin: 'creator' });
});

const anonymous = occurrence({ id: 2, form, type: { anonymous: true } });

test.each<[string, Partial<ReclassificationFacts>, object, object]>([
  [
    'its requester who opened it, and personal answers',
    {},
    { customerId: null, inventoryItemId: null, creatorId: null, formAnswers: { street: 'Rua A' } },
    { customerId: 1, inventoryItemId: 8, creatorId: 5, formAnswers: { name: 'Ana' } },
  ],
  ['not the creator who opened it for another', { creatorIsRequester: false }, { creatorId: 5 }, { creatorId: null }],
  [
    'answers that were personal where they were given',
    { to: occurrence({ id: 2, form: [textField('name')], type: { anonymous: true } }) },
    { formAnswers: { street: 'Rua A' } },
    { formAnswers: { name: 'Ana' } },
  ],
  [
    'answers that no definition knows any more',
    { from: occurrence(), to: occurrence({ id: 2, type: { anonymous: true } }) },
    { formAnswers: {} },
    { formAnswers: { street: 'Rua A', name: 'Ana' } },
  ],
  [
    'what was hidden before, though the creator is staff by now',
    { hidden: requester, creatorIsRequester: false },
    { creatorId: null, formAnswers: {} },
    { creatorId: 5 },
  ],
  [
    'what was hidden before, though the new type is not anonymous',
    { stamps: { anonymous: true, confidential: false, highCriticality: false }, to: occurrence({ id: 2, form }) },
    { customerId: null },
    { customerId: 1 },
  ],
  [
    'extra fields that are personal, like answers',
    {
      to: occurrence({
        id: 2,
        extraFields: [textField('phone', { personalData: true }), textField('floor')],
        type: { anonymous: true },
      }),
      open: { ...requester, extraFields: { phone: '1', floor: '2' } },
    },
    { extraFields: { floor: '2' } },
    { extraFields: { phone: '1' } },
  ],
  [
    'what was hidden before, though no definition calls it personal any more',
    {
      from: occurrence({ form: [textField('name')], extraFields: [textField('phone')] }),
      to: occurrence({
        id: 2,
        form: [textField('name')],
        extraFields: [textField('phone')],
        type: { anonymous: true },
      }),
      open: { ...requester, formAnswers: { name: 'Ana' }, extraFields: { phone: '1' } },
      hidden: { ...requester, formAnswers: { name: 'Ana' }, extraFields: { phone: '1' } },
    },
    { formAnswers: {}, extraFields: {} },
    { formAnswers: { name: 'Ana' }, extraFields: { phone: '1' } },
  ],
])('an anonymous ticket hides %s', (_, data, open, hidden) => {
  expect(reclassified(facts({ to: anonymous, ...data })).identity).toMatchObject({ open, hidden });
});
