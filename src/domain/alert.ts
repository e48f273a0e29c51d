import { invalid, type Violation } from './violation';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Extra addresses of an alert are a list of e-mail addresses, or nothing (3). */
export const extraEmailViolations = (emails: unknown): Violation[] => {
  if (emails === null || emails === undefined) return [];
  const valid = Array.isArray(emails) && emails.every((email) => typeof email === 'string' && EMAIL.test(email));
  return valid ? [] : [invalid(['extraEmails'], 'emailsInvalid')];
};

export interface Threshold {
  readonly path: readonly string[];
  readonly percent: number | null;
}

/** An alert fires once at a percentage of the SLA (3). */
export const thresholdViolations = (thresholds: readonly Threshold[]): Violation[] => {
  const seen = new Set<number>();
  return thresholds.flatMap(({ path, percent }) => {
    if (percent === null) return [];
    if (seen.has(percent)) return [invalid([...path, 'percent'], 'thresholdTwice', { percent })];
    seen.add(percent);
    return [];
  });
};
