/** The tags that an `If-Match` or `If-None-Match` header names, without quotes and weak marks. */
export const entityTags = (header: string): string[] =>
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
 * Whether a caller has what would be sent (6): one of the tags that it names is this one, weakly compared. A request's
 * `Cache-Control: no-cache` changes nothing: `fetch` sends it by itself with every conditional request.
 *
 * @param ifNoneMatch the header's value; empty where the caller does not ask
 * @param etag the tag of what would be sent
 */
export const isKnown = (ifNoneMatch: string, etag: string): boolean => {
  const named = entityTags(ifNoneMatch);
  return named.includes('*') || entityTags(etag).some((tag) => named.includes(tag));
};
