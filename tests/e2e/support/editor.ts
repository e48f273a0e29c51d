import { expect, type Locator, type Page } from '@playwright/test';
import { occurrencePath, solutionPath, typePath } from '../../../src/plugins/occurrence-editor/admin/src/editing/place';
import type { OccurrenceTab, TypeTab } from '../../../src/plugins/occurrence-editor/admin/src/editing/tabs';
import type { Texts } from './texts';

export const NEW = '/admin/plugins/occurrence-editor/new';

export const typeAt = (documentId: string, tab?: TypeTab): string => `/admin${typePath(documentId, tab)}`;

export const occurrenceAt = (documentId: string, occurrenceId: string, tab?: OccurrenceTab): string =>
  `/admin${occurrencePath(documentId, occurrenceId, tab)}`;

export const solutionAt = (documentId: string, occurrenceId: string, solution: string): string =>
  `/admin${solutionPath(documentId, occurrenceId, solution)}`;

/** Chooses an item in a relation field. */
export const choose = async (page: Page, field: Locator, name: string): Promise<void> => {
  await field.click();
  await field.fill(name);
  await page.getByRole('option', { name }).click();
};

/** Opens the media library in the tab of attachments, and chooses a file in it. */
export const chooseFile = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /add|adicion/i })
    .first()
    .click();
  await chooseInLibrary(page, name);
};

/** Chooses a file in the open media library; one that came over the API lies in a folder. */
export const chooseInLibrary = async (page: Page, name: string, folder?: string): Promise<void> => {
  const library = page.getByRole('dialog');
  if (folder) await library.getByRole('button', { name: folder }).click();
  const cards = library.locator('div').filter({ hasText: name, has: page.getByRole('checkbox') });
  await cards.last().getByRole('checkbox').click();
  await library.getByRole('button', { name: /finish|conclu|finalizar|terminar/i }).click();
  await expect(library).toBeHidden();
};

/** The type's own tabs, or those of the occurrence that is open. */
export const tabOf = (page: Page, text: Texts, list: 'type' | 'occurrence', tab: TypeTab | OccurrenceTab): Locator =>
  page.getByRole('tablist', { name: text(`${list}.tabs`), exact: true }).getByRole('tab', { name: text(`tab.${tab}`) });

/** The list of a type's occurrences, as people read it. */
export const occurrenceNames = (page: Page): Promise<string[]> =>
  page.locator('section ol > li p[title]').evaluateAll((rows) => rows.map((row) => row.getAttribute('title') ?? ''));

/** Notices of saves; one that is marked belongs to an earlier save. */
const savedNotices = (page: Page, text: Texts): Locator =>
  page.getByText(text('save.done'), { exact: true }).and(page.locator(':not([data-earlier])'));

const markAsEarlier = (notices: Locator): Promise<void> =>
  notices.evaluateAll((all) => {
    for (const notice of all) notice.setAttribute('data-earlier', '');
  });

/** Saves the form that has something to save: long ones have a button at both ends. */
export const save = async (page: Page, text: Texts): Promise<void> => {
  await markAsEarlier(savedNotices(page, text));
  await page
    .getByRole('button', { name: text('save.action'), exact: true, disabled: false })
    .first()
    .click();
};

/** Waits for the success notice of a save: one that nothing has waited for yet. */
export const expectSaved = async (page: Page, text: Texts): Promise<void> => {
  const notices = savedNotices(page, text);
  await expect(notices.first()).toBeVisible();
  await markAsEarlier(notices);
};
