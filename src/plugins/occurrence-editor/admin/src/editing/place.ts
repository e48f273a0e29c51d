import type { Flow } from '../../../shared/contracts/common';
import { BASE_PATH } from '../plugin';
import { OCCURRENCE_TABS, type OccurrenceTab, TYPE_TABS, type TypeTab } from './tabs';

/**
 * Where the editor is: `/types/:documentId/:tab`, `/types/:documentId/occurrences/:occurrenceId/:tab`, or one of its
 * solutions below the tab.
 */
export interface Place {
  readonly tab: TypeTab;
  readonly occurrenceId?: string;
  readonly occurrenceTab: OccurrenceTab;
  /** A solution, or the flow that a new one is made for. */
  readonly solution?: string;
}

/** In place of a solution's documentId. */
export const NEW_SOLUTION: Readonly<Record<Flow, string>> = { main: 'new-main', alternative: 'new-alternative' };

const oneOf = <T extends string>(all: readonly T[], value: string | undefined): T | undefined =>
  all.find((entry) => entry === value);

/** @param rest what follows the type's own address: `occurrences/abc/solutions` */
export const placeOf = (rest: string): Place => {
  const [first, second, third, fourth] = rest.split('/').filter((part) => part !== '');
  const tab = oneOf(TYPE_TABS, first) ?? 'main';
  const occurrenceTab = oneOf(OCCURRENCE_TABS, third) ?? 'main';
  if (tab !== 'occurrences' || !second) return { tab, occurrenceTab };
  const solution = occurrenceTab === 'solutions' ? fourth : undefined;
  return { tab, occurrenceId: second, occurrenceTab, ...(solution ? { solution } : {}) };
};

export const listPath = BASE_PATH;

export const newPath = `${BASE_PATH}/new`;

export const typePath = (documentId: string, tab?: TypeTab): string =>
  `${BASE_PATH}/types/${documentId}${tab ? `/${tab}` : ''}`;

export const occurrencePath = (documentId: string, occurrenceId: string, tab?: OccurrenceTab): string =>
  `${typePath(documentId, 'occurrences')}/${occurrenceId}${tab ? `/${tab}` : ''}`;

export const solutionPath = (documentId: string, occurrenceId: string, solution: string): string =>
  `${occurrencePath(documentId, occurrenceId, 'solutions')}/${solution}`;

/** Whether `pathname` is `base` or below it. */
export const isWithin = (base: string, pathname: string): boolean =>
  pathname === base || pathname.startsWith(`${base}/`);

const isEditor = (pathname: string): boolean => isWithin(`${BASE_PATH}/types`, pathname) || isWithin(newPath, pathname);

/**
 * Where one came into the editor from: the list with its state, or another page of the panel.
 *
 * @param visited addresses of the panel with their query strings, the open one last
 */
export const cameFrom = (visited: readonly string[]): string =>
  visited.findLast((address) => !isEditor(address.split('?')[0] ?? '') && !isWithin('/auth', address)) ?? listPath;
