import { expect, type Locator, type Page } from '@playwright/test';
import {
  type ListFilters,
  listSearch,
} from '../../../src/plugins/occurrence-editor/admin/src/pages/ListPage/list-address';
import type { Texts } from './texts';

export const LIST = '/admin/plugins/occurrence-editor';

/** The list, narrowed by its address. */
export const listAt = (filters: ListFilters): string => `${LIST}${listSearch(filters)}`;

/** The row of a type. */
export const rowOf = (page: Page, name: string): Locator => page.getByRole('row').filter({ hasText: name });

/** The names in the list, from top to bottom. */
export const names = async (page: Page): Promise<string[]> => page.getByRole('row').locator('a').allTextContents();

export const searchFor = async (page: Page, text: Texts, wanted: string): Promise<void> => {
  await page
    .getByRole('searchbox', { name: text('list.search') })
    .or(page.getByLabel(text('list.search')))
    .first()
    .fill(wanted);
};

/** Opens the menu of a row and chooses from it. */
export const chooseFromRow = async (page: Page, text: Texts, name: string, action: string): Promise<void> => {
  await page.getByRole('button', { name: text('list.actions', { name }) }).click();
  await page.getByRole('menuitem', { name: action }).click();
};

/** Waits until the list shows this many types, and no other. */
export const expectRows = (page: Page, count: number) =>
  expect(page.getByRole('grid').getByRole('link')).toHaveCount(count);

/** Goes to another address of the panel without loading the panel anew, as Back and Forward do. */
export const walkTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, address);
