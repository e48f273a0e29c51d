import type { Page } from '@playwright/test';
import { uniqueName } from './support/desk';
import { expect, test } from './support/test';

/** The Content Manager as it comes: what the editor does not show is kept there (specification, section 3). */
test.use({ language: 'en' });

const itemAt = (uid: string, documentId: string) => `/admin/content-manager/collection-types/${uid}/${documentId}`;

const box = (page: Page, name: string) => page.locator(`input[name="${name}"]`);

const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click();

const saved = async (page: Page) => {
  await press(page, 'Save');
  await expect(page.getByText(/^Saved document$/i)).toBeVisible();
};

test('a type, an occurrence and a solution are changed there', async ({ page, desk }) => {
  const type = await desk.type({ sector: (await desk.sector()).documentId });
  const occurrence = await desk.occurrence(type.documentId);
  const steps = [{ name: 'First', sector: (await desk.sector()).documentId }];
  const solution = await desk.solution(occurrence.documentId, { steps });
  for (const [singular, plural, { documentId }] of [
    ['occurrence-type', 'occurrence-types', type],
    ['occurrence', 'occurrences', occurrence],
    ['solution', 'solutions', solution],
  ] as const) {
    const name = uniqueName('Changed');
    await page.goto(itemAt(`api::${singular}.${singular}`, documentId));
    await box(page, 'name').fill(name);
    await saved(page);
    expect((await desk.find(plural, documentId))?.name).toBe(name);
  }
});

test('an article is written, published and changed again', async ({ page, desk }) => {
  const title = uniqueName('Article');
  await page.goto('/admin/content-manager/collection-types/api::article.article/create');
  await box(page, 'title').fill(title);
  await saved(page);
  await press(page, 'Publish');
  const published = (name: string) => desk.list('articles', `filters[title]=${encodeURIComponent(name)}`);
  await expect.poll(async () => (await published(title)).length).toBe(1);
  await box(page, 'title').fill(`${title} again`);
  await press(page, 'Publish');
  await expect.poll(async () => (await published(`${title} again`)).length).toBe(1);
  expect(await published(title)).toEqual([]);
});

test('the settings and an account are changed there', async ({ page, desk }) => {
  await page.goto('/admin/content-manager/single-types/api::desk-setting.desk-setting');
  await expect(page.getByText('Triage sector')).toBeVisible();
  const user = await desk.user();
  await page.goto(itemAt('plugin::users-permissions.user', user.documentId));
  await box(page, 'username').fill(`${user.username}x`);
  await saved(page);
});
