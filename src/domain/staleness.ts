import { entityTags } from './entity-tag';

/**
 * Whether the caller's copy is out of date (6): none of the versions that it names is one that is stored.
 * `*` matches anything that exists.
 *
 * @param ifMatch the header's value; `undefined` where the caller does not ask
 * @param stored the item's `updatedAt` values: one, or two where a draft and a published version exist
 */
export const isStale = (ifMatch: string | undefined, stored: readonly Date[]): boolean => {
  if (ifMatch === undefined) return false;
  const named = entityTags(ifMatch);
  if (named.includes('*')) return false;
  return !stored.some((updatedAt) => named.some((version) => Date.parse(version) === updatedAt.getTime()));
};
