import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

const PAGE = '/admin/plugins/occurrence-editor/configuration';

test('all configuration in blocks of like things; the box on top finds one as one types', async ({ page, text }) => {
  await page.goto('/admin/plugins/occurrence-editor');
  await page.getByRole('link', { name: text('list.configuration') }).click();
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
  const blocks = page.getByRole('main').getByRole('region');
  await expect(blocks).toHaveCount(6);
  await expect(blocks.first().getByRole('link').first()).toContainText(text('configuration.occurrence-type'));
  await expectAccessible(page);

  const search = page.getByLabel(text('configuration.search'));
  await search.fill(
    text('configuration.solution-group')
      .toUpperCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, ''),
  );
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
    new RegExp(text('configuration.solution-group')),
  ]);
  await search.press('Enter');
  await expect(page).toHaveURL(/content-manager\/collection-types\/api::solution-group\.solution-group/);
});

test('occurrence types lead to their own list, and each entry says how many there are', async ({
  page,
  desk,
  text,
}) => {
  const total = (await desk.list('article-categories', 'pagination[pageSize]=100')).length;
  await page.goto(PAGE);
  const categories = page.getByRole('link', { name: new RegExp(text('configuration.article-category')) });
  await expect(categories.getByText(String(total), { exact: true })).toBeVisible();
  const types = page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${text('configuration.occurrence-type')}`) });
  await types.first().click();
  await expect(page).toHaveURL(/occurrence-editor(\?|$)/);
});

test('says when nothing is called so', async ({ page, text }) => {
  await page.goto(PAGE);
  await page.getByLabel(text('configuration.search')).fill('xyzzy');
  await expect(page.getByText(text('configuration.nothing', { text: 'xyzzy' }))).toBeVisible();
  await expectAccessible(page);
});
