import {
  isEnded,
  type StatusRequest,
  statusAfter,
  TICKET_STATUSES,
  type TicketStatus,
  transitionViolations,
} from './ticket-status';

const REQUESTS: StatusRequest[] = [...TICKET_STATUSES, 'close', 'reopen', 'treat'];

test.each<[TicketStatus, string]>([
  ['open', 'open>open inProgress>inProgress canceled>canceled close>closed treat>open'],
  ['inProgress', 'inProgress>inProgress waiting>waiting canceled>canceled close>closed treat>inProgress'],
  ['waiting', 'inProgress>inProgress waiting>waiting canceled>canceled close>closed treat>waiting'],
  ['closed', 'reopen>inProgress'],
  ['canceled', ''],
])('from %s', (from, expected) => {
  const allowed = REQUESTS.filter((request) => transitionViolations(from, request).length === 0);
  expect(allowed.map((request) => `${request}>${statusAfter(from, request)}`).join(' ')).toBe(expected);
});

test('a refusal names the status and its code', () => {
  expect(transitionViolations('closed', 'close')).toEqual([
    { path: ['status'], code: 'INVALID_TRANSITION', values: { from: 'closed' } },
  ]);
});

test('closed and canceled tickets are ended', () => {
  expect(TICKET_STATUSES.filter(isEnded)).toEqual(['closed', 'canceled']);
});
