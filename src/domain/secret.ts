/** Fewer characters can be guessed. */
export const MINIMUM_SECRET_LENGTH = 24;

const PLACEHOLDER = /to.?be.?modified|change.?me|replace.?me|your.?secret|placeholder|example/i;

const isPlaceholder = (secret: string): boolean => PLACEHOLDER.test(secret) || new Set(secret).size < 6;

/**
 * The names of the settings that are no secrets: missing, too short, or a placeholder that everybody knows (6).
 *
 * @param settings values by name; a list, separated by commas, is as good as its worst entry
 */
export const unusableSecrets = (settings: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(settings)
    .filter(([, value]) =>
      (value ?? '')
        .split(',')
        .map((secret) => secret.trim())
        .some((secret) => secret.length < MINIMUM_SECRET_LENGTH || isPlaceholder(secret)),
    )
    .map(([name]) => name);
