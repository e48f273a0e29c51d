import { comparableName } from './name';

/** Words that are looked for; more are not. */
const MAX_WORDS = 8;

/**
 * The text that a ticket is found by: what it says, in the form that words are compared in (any case and accent). It
 * is content: who may not see the ticket in full does not find it by this (5.6).
 */
export const searchableText = ({ subject, description }: { subject: string; description: string | null }): string =>
  comparableName(`${subject} ${description ?? ''}`);

/** The words of a search, each of which a ticket's text contains where it is found. */
export const searchedWords = (q: string): string[] =>
  comparableName(q)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS);
