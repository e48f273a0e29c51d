import type { en } from './en';

export type TranslationKey = keyof typeof en;

/** A language: every text there is, no other. A missing one does not compile. */
export type Translation = Readonly<Record<TranslationKey, string>>;
