import { entityTags } from './entity-tag';

/**
 * Whether the caller's copy is out of date (6): none of the versions that it names is as new as what would be written
 * over. Where there are drafts every write goes over the draft, and publishing gives both versions its `updatedAt`: who
 * has read the published one is up to date until the draft is changed. `*` matches anything that exists.
 *
 * @param ifMatch the header's value; `undefined` where the caller does not ask
 * @param written the `updatedAt` of the version that would be written over
 * @param stored the `updatedAt` of every version of the item
 */
export const isStale = (ifMatch: string | undefined, written: Date, stored: readonly Date[] = [written]): boolean => {
  if (ifMatch === undefined) return false;
  const named = entityTags(ifMatch);
  if (named.includes('*')) return false;
  const fresh = stored.filter((updatedAt) => updatedAt >= written);
  return !fresh.some((updatedAt) => named.some((version) => Date.parse(version) === updatedAt.getTime()));
};
