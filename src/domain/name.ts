import type { Violation, ViolationCode } from './violation';

/** Marks, and characters that are not seen (zero-width joiners, soft hyphens). */
const UNSEEN = /[\p{M}\p{Cf}]/gu;

/** The name as it is stored: without white space around it (4.1). */
export const storedName = (name: string): string => name.trim();

/**
 * What two names are compared by (4.1): equal for names that differ only in case, accents, or repeated or
 * surrounding white space. May be many times longer than the name: hash it before storing it.
 */
export const comparableName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .trim();

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
