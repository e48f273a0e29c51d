import { expectAccessible } from './support/axe';
import { expectRows, rowOf, searchFor } from './support/list';
import { expect, test } from './support/test';

test.use({ language: 'en' });

test('the home page shows what needs work, and each figure leads into the list', async ({ page, desk, text }) => {
  const type = await desk.type({ solutionRequired: true });
  await desk.occurrence(type.documentId);
  await page.goto('/admin/');

  await page.getByRole('link', { name: text('widget.incomplete') }).click();
  await searchFor(page, text, type.name);
  await expectRows(page, 1);
  await expect(rowOf(page, type.name)).toBeVisible();

  await page.goto('/admin/');
  await page.getByRole('link', { name: text('widget.noSector') }).click();
  await searchFor(page, text, type.name);
  await expectRows(page, 1);
});

test('the last changes lead to what was changed', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto('/admin/');
  await expect(page.getByRole('link', { name: type.name })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: text('widget.recent.all') }).click();
  await expect(page).toHaveURL(/sort=updatedAt:DESC/);
  await expect(page.getByRole('grid').getByRole('link', { name: type.name })).toBeVisible();
});
