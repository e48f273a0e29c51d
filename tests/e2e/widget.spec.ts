import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { type Item, uniqueName } from './support/desk';
import { names, searchFor } from './support/list';
import { expect, test } from './support/test';

test.use({ language: 'en' });

test('the home page shows how much there is and what needs work, and each figure leads to it', async ({
  page,
  desk,
  text,
}) => {
  const name = uniqueName('Figure');
  const [settled, unready, empty] = [`A ${name}`, `B ${name}`, `C ${name}`];
  const sector = (await desk.sector()).documentId;
  for (const ready of [settled, empty]) await desk.type({ name: ready, sector });
  const type = await desk.type({ name: unready, solutionRequired: true });
  await desk.occurrence(type.documentId);
  const counted = page.waitForResponse(/occurrence-editor\/home/);
  await page.goto('/admin/');
  const { data } = await (await counted).json();

  const figures = [
    { label: text('widget.types'), value: data.types, found: [settled, unready, empty] },
    { label: text('widget.occurrences'), value: data.occurrences, found: [unready, settled, empty] },
    { label: text('widget.incomplete'), value: data.incompleteOccurrences, found: [unready] },
    { label: text('widget.noSector'), value: data.typesWithoutSector, found: [unready] },
  ];
  const figure = (label: string) =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: label, exact: true }) });
  for (const { label, value } of figures)
    await expect(figure(label)).toHaveText(`${value.toLocaleString('en')}${label}`);
  for (const { label, found } of figures) {
    await page.goto('/admin/');
    await figure(label).getByRole('link').click();
    await searchFor(page, text, name);
    await expect.poll(() => names(page), label).toEqual(found);
  }
});

/** Shows the home page with what was just made among its last changes: other tests may change much more meanwhile. */
const showChanged = async (page: Page, make: () => Promise<Item>): Promise<Item> => {
  const made: Item[] = [];
  await expect(async () => {
    const item = await make();
    await page.goto('/admin/');
    await expect(page.getByRole('link', { name: item.name })).toBeVisible({ timeout: 10_000 });
    made.push(item);
  }).toPass();
  const [shown] = made;
  if (!shown) throw new Error('Nothing was shown');
  return shown;
};

test('the last changes lead to what was changed', async ({ page, desk, text }) => {
  const type = await showChanged(page, () => desk.type());
  await expectAccessible(page);
  await page.getByRole('link', { name: type.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: type.name })).toBeVisible();

  const occurrence = await showChanged(page, () => desk.occurrence(type.documentId));
  await page.getByRole('link', { name: occurrence.name }).click();
  await expect(page.getByRole('heading', { level: 2, name: occurrence.name })).toBeVisible();

  const last = await showChanged(page, () => desk.type());
  await page.getByRole('link', { name: text('widget.recent.all') }).click();
  await expect(page).toHaveURL(/sort=updatedAt:DESC/);
  await expect(page.getByRole('grid').getByRole('link', { name: last.name })).toBeVisible();
});
