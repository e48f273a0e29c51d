import { expectAccessible } from './support/axe';
import { LIST } from './support/list';
import { PEOPLE, setting } from './support/people';
import { expect, test } from './support/test';

/** A server on which nothing is configured yet: one logs in, and is told what to do first. */
test.use({ server: 'first day', storageState: { cookies: [], origins: [] } });

test('on the first day the list says what to do first', async ({ page, text, language }) => {
  await page.addInitScript((locale) => {
    localStorage.setItem('strapi-admin-language', locale);
    localStorage.setItem(
      'STRAPI_GUIDED_TOUR',
      JSON.stringify({ tours: {}, enabled: false, hidden: true, completedActions: [] }),
    );
  }, language);
  await page.goto('/admin/');
  await page.locator('input[name="email"]').fill(PEOPLE.administrator);
  await page.locator('input[name="password"]').fill(setting('E2E_PASSWORD'));
  await page.locator('button[type="submit"]').click();
  await expect(page.getByText(text('widget.empty'))).toBeVisible();

  await page.getByRole('link', { name: text('menu'), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(LIST));
  await expect(page.getByRole('heading', { name: text('list.empty.title') })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').getByRole('heading')).toHaveText([
    text('list.empty.types'),
    text('list.empty.occurrences'),
    text('list.empty.solutions'),
    text('list.empty.steps'),
  ]);
  await expectAccessible(page);
  await page.getByRole('link', { name: text('list.empty.new') }).click();
  await expect(page).toHaveURL(new RegExp(`${LIST}/new`));
});
