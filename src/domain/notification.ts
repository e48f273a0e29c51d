/** Why somebody is told something (specification, 5.15). */
export type NoticeKind = 'ticketLinked' | 'ticketAssigned' | 'survey' | 'alert' | 'stepAlert';

/** Where it is told: in the staff's applications, or to an address. */
export type Channel = 'panel' | 'email' | 'sms';

/**
 * One recipient's notice. It names the ticket and nothing of it: what a recipient may see of the ticket is decided when
 * the notice is read or sent, by the ticket as it is then. So no copy outlives a flag that is turned on later.
 */
export interface Notice {
  readonly kind: NoticeKind;
  readonly channel: Channel;
  /** A user; null for an address, and for the requester, who is looked up when the survey is sent. */
  readonly recipientId: number | null;
  readonly recipientEmail: string | null;
  /** When it is to be told; null for at once. */
  readonly dueAt: Date | null;
  /** Of the time of the ticket, or of the step; only of alerts. */
  readonly percent: number | null;
  readonly stepId: number | null;
  readonly surveyId: number | null;
}

const NOTHING = { recipientId: null, recipientEmail: null, dueAt: null, percent: null, stepId: null, surveyId: null };

/** People and addresses that are told the same. */
export interface Audience {
  readonly userIds: readonly number[];
  readonly emails: readonly string[];
}

const distinctEmails = (emails: readonly string[]): string[] => [
  ...new Map(emails.map((email) => [email.trim().toLowerCase(), email.trim()])).values(),
];

/** One notice a recipient, whatever the number of ways in which they are concerned. */
const tell = (audience: Audience, notice: Pick<Notice, 'kind'> & Partial<Notice>): Notice[] => [
  ...[...new Set(audience.userIds)].map((recipientId) => ({
    ...NOTHING,
    ...notice,
    channel: 'panel' as const,
    recipientId,
  })),
  ...distinctEmails(audience.emails).map((recipientEmail) => ({
    ...NOTHING,
    ...notice,
    channel: 'email' as const,
    recipientEmail,
  })),
];

/** A ticket is linked to an occurrence: the sectors that treat it are told, their addresses and all their members. */
export const linkedNotices = (sectors: Audience): Notice[] => tell(sectors, { kind: 'ticketLinked' });

/** A ticket is assigned: the assignee is told. */
export const assignedNotices = (assigneeId: number | null): Notice[] =>
  assigneeId === null ? [] : tell({ userIds: [assigneeId], emails: [] }, { kind: 'ticketAssigned' });

/** A survey and the flag beside it. */
export interface SurveyChoice {
  readonly surveyId: number | null;
  readonly bySms: boolean;
}

/** The survey of a ticket: its occurrence's, else its type's; the flag counts together with the survey beside it (3). */
export const surveyOf = (occurrence: SurveyChoice, type: SurveyChoice): SurveyChoice =>
  occurrence.surveyId === null ? type : occurrence;

/**
 * A ticket is closed: the survey is to be sent to its requester, who is not named here, for the ticket may be
 * anonymous (5.5).
 */
export const surveyNotices = ({ surveyId, bySms }: SurveyChoice, hasRequester: boolean): Notice[] =>
  surveyId === null || !hasRequester
    ? []
    : [{ ...NOTHING, kind: 'survey', channel: bySms ? 'sms' : 'email', surveyId }];

/** Whom an alert may be for. */
export const ALERT_RECIPIENTS = [
  'assignee',
  'sector',
  'solutionGroup',
  'responsible',
  'supervisor',
  'manager',
] as const;
export type AlertRecipient = (typeof ALERT_RECIPIENTS)[number];

export interface Alert {
  /** Per cent of the time after which it fires. */
  readonly thresholds: readonly number[];
  readonly recipients: readonly AlertRecipient[];
  readonly extraEmails: readonly string[];
}

/** The time that an alert watches, and who is who at present. */
export interface Watched {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly audience: Readonly<Record<AlertRecipient, Audience>>;
  /** The step that is watched; null for the ticket. */
  readonly stepId: number | null;
}

/** The moment at which `percent` of the time between `startedAt` and `dueAt` is over. */
export const thresholdAt = ({ startedAt, dueAt }: Pick<Watched, 'startedAt' | 'dueAt'>, percent: number): Date =>
  new Date(startedAt.getTime() + Math.round(((dueAt.getTime() - startedAt.getTime()) * percent) / 100));

/** The notices of an alert, with the time at which each is to be told; those that were due before `since` are left out. */
export const alertNotices = (alert: Alert, watched: Watched, since: Date): Notice[] => {
  const audience = {
    userIds: alert.recipients.flatMap((recipient) => watched.audience[recipient].userIds),
    emails: [...alert.recipients.flatMap((recipient) => watched.audience[recipient].emails), ...alert.extraEmails],
  };
  return alert.thresholds.flatMap((percent) => {
    const dueAt = thresholdAt(watched, percent);
    if (dueAt < since) return [];
    const kind = watched.stepId === null ? 'alert' : 'stepAlert';
    return tell(audience, { kind, dueAt, percent, stepId: watched.stepId });
  });
};
