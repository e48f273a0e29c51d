import path from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import type { DeletePreviewResponse } from '../../src/plugins/occurrence-editor/shared/contracts/delete';
import type { Desk } from './support/desk';
import { choose } from './support/editor';
import { LIST, rowOf } from './support/list';
import { expect, test } from './support/test';

/** The pictures in docs/images, of the demo data: `npm run pictures` takes them anew. Not a test of anything. */
const FOLDER = path.join(__dirname, '../../docs/images');

/** A type of the demo with everything in it. */
const TYPE = 'Iluminação pública';

const save = async (page: Page, name: string, language: string): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(FOLDER, `${name}.${language}.png`), animations: 'disabled', caret: 'hide' });
};

test('list', async ({ page, language }) => {
  await page.goto(`${LIST}?sort=incompleteCount:DESC`);
  await expect(page.getByRole('grid').getByRole('link').first()).toBeVisible();
  await save(page, 'list', language);
});

/** A type of the demo that tickets use, and one that may be deleted where there is one. */
const usedAndFree = async (desk: Desk, panel: APIRequestContext): Promise<readonly string[]> => {
  const types = await desk.list('occurrence-types', 'pagination[pageSize]=100&sort=name');
  const data = { kind: 'type', documentIds: types.map(({ documentId }) => documentId) };
  const preview: DeletePreviewResponse = await (await panel.post('/occurrence-editor/delete-preview', { data })).json();
  const { items } = preview.data;
  const chosen = [items.find(({ refused }) => refused !== null), items.find(({ refused }) => refused === null)];
  return chosen.flatMap((item) => item?.name ?? []);
};

test('deletion', async ({ page, desk, as, text, language }) => {
  await page.goto(`${LIST}?pageSize=100`);
  for (const name of await usedAndFree(desk, await as('administrator')))
    await page.getByRole('checkbox', { name: text('list.select', { name }) }).click();
  await page.getByRole('button', { name: text('list.delete'), exact: true }).click();
  await expect(page.getByRole('alertdialog').getByRole('listitem').first()).toBeVisible();
  await save(page, 'delete', language);
});

test('copy', async ({ page, text, language }) => {
  await page.goto(`${LIST}?_q=${TYPE}`);
  await rowOf(page, TYPE).first().getByRole('button').click();
  await page.getByRole('menuitem', { name: text('list.duplicate') }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
  await save(page, 'duplicate', language);
});

test('configuration', async ({ page, language }) => {
  await page.goto(`${LIST}/configuration`);
  await expect(page.getByRole('main').getByRole('region').first()).toBeVisible();
  await save(page, 'configuration', language);
});

test('home page', async ({ page, text, language }) => {
  await page.goto('/admin/');
  await expect(page.getByRole('link', { name: text('widget.incomplete') })).toBeVisible();
  await save(page, 'home', language);
});

for (const tab of ['main', 'occurrences'] as const)
  test(`type, ${tab}`, async ({ page, desk, language }) => {
    const [type] = await desk.list('occurrence-types', `filters[name][$eq]=${TYPE}`);
    await page.goto(`${LIST}/types/${type?.documentId}/${tab}`);
    await expect(page.getByRole('tabpanel').first()).toBeVisible();
    await expect(page.getByRole('textbox').first()).toBeVisible();
    await save(page, `type-${tab}`, language);
  });

/** The first occurrence of the type, and its first solution. */
const firstOf = async (desk: Desk) => {
  const query = `filters[name][$eq]=${TYPE}&populate[occurrences][populate]=solutions`;
  const [type] = await desk.list('occurrence-types', query);
  const [occurrence] = (type?.['occurrences'] ?? []) as { documentId: string; solutions: { documentId: string }[] }[];
  const path = `${LIST}/types/${type?.documentId}/occurrences/${occurrence?.documentId}`;
  return { path, solution: occurrence?.solutions[0]?.documentId };
};

test('occurrence, solutions', async ({ page, desk, language }) => {
  const { path: occurrence, solution } = await firstOf(desk);
  await page.goto(`${occurrence}/solutions/${solution}`);
  await page.getByRole('img', { name: /1 / }).scrollIntoViewIfNeeded();
  await save(page, 'occurrence-solutions', language);
});

test('what happens when a ticket is opened', async ({ page, desk, text, language }) => {
  const { path: occurrence } = await firstOf(desk);
  await page.goto(occurrence);
  await page.getByRole('button', { name: text('explain.title') }).click();
  const panel = page.getByRole('region', { name: text('explain.title') });
  await choose(page, panel.getByRole('combobox'), 'gilda.peixoto');
  await panel.getByText(text('explain.kind.staff'), { exact: true }).scrollIntoViewIfNeeded();
  await page.getByRole('heading', { level: 2 }).first().scrollIntoViewIfNeeded();
  await save(page, 'explanation', language);
});
