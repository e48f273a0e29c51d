import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What the components of an item were linked to before a write: by the time that lifecycles run, Strapi has
 * replaced them. Entries are `attribute/target uid/id`.
 */
const memory = new AsyncLocalStorage<ReadonlySet<string>>();

const NOTHING: ReadonlySet<string> = new Set();

export const previousComponentTargets = (): ReadonlySet<string> => memory.getStore() ?? NOTHING;

export const rememberingComponentTargets = <T>(targets: ReadonlySet<string>, work: () => Promise<T>): Promise<T> =>
  memory.run(targets, work);
