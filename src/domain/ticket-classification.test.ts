import {
  type Classifiable,
  type ClassificationFacts,
  classificationViolations,
  ownChoices,
} from './ticket-classification';

const ticket = (id: number): Classifiable => ({ id, kind: 'ticket', active: true });
const retired = (id: number): Classifiable => ({ id, kind: 'ticket', active: false });
const ofType = (id: number): Classifiable => ({ id, kind: 'occurrenceType', active: true });

const NONE: ClassificationFacts = { given: undefined, storedId: null, ticketClassifications: [], required: false };

test.each<[string, Partial<ClassificationFacts>, string[]]>([
  ['none, and none is asked for', {}, []],
  ['any active one, where the occurrence has no choices', { given: ticket(1) }, []],
  ['a retired one', { given: retired(1) }, ['CLASSIFICATION_NOT_ALLOWED']],
  ['one of types', { given: ofType(1) }, ['CLASSIFICATION_NOT_ALLOWED']],
  ['one of the occurrence’s', { given: ticket(1), ticketClassifications: [ticket(1), ticket(2)] }, []],
  ['another one', { given: ticket(3), ticketClassifications: [ticket(1)] }, ['CLASSIFICATION_NOT_ALLOWED']],
  ['any active one, where none of the occurrence’s is', { given: ticket(3), ticketClassifications: [retired(1)] }, []],
  ['the one it has, which was retired since', { given: retired(1), storedId: 1 }, []],
  ['none at closing, where it is asked for', { required: true }, ['CLASSIFICATION_REQUIRED']],
  ['the stored one at closing', { required: true, storedId: 1 }, []],
  ['taken away at closing', { required: true, storedId: 1, given: null }, ['CLASSIFICATION_REQUIRED']],
  ['given at closing', { required: true, given: ticket(1) }, []],
  ['a wrong one at closing', { required: true, given: retired(1) }, ['CLASSIFICATION_NOT_ALLOWED']],
])('%s', (_, facts, expected) => {
  expect(classificationViolations({ ...NONE, ...facts }).map(({ code }) => code)).toEqual(expected);
});

test('the occurrence’s own choices are its active ones of kind ticket, in its order', () => {
  expect(ownChoices([ticket(3), retired(1), ofType(4), ticket(2)]).map(({ id }) => id)).toEqual([3, 2]);
});
