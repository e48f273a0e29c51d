import fc from 'fast-check';
import {
  ALERT_RECIPIENTS,
  type Alert,
  alertNotices,
  assignedNotices,
  linkedNotices,
  type Notice,
  type SurveyChoice,
  surveyNotices,
  surveyOf,
  thresholdAt,
  type Watched,
} from './notification';

const at = (minutes: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minutes));

const told = (notices: readonly Notice[]): string[] =>
  notices.map(({ channel, recipientId, recipientEmail }) => `${channel} ${recipientId ?? recipientEmail}`);

test.each<[string, number[], string[], string[]]>([
  ['members and the address', [1, 2], ['a@x.org'], ['panel 1', 'panel 2', 'email a@x.org']],
  [
    'each once, whatever the number of sectors',
    [1, 2, 1],
    ['a@x.org', 'A@x.org '],
    ['panel 1', 'panel 2', 'email A@x.org'],
  ],
  ['a sector without address and members', [], [], []],
])('a linked ticket is told to %s', (_, userIds, emails, expected) => {
  expect(told(linkedNotices({ userIds, emails }))).toEqual(expected);
});

test.each<[string, number | null, string[]]>([
  ['the assignee', 5, ['panel 5']],
  ['nobody when nobody is assigned', null, []],
])('an assignment is told to %s', (_, assignee, expected) => {
  expect(told(assignedNotices(assignee))).toEqual(expected);
});

const NONE: SurveyChoice = { surveyId: null, bySms: false };
test.each<[string, SurveyChoice, SurveyChoice, boolean, string[]]>([
  ['none', NONE, NONE, true, []],
  ['the type’s', NONE, { surveyId: 2, bySms: false }, true, ['email 2']],
  [
    'the type’s, by the flag beside it',
    { surveyId: null, bySms: true },
    { surveyId: 2, bySms: false },
    true,
    ['email 2'],
  ],
  ['the occurrence’s wins', { surveyId: 1, bySms: false }, { surveyId: 2, bySms: true }, true, ['email 1']],
  ['by SMS', { surveyId: 1, bySms: true }, NONE, true, ['sms 1']],
  ['the type’s by SMS', NONE, { surveyId: 2, bySms: true }, true, ['sms 2']],
  ['none where there is no requester', { surveyId: 1, bySms: false }, NONE, false, []],
])('survey: %s', (_, occurrence, type, hasRequester, expected) => {
  const notices = surveyNotices(surveyOf(occurrence, type), hasRequester);
  expect(notices.map(({ channel, surveyId }) => `${channel} ${surveyId}`)).toEqual(expected);
  // The requester may be anonymous: nothing here says who it is.
  for (const notice of notices) expect(notice).toMatchObject({ recipientId: null, recipientEmail: null });
});

test.each<[number, number]>([
  [0, 0],
  [50, 30],
  [100, 60],
  [150, 90],
  [1000, 600],
])('%i %% of an hour is over after %i minutes', (percent, minutes) => {
  expect(thresholdAt({ startedAt: at(0), dueAt: at(60) }, percent)).toEqual(at(minutes));
});

const WATCHED: Watched = {
  startedAt: at(0),
  dueAt: at(60),
  stepId: null,
  audience: {
    assignee: { userIds: [1], emails: [] },
    sector: { userIds: [2, 3], emails: ['sector@x.org'] },
    solutionGroup: { userIds: [3], emails: ['group@x.org'] },
    responsible: { userIds: [4], emails: [] },
    supervisor: { userIds: [5], emails: [] },
    manager: { userIds: [], emails: [] },
  },
};

const ALERT: Alert = { thresholds: [50], recipients: [], extraEmails: [] };

test.each<[string, Partial<Alert>, string[]]>([
  ['nobody', {}, []],
  ['the assignee', { recipients: ['assignee'] }, ['panel 1']],
  ['the sector', { recipients: ['sector'] }, ['panel 2', 'panel 3', 'email sector@x.org']],
  ['the group', { recipients: ['solutionGroup'] }, ['panel 3', 'email group@x.org']],
  ['the responsible', { recipients: ['responsible'] }, ['panel 4']],
  ['the supervisor', { recipients: ['supervisor'] }, ['panel 5']],
  ['the manager, when there is none', { recipients: ['manager'] }, []],
  ['other addresses', { extraEmails: ['mayor@x.org'] }, ['email mayor@x.org']],
  [
    'somebody once',
    { recipients: ['sector', 'solutionGroup'], extraEmails: ['sector@x.org'] },
    ['panel 2', 'panel 3', 'email sector@x.org', 'email group@x.org'],
  ],
])('an alert for %s', (_, changes, expected) => {
  expect(told(alertNotices({ ...ALERT, ...changes }, WATCHED, at(0)))).toEqual(expected);
});

test.each<[string, number, number | null, string[]]>([
  ['all of its thresholds', 0, null, ['alert 50 30', 'alert 100 60', 'alert 120 72']],
  ['those that are not past', 45, null, ['alert 100 60', 'alert 120 72']],
  ['one whose moment it is', 60, null, ['alert 100 60', 'alert 120 72']],
  ['a step’s', 0, 9, ['stepAlert 50 30', 'stepAlert 100 60', 'stepAlert 120 72']],
])('an alert fires at %s', (_, since, stepId, expected) => {
  const alert: Alert = { thresholds: [50, 100, 120], recipients: ['assignee'], extraEmails: [] };
  const notices = alertNotices(alert, { ...WATCHED, stepId }, at(since));
  expect(
    notices.map(
      ({ kind, percent, dueAt }) => `${kind} ${percent} ${((dueAt?.getTime() ?? 0) - at(0).getTime()) / 60_000}`,
    ),
  ).toEqual(expected);
  expect(notices.every((notice) => notice.stepId === stepId)).toBe(true);
});

test('nobody is told the same twice, and nobody who is not concerned is told', () => {
  const users = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 });
  const audience = fc.record({
    userIds: users,
    emails: fc.array(fc.constantFrom('a@x', 'A@x', 'b@x'), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(
      fc.record({
        assignee: audience,
        sector: audience,
        solutionGroup: audience,
        responsible: audience,
        supervisor: audience,
        manager: audience,
      }),
      fc.uniqueArray(fc.constantFrom(...ALERT_RECIPIENTS)),
      fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { maxLength: 4 }),
      (everyone, recipients, thresholds) => {
        const notices = alertNotices(
          { thresholds, recipients, extraEmails: [] },
          { ...WATCHED, audience: everyone },
          at(0),
        );
        const keys = notices.map(
          ({ recipientId, recipientEmail, percent }) => `${recipientId} ${recipientEmail?.toLowerCase()} ${percent}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        const concerned = new Set(recipients.flatMap((recipient) => everyone[recipient].userIds));
        expect(new Set(notices.flatMap(({ recipientId }) => recipientId ?? []))).toEqual(
          thresholds.length > 0 ? concerned : new Set(),
        );
      },
    ),
  );
});
