import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { choose, expectSaved, occurrenceAt, save, tabOf } from './support/editor';
import { expect, test } from './support/test';

/** Solutions and their steps, made in the page. */
test.use({ language: 'en' });

/** The step that is unfolded: the last one added. */
const openStep = (page: Page) => page.locator('[data-state="open"][role="region"]').last();

test('steps are added in the page, and the picture runs along as one types', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const group = await desk.create('solution-groups', { name: `Group of ${sector.name}` });
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId, { slaValue: 3, slaUnit: 'hours' });
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId, 'solutions'));
  await expect(page.getByText(text('solutions.main.empty'))).toBeVisible();
  await page.getByRole('link', { name: text('solutions.add.main') }).click();
  await page.getByRole('textbox', { name: text('field.solution.name') }).fill('Repair');
  const picture = page.getByRole('region', { name: text('flow.title') });
  await expect(picture).toContainText(text('flow.empty'));

  await page.getByRole('button', { name: /Click to add one/ }).click();
  const first = openStep(page);
  await first.getByRole('textbox', { name: text('field.step.name') }).fill('Look');
  await expect(picture).toContainText('1. Look');
  await choose(page, first.getByRole('combobox', { name: text('field.step.sector') }), sector.name);
  await first.getByRole('textbox', { name: text('field.step.deadlineValue') }).fill('2');
  await first.getByRole('combobox', { name: text('field.step.deadlineUnit') }).click();
  await page.getByRole('option', { name: text('option.hours') }).click();
  await first.getByRole('checkbox', { name: text('field.step.autoStart') }).click();
  await first.getByRole('checkbox', { name: text('field.step.autoFinish') }).click();
  await expect(picture).toContainText(`2 hours · ${text('flow.autoStart')} · ${text('flow.autoFinish')}`);
  await expect(page.getByText(text('solution.exceeds.why').slice(0, 24))).toHaveCount(0);

  await page.getByRole('button', { name: 'Add an entry' }).click();
  const second = openStep(page);
  await second.getByRole('textbox', { name: text('field.step.name') }).fill('Mend');
  await choose(page, second.getByRole('combobox', { name: text('field.step.solutionGroup') }), group.name);
  await second.getByRole('textbox', { name: text('field.step.deadlineValue') }).fill('1');
  await second.getByRole('combobox', { name: text('field.step.deadlineUnit') }).click();
  await page.getByRole('option', { name: text('option.days') }).click();
  await expect(picture.getByRole('img', { name: '1 Look (2 hours), then 2 Mend (1 day)' })).toBeVisible();
  await expect(picture).toContainText('At most 1 day and 2 hours');
  await expect(page.getByText('The deadlines of these steps add up to 1 day and 2 hours')).toBeVisible();
  await second.getByRole('checkbox', { name: text('field.step.parallel') }).click();
  await expectAccessible(page);
  await save(page, text);
  await expectSaved(page, text);

  const stored = await desk.list(
    'solutions',
    `filters[occurrence][documentId][$eq]=${occurrence.documentId}&populate[steps][populate]=*`,
  );
  expect(stored).toMatchObject([
    {
      name: 'Repair',
      flow: 'main',
      steps: [
        {
          name: 'Look',
          sector: { name: sector.name },
          deadlineValue: 2,
          deadlineUnit: 'hours',
          autoStart: true,
          autoFinish: true,
        },
        { name: 'Mend', solutionGroup: { name: group.name }, deadlineValue: 1, deadlineUnit: 'days', parallel: true },
      ],
    },
  ]);
  const row = page.getByRole('listitem').filter({ hasText: 'Repair' });
  await expect(row).toContainText('2 steps, 1 day and 2 hours');
  await expect(row).toContainText(text('solution.exceeds'));
});

test('a step that nobody treats is refused on its field, and nothing is lost', async ({ page, desk, text }) => {
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(`${occurrenceAt(type.documentId, occurrence.documentId, 'solutions')}/new-main`);
  await page.getByRole('textbox', { name: text('field.solution.name') }).fill('Without anybody');
  await page.getByRole('button', { name: /Click to add one/ }).click();
  await openStep(page)
    .getByRole('textbox', { name: text('field.step.name') })
    .fill('Who?');
  await save(page, text);
  await expect(
    page.getByText('A step is treated by someone: choose a sector or a solution group.').first(),
  ).toBeVisible();
  await expect(openStep(page).getByRole('textbox', { name: text('field.step.name') })).toHaveValue('Who?');
  await expectAccessible(page);
  expect(await desk.list('solutions', `filters[occurrence][documentId][$eq]=${occurrence.documentId}`)).toEqual([]);
});

test('both flows stand side by side, each in an order of its own, changed by keyboard', async ({
  page,
  desk,
  text,
}) => {
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId);
  for (const name of ['Usual', 'Other']) await desk.solution(occurrence.documentId, { name });
  await desk.solution(occurrence.documentId, { name: 'Exception', flow: 'alternative' });
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId, 'solutions'));
  const main = page.getByRole('region', { name: text('solutions.main'), exact: true });
  await expect(main.getByRole('listitem')).toHaveText([/Usual/, /Other/]);
  const alternative = page.getByRole('region', { name: text('solutions.alternative') });
  await expect(alternative.getByRole('listitem')).toHaveText([/Exception/]);

  const ordered = page.waitForResponse((answer) => answer.url().endsWith('/solutions/order'));
  await main.getByRole('button', { name: text('order.handle', { name: 'Usual' }) }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'Usual' }).last()).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(text('order.over', { name: 'Usual', position: '2', count: '2' }))).toBeAttached();
  await page.keyboard.press('Space');
  expect((await ordered).status()).toBe(200);
  await page.reload();
  await expect(main.getByRole('listitem')).toHaveText([/Other/, /Usual/]);
  await expectAccessible(page);

  await main.getByRole('link', { name: text('solution.open', { name: 'Other' }) }).click();
  await page.getByRole('button', { name: text('solution.delete') }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: text('solution.delete') })
    .click();
  await expect(main.getByRole('listitem')).toHaveText([/Usual/]);
  await expect(tabOf(page, text, 'occurrence', 'solutions')).toContainText('(2)');
});

test('an alternative solution is made in its own column, and may take longer than the SLA', async ({
  page,
  desk,
  text,
}) => {
  const sector = (await desk.sector()).documentId;
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId, { slaValue: 1, slaUnit: 'hours' });
  const steps = [{ name: 'Wait', sector, deadlineValue: 2, deadlineUnit: 'days' }];
  await desk.solution(occurrence.documentId, { name: 'Slow', flow: 'alternative', steps });
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId, 'solutions'));
  const alternative = page.getByRole('region', { name: text('solutions.alternative') });
  await expect(alternative.getByRole('listitem')).toHaveText([/Slow.*1 step, 2 days$/]);
  await page.getByRole('link', { name: text('solution.open', { name: 'Slow' }) }).click();
  await expect(page.getByRole('img', { name: '1 Wait (2 days)' })).toBeVisible();
  await expect(page.getByText(text('solution.exceeds.why').slice(0, 24))).toHaveCount(0);

  await page.getByRole('link', { name: text('solutions.add.alternative') }).click();
  await page.getByRole('textbox', { name: text('field.solution.name') }).fill('Exception');
  await save(page, text);
  await expectSaved(page, text);
  await expect(alternative.getByRole('listitem')).toHaveText([/Slow/, /Exception/]);
  await expect(page.getByText(text('solutions.main.empty'))).toBeVisible();
});
