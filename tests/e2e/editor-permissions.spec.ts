import type { Page } from '@playwright/test';
import { OCCURRENCE_TABS, TYPE_TABS } from '../../src/plugins/occurrence-editor/admin/src/editing/tabs';
import { expectAccessible } from './support/axe';
import { expectSaved, save, solutionAt, tabOf, typeAt } from './support/editor';
import { expectRows, LIST } from './support/list';
import { expect, test } from './support/test';
import type { Texts } from './support/texts';

test.use({ language: 'en' });

/** What takes input, or changes something; links, tabs and what only opens or closes a section do not. */
const CONTROLS = [
  'input',
  'textarea',
  '[role="combobox"]',
  '[role="checkbox"]',
  '[contenteditable="true"]',
  'button:not([role="tab"])',
].join(', ');

/** The controls of the open tab that a person could use, but for `looking`: what opens, unfolds or copies only. */
const usable = (page: Page, looking: readonly string[]): Promise<string[]> =>
  page
    .getByRole('main')
    .locator(CONTROLS)
    .evaluateAll(
      (all, harmless) =>
        all
          .filter((one) => one.checkVisibility() && !one.matches(':disabled, [aria-disabled="true"], [disabled]'))
          .filter((one) => !harmless.includes(one.textContent ?? ''))
          .map((one) => one.textContent || one.outerHTML.slice(0, 400)),
      looking,
    );

/** The open tab shows nothing that changes anything, neither in use nor disabled where it would save. */
const expectToLookOnly = async (page: Page, text: Texts, looking: readonly string[], what: string): Promise<void> => {
  await expect.poll(() => usable(page, looking), what).toEqual([]);
  await expect(page.getByRole('button', { name: text('save.action'), exact: true }), what).toHaveCount(0);
  for (const link of ['occurrence.new.action', 'solutions.add.main', 'solutions.add.alternative'] as const)
    await expect(page.getByRole('link', { name: text(link) }), what).toHaveCount(0);
  await expectAccessible(page);
};

test.describe('who may only read', () => {
  test.use({ person: 'reader' });

  test('sees every tab, every field disabled, and no button that changes anything', async ({ page, desk, text }) => {
    const user = await desk.user();
    const file = await desk.file();
    const rest = { users: [{ user: user.documentId, role: 'manager' }], attachments: [file.id] };
    const type = await desk.type(rest);
    const occurrence = await desk.occurrence(type.documentId, rest);
    await desk.occurrence(type.documentId);
    const sector = await desk.sector();
    const steps = [{ name: 'Look', sector: sector.documentId }];
    const solution = await desk.solution(occurrence.documentId, { steps });

    const looking = [user.username, 'Copy link', text('explain.title')];
    await page.goto(typeAt(type.documentId));
    await expect(page.getByRole('textbox', { name: text('field.occurrence-type.name') })).toHaveValue(type.name);
    for (const tab of TYPE_TABS) {
      await tabOf(page, text, 'type', tab).click();
      await expect(page.getByRole('tabpanel').first()).toBeVisible();
      await expectToLookOnly(page, text, looking, `type, ${tab}`);
    }

    await tabOf(page, text, 'type', 'occurrences').click();
    await expect(page.getByText(text('occurrences.choose'))).toHaveCSS('font-size', '14px');
    await page.getByRole('link', { name: new RegExp(occurrence.name) }).click();
    for (const tab of OCCURRENCE_TABS) {
      await tabOf(page, text, 'occurrence', tab).click();
      await expectToLookOnly(page, text, looking, `occurrence, ${tab}`);
    }
    await tabOf(page, text, 'occurrence', 'solutions').click();
    await page.getByRole('link', { name: text('solution.open', { name: solution.name }) }).click();
    await expect(page.getByRole('textbox', { name: text('field.solution.name') })).toHaveValue(solution.name);
    const step = page.getByRole('button', { name: 'Look' }).first();
    await step.click();
    await expect(page.getByRole('textbox', { name: text('field.step.name') }).last()).toHaveValue('Look');
    await expectToLookOnly(page, text, [...looking, sector.name, (await step.textContent()) ?? ''], 'solution');
  });
});

test.describe('who may only read, where there is nothing yet', () => {
  test.use({ person: 'reader' });

  test('is not told to add or to choose what is not there', async ({ page, desk, text }) => {
    const type = await desk.type();
    await page.goto(typeAt(type.documentId, 'occurrences'));
    await expect(page.getByText(text('occurrences.none'), { exact: true })).toBeVisible();
    await expect(page.getByText(text('occurrences.choose'))).toHaveCount(0);
    await expectAccessible(page);
  });
});

test.describe('who may read some fields, and change one', () => {
  test.use({ person: 'clerk' });

  test('finds the others disabled, or not at all', async ({ page, desk, text }) => {
    const sector = await desk.sector();
    const type = await desk.type({ sector: sector.documentId, confidential: true, anonymous: true });
    await desk.occurrence(type.documentId);
    await page.goto(typeAt(type.documentId));
    const description = page.getByRole('textbox', { name: text('field.occurrence-type.description') });
    await expect(description).toBeEnabled();
    await expect(page.getByRole('textbox', { name: text('field.occurrence-type.name') })).toBeDisabled();
    const confidential = page.getByRole('checkbox', { name: text('field.occurrence-type.confidential') });
    await expect(confidential).toBeDisabled();
    await expect(confidential).toBeChecked();
    await expect(page.getByRole('combobox', { name: text('field.occurrence-type.classification') })).toBeDisabled();
    const anonymous = text('field.occurrence-type.anonymous');
    await expect(page.getByRole('checkbox', { name: anonymous })).toHaveCount(0);
    await expect(page.locator('label').filter({ hasText: anonymous }).getByText('*')).toBeHidden();
    await expect(page.getByRole('combobox', { name: text('field.occurrence-type.sector') })).toHaveCount(0);
    await expect(page.getByText(sector.name)).toHaveCount(0);
    await expect(tabOf(page, text, 'type', 'occurrences')).toHaveCount(0);
    await expectAccessible(page);
    await tabOf(page, text, 'type', 'users').click();
    await expect(page.getByRole('button', { name: text('users.add') })).toHaveCount(0);

    await tabOf(page, text, 'type', 'main').click();
    await description.fill('What a clerk may write');
    await save(page, text);
    await expectSaved(page, text);
    expect(await desk.find('occurrence-types', type.documentId, 'populate[sector]=true')).toMatchObject({
      description: 'What a clerk may write',
      anonymous: true,
      sector: { name: sector.name },
    });
  });

  test('sees in the list what it may read, and no other column', async ({ page, desk, text }) => {
    const sector = await desk.sector();
    const type = await desk.type({ sector: sector.documentId });
    await page.goto(`${LIST}?_q=${encodeURIComponent(type.name)}`);
    await expect(page.getByRole('grid').getByRole('link', { name: type.name })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: text('list.column.sector') })).toHaveCount(0);
    await expect(page.getByText(sector.name)).toHaveCount(0);
    await expect(page.getByRole('link', { name: text('list.new'), exact: true })).toHaveCount(0);
    await expectAccessible(page);
  });
});

test.describe('who may create and change, but neither delete nor duplicate', () => {
  test.use({ person: 'keeper' });

  test('is offered neither, and can do neither by address', async ({ page, desk, text, as }) => {
    const type = await desk.type();
    const occurrence = await desk.occurrence(type.documentId);
    const solution = await desk.solution(occurrence.documentId);
    await page.goto(`${LIST}?_q=${encodeURIComponent(type.name)}`);
    await expectRows(page, 1);
    await expect(page.getByRole('link', { name: text('list.new'), exact: true })).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.getByRole('button', { name: text('list.actions', { name: type.name }) }).click();
    await expect(page.getByRole('menuitem')).toHaveText([text('list.open')]);

    await page.goto(solutionAt(type.documentId, occurrence.documentId, solution.documentId));
    await expect(page.getByRole('textbox', { name: text('field.solution.name') })).toBeEnabled();
    await expect(page.getByRole('button', { name: text('solution.delete') })).toHaveCount(0);
    await page.getByRole('button', { name: text('occurrence.actions', { name: occurrence.name }) }).click();
    await expect(page.getByRole('menuitem')).toHaveText([text('occurrence.move')]);

    const keeper = await as('keeper');
    const refused = [
      ['delete', { kind: 'solution', documentIds: [solution.documentId] }],
      ['delete', { kind: 'type', documentIds: [type.documentId] }],
      [`types/${type.documentId}/duplicate`, { name: 'Copy' }],
      [`occurrences/${occurrence.documentId}/duplicate`, { name: 'Copy' }],
    ] as const;
    for (const [address, data] of refused)
      expect((await keeper.post(`/occurrence-editor/${address}`, { data })).status(), address).toBe(403);
    expect(await desk.find('solutions', solution.documentId)).not.toBeNull();
  });
});

test('who may nothing gets no data by address', async ({ as, desk }) => {
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId);
  const stranger = await as('stranger');
  for (const address of [
    '/occurrence-editor/types',
    `/occurrence-editor/types/${type.documentId}`,
    `/occurrence-editor/occurrences/${occurrence.documentId}`,
    '/content-manager/collection-types/api::occurrence-type.occurrence-type',
  ])
    expect((await stranger.get(address)).status(), address).toBe(403);
  const data = { kind: 'type', documentIds: [type.documentId] };
  expect((await stranger.post('/occurrence-editor/delete', { data })).status()).toBe(403);
  expect(await desk.find('occurrence-types', type.documentId)).not.toBeNull();
});
