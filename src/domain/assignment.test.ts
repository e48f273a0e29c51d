import { type AssignmentFacts, concernsOthers } from './assignment';

const [OWN, OTHER, THIRD] = [1, 2, 3];

test.each<[string, AssignmentFacts, boolean]>([
  ['taking what nobody has', { callerId: OWN, before: null, after: OWN }, false],
  ['taking what one has already', { callerId: OWN, before: OWN, after: OWN }, false],
  ['putting down one’s own', { callerId: OWN, before: OWN, after: null }, false],
  ['putting down what nobody has', { callerId: OWN, before: null, after: null }, false],
  ['taking what a colleague has', { callerId: OWN, before: OTHER, after: OWN }, true],
  ['putting down what a colleague has', { callerId: OWN, before: OTHER, after: null }, true],
  ['giving away one’s own', { callerId: OWN, before: OWN, after: OTHER }, true],
  ['giving away what nobody has', { callerId: OWN, before: null, after: OTHER }, true],
  ['giving what a colleague has to another', { callerId: OWN, before: OTHER, after: THIRD }, true],
  ['a token that gives', { callerId: null, before: null, after: OTHER }, true],
  ['a token that takes', { callerId: null, before: OTHER, after: null }, true],
])('%s', (_, facts, expected) => {
  expect(concernsOthers(facts)).toBe(expected);
});
