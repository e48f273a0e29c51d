/** What is read of a refusal. */
export interface Answer {
  status: number;
  body: { error?: { details?: { errors?: { path: string[]; code: string }[] } } };
}

/** `path: CODE` of every violation in an answer, in alphabetical order. */
export const violationsIn = ({ body }: Answer): string[] =>
  (body.error?.details?.errors ?? []).map(({ path, code }) => `${path.join('.')}: ${code}`).sort();
