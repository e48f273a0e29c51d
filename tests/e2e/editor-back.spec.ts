import type { Page } from '@playwright/test';
import { occurrenceAt, tabOf, typeAt } from './support/editor';
import { expectRows, LIST, listAt } from './support/list';
import { expect, test } from './support/test';

/** The link above a type's name leads to where one came from, past all tabs that one has looked at since. */
test.use({ language: 'en' });

const back = (page: Page) => page.getByRole('main').getByRole('link', { name: 'Back', exact: true });

test('to the list as it was', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const type = await desk.type({ sector: sector.documentId });
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(`${listAt({ sector: sector.documentId })}&sort=updatedAt:DESC&pageSize=20`);
  await expectRows(page, 1);
  await page.getByRole('link', { name: type.name }).click();
  await tabOf(page, text, 'type', 'users').click();
  await tabOf(page, text, 'type', 'occurrences').click();
  await page.getByRole('link', { name: new RegExp(occurrence.name) }).click();
  await tabOf(page, text, 'occurrence', 'articles').click();
  await expect(page).toHaveURL(new RegExp(`${occurrenceAt(type.documentId, occurrence.documentId, 'articles')}$`));

  await back(page).click();
  await expect(page).toHaveURL(new RegExp(`${LIST}\\?.*${sector.documentId}.*updatedAt:DESC.*pageSize=20`));
  await expectRows(page, 1);
});

test('to the home page, and to the list where one came by an address', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto('/admin/');
  const change = page.locator(`main a[href*="${LIST}/types/"]`).first();
  await change.click();
  await tabOf(page, text, 'type', 'attachments').click();
  await back(page).click();
  await expect(page).toHaveURL(/\/admin\/?$/);
  await expect(change).toBeVisible();

  await page.goto(typeAt(type.documentId, 'survey'));
  await tabOf(page, text, 'type', 'main').click();
  await back(page).click();
  await expect(page).toHaveURL(new RegExp(`${LIST}(\\?|$)`));
});
