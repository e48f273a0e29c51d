import {
  DETAIL_ATTRIBUTES,
  REQUESTER_DETAIL_ATTRIBUTES,
  REQUESTER_ROW_ATTRIBUTES,
  ROW_ATTRIBUTES,
  SUMMARY_ATTRIBUTES,
  viewOf,
} from './ticket-view';

/** Hidden from staff who are not involved in a confidential ticket (5.6). */
const CONTENT = ['subject', 'description', 'formAnswers', 'extraFields', 'solution', 'classification', 'attachments'];
/** Says who asked (5.5). */
const IDENTITY = ['customer', 'creator', 'inventoryItem'];
/** The office's own: who treats a ticket and how. */
const INTERNAL = ['assignee', 'creator', 'solutionGroup', 'solution', 'classification', 'steps', 'highCriticality'];

const overlap = (names: readonly string[], others: readonly string[]): string[] =>
  names.filter((name) => others.includes(name));

test('the summary row says neither what nor who', () => {
  expect(overlap(SUMMARY_ATTRIBUTES, [...CONTENT, ...IDENTITY])).toEqual([]);
});

test('each staff view shows all of the one before it', () => {
  expect(overlap(SUMMARY_ATTRIBUTES, ROW_ATTRIBUTES)).toEqual([...SUMMARY_ATTRIBUTES]);
  expect(overlap(ROW_ATTRIBUTES, DETAIL_ATTRIBUTES)).toEqual([...ROW_ATTRIBUTES]);
});

test('requesters see nothing of how their ticket is treated', () => {
  expect(overlap(REQUESTER_DETAIL_ATTRIBUTES, INTERNAL)).toEqual([]);
  expect(overlap(REQUESTER_ROW_ATTRIBUTES, REQUESTER_DETAIL_ATTRIBUTES)).toEqual([...REQUESTER_ROW_ATTRIBUTES]);
});

test('a view is what it names, with null for what is missing', () => {
  const ticket: Record<string, unknown> = { status: 'open', closedAt: undefined, subject: 'secret' };
  expect(viewOf(ticket, ['status', 'closedAt'])).toEqual({ status: 'open', closedAt: null });
});
