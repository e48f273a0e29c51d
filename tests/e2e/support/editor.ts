import { expect, type Locator, type Page } from '@playwright/test';
import { occurrencePath, typePath } from '../../../src/plugins/occurrence-editor/admin/src/editing/place';
import type { OccurrenceTab, TypeTab } from '../../../src/plugins/occurrence-editor/admin/src/editing/tabs';
import type { Texts } from './texts';

export const NEW = '/admin/plugins/occurrence-editor/new';

export const typeAt = (documentId: string, tab?: TypeTab): string => `/admin${typePath(documentId, tab)}`;

export const occurrenceAt = (documentId: string, occurrenceId: string, tab?: OccurrenceTab): string =>
  `/admin${occurrencePath(documentId, occurrenceId, tab)}`;

/** Chooses an item in a relation field. */
export const choose = async (page: Page, field: Locator, name: string): Promise<void> => {
  await field.click();
  await field.fill(name);
  await page.getByRole('option', { name }).click();
};

/** The type's own tabs, or those of the occurrence that is open. */
export const tabOf = (page: Page, text: Texts, list: 'type' | 'occurrence', tab: TypeTab | OccurrenceTab): Locator =>
  page.getByRole('tablist', { name: text(`${list}.tabs`) }).getByRole('tab', { name: text(`tab.${tab}`) });

/** The list of a type's occurrences, as people read it. */
export const occurrenceNames = (page: Page): Promise<string[]> =>
  page.locator('section ol > li p[title]').evaluateAll((rows) => rows.map((row) => row.getAttribute('title') ?? ''));

/** Waits for the success notice of a save. */
export const expectSaved = (page: Page, text: Texts) =>
  expect(page.getByText(text('save.done'), { exact: true }).first()).toBeVisible();
