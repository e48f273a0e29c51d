import type { Violation, ViolationCode } from './violation';

/** Accents. Marks of other kinds are letters of their own in their scripts: か is not が. */
const ACCENTS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\ufe20-\ufe2f]/gu;

/** Characters that take no room on the screen: zero-width joiners, soft hyphens, direction marks, control characters. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** The name as it is stored: without white space around it (4.1). */
export const storedName = (name: string): string => name.trim();

/** Whether there is nothing to see in a text; where one is required, that is as good as none (3). */
export const isBlank = (text: string): boolean => text.replace(UNSEEN, '').trim() === '';

const withoutAccents = (text: string): string => text.normalize('NFKD').replace(ACCENTS, '');

/**
 * What two names are compared by (4.1): equal for names that differ only in case, accents, or repeated or
 * surrounding white space. May be many times longer than the name: hash it before storing it.
 */
export const comparableName = (name: string): string => {
  const visible = name.replace(/\s/gu, ' ').replace(UNSEEN, '');
  // To upper case and back: ß, ẞ and SS, ı and I, ς and σ become one.
  const folded = withoutAccents(withoutAccents(visible).toLowerCase().toUpperCase().toLowerCase());
  return folded.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
};

const collator = new Intl.Collator('pt-BR', { numeric: true });

/** The order in which people look for names, the same on every database: Água before Zelo, 9 before 10. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

export interface NameFacts {
  /** Whether another item of the same scope has this name already. */
  readonly taken: boolean;
  readonly code: Extract<ViolationCode, 'NAME_TAKEN_IN_SECTOR' | 'NAME_TAKEN_IN_TYPE' | 'NAME_TAKEN'>;
}

/** A name is used once in its scope (4.1). */
export const nameViolations = ({ taken, code }: NameFacts): Violation[] => (taken ? [{ path: ['name'], code }] : []);

export interface UniqueName {
  readonly code: NameFacts['code'];
  /** The attributes that, together, a name is unique within. */
  readonly within: readonly string[];
}

/** The types whose names are unique, and within what (3, 4.1). A missing sector counts as one sector. */
export const UNIQUE_NAMES: Readonly<Record<string, UniqueName>> = {
  'api::occurrence-type.occurrence-type': { code: 'NAME_TAKEN_IN_SECTOR', within: ['sector'] },
  'api::occurrence.occurrence': { code: 'NAME_TAKEN_IN_TYPE', within: ['occurrenceType', 'sector'] },
  'api::classification.classification': { code: 'NAME_TAKEN', within: ['kind'] },
  'api::solution-group.solution-group': { code: 'NAME_TAKEN', within: [] },
  'api::sector.sector': { code: 'NAME_TAKEN', within: [] },
};
