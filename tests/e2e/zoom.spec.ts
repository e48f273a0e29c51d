import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { uniqueName } from './support/desk';
import { save, typeAt } from './support/editor';
import { chooseFromRow, expectRows, LIST, listAt } from './support/list';
import { expect, test } from './support/test';

/** A window of 1280 by 800 at 200 % zoom: dialogs are in sight, or scroll to what is not. */
test.use({ language: 'en' });

const SIZE = { width: 640, height: 400 };

test.beforeEach(({ page }) => page.setViewportSize(SIZE));

/** Everything that a dialog says and offers can be brought into sight. */
const expectInReach = async (page: Page, dialog: Locator): Promise<void> => {
  await expect(dialog).toBeVisible();
  const window = await dialog.boundingBox();
  expect(window?.y).toBeGreaterThanOrEqual(0);
  expect((window?.y ?? 0) + (window?.height ?? 0)).toBeLessThanOrEqual(SIZE.height);
  const parts = dialog.locator('h2, p, li, label, input, button');
  expect(await parts.count()).toBeGreaterThan(2);
  for (const part of await parts.all()) {
    if (!(await part.isVisible())) continue;
    await part.scrollIntoViewIfNeeded();
    await expect(part).toBeInViewport({ ratio: 0.95 });
  }
  const buttons = dialog.getByRole('button');
  for (const button of await buttons.all()) await button.click({ trial: true });
  await expectAccessible(page);
};

test('deleting, with much that is refused', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  for (let count = 0; count < 4; count += 1) {
    const type = await desk.type({ sector: sector.documentId });
    const occurrence = await desk.occurrence(type.documentId);
    if (count > 0) await desk.ticket(occurrence.documentId);
  }
  await page.goto(listAt({ sector: sector.documentId }));
  await expectRows(page, 4);
  await page.getByRole('checkbox', { name: 'Select all entries' }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: text('list.delete'), exact: true })
    .click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await expectInReach(page, dialog);
});

test('duplicating', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const type = await desk.type({ sector: sector.documentId });
  await page.goto(listAt({ sector: sector.documentId }));
  await chooseFromRow(page, text, type.name, text('list.duplicate'));
  await expectInReach(page, page.getByRole('dialog'));
});

test('two people at the same type', async ({ page, desk, text, as }) => {
  const type = await desk.type({ description: 'Before' });
  await page.goto(typeAt(type.documentId));
  await page.getByRole('textbox', { name: text('field.occurrence-type.description') }).fill('Mine');
  const flags = { anonymous: true, confidential: true, dynamicSector: true, solutionRequired: true };
  const data = { name: uniqueName('Theirs'), description: 'Theirs', ...flags };
  const address = `/content-manager/collection-types/api::occurrence-type.occurrence-type/${type.documentId}`;
  expect((await (await as('configurator')).put(address, { data })).status()).toBe(200);
  await save(page, text);
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(6);
  await expectInReach(page, dialog);
});

test('leaving what is not saved', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(typeAt(type.documentId));
  await page.getByRole('textbox', { name: text('field.occurrence-type.description') }).fill('Not saved');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expectInReach(page, page.getByRole('alertdialog'));
  await page.getByRole('button', { name: text('unsaved.leave') }).click();
  await expect(page).toHaveURL(new RegExp(`${LIST}(\\?|$)`));
});
