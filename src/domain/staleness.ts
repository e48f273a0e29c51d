/** The versions that an `If-Match` header names, without quotes and weak marks. */
const versions = (header: string): string[] =>
  header
    .split(',')
    .map((tag) =>
      tag
        .trim()
        .replace(/^W\//, '')
        .replace(/^"(.*)"$/, '$1'),
    )
    .filter((tag) => tag !== '');

/**
 * Whether the caller's copy is out of date (6): none of the versions that it names is one that is stored.
 * `*` matches anything that exists.
 *
 * @param ifMatch the header's value; `undefined` where the caller does not ask
 * @param stored the item's `updatedAt` values: one, or two where a draft and a published version exist
 */
export const isStale = (ifMatch: string | undefined, stored: readonly Date[]): boolean => {
  if (ifMatch === undefined) return false;
  const named = versions(ifMatch);
  if (named.includes('*')) return false;
  return !stored.some((updatedAt) => named.some((version) => Date.parse(version) === updatedAt.getTime()));
};
