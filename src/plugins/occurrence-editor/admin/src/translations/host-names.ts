import type { Translation } from './keys';

type ConfigurationKey = Extract<keyof Translation, `configuration.${string}`>;

/** Types whose name in the host is not that of one item. */
const PLURAL: Readonly<Record<string, string>> = { 'desk-setting': 'Desk settings' };

/** `occurrence-type` → `Occurrence type`, as schemas have it: the host looks its translation up by that. */
const displayName = (singular: string): string =>
  PLURAL[singular] ?? `${singular.charAt(0).toUpperCase()}${singular.slice(1).replaceAll('-', ' ')}`;

const isTypeName = (key: string): key is ConfigurationKey => /^configuration\.[a-z-]+\.help$/.test(key);

/** Names of the content types for the host's own menus and lists. One that a configurator renames stays as they say. */
export const hostNames = (texts: Translation): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(texts)
      .filter(isTypeName)
      .map((key) => key.split('.')[1] ?? '')
      .map((singular) => [displayName(singular), texts[`configuration.${singular}` as ConfigurationKey]]),
  );
