import { expectAccessible } from './support/axe';
import { uniqueName } from './support/desk';
import { choose, expectSaved, NEW, occurrenceNames, tabOf } from './support/editor';
import { expect, test } from './support/test';

test('a type, its occurrences and a solution, from nothing', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const survey = await desk.create('satisfaction-surveys', {
    name: uniqueName('Survey'),
    questions: [{ text: 'How was it?', kind: 'rating' }],
  });
  const name = uniqueName('Lighting');

  await page.goto(NEW);
  await expect(page.getByRole('tab')).toHaveCount(0);
  await page.getByRole('textbox', { name: text('field.occurrence-type.name') }).fill(name);
  await choose(page, page.getByRole('combobox', { name: text('field.occurrence-type.sector') }), sector.name);
  await expectAccessible(page);
  await page.getByRole('button', { name: text('save.continue') }).click();

  await expect(page).toHaveURL(/\/occurrences$/);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('textbox', { name: text('field.occurrence.name') }).fill('Lamp is out');
  await page.getByRole('textbox', { name: text('field.occurrence.slaValue') }).fill('2');
  await page
    .getByRole('button', { name: text('occurrence.add') })
    .first()
    .click();
  const code = page.getByRole('link', { name: /Lamp is out/ });
  await expect(code).toBeVisible();
  await expectAccessible(page);

  await code.click();
  await expect(page.getByRole('heading', { level: 2, name: 'Lamp is out' })).toBeFocused();
  await tabOf(page, text, 'occurrence', 'solutions').click();
  await page.getByRole('link', { name: text('solutions.add.main') }).click();
  await page.getByRole('textbox', { name: text('field.solution.name') }).fill('Change the lamp');
  await page
    .locator('form')
    .last()
    .getByRole('button', { name: text('save.action'), exact: true })
    .click();
  await expect(page.getByRole('link', { name: text('solution.open', { name: 'Change the lamp' }) })).toBeVisible();
  await expectAccessible(page);

  await tabOf(page, text, 'type', 'survey').click();
  await choose(
    page,
    page.getByRole('combobox', { name: text('field.occurrence-type.satisfactionSurvey') }),
    survey.name,
  );
  await page.getByRole('button', { name: text('save.action'), exact: true }).click();
  await expectSaved(page, text);

  const [stored] = await desk.list(
    'occurrence-types',
    `filters[name][$eq]=${name}&populate[occurrences][populate][solutions]=true&populate[sector]=true&populate[satisfactionSurvey]=true`,
  );
  expect(stored).toMatchObject({
    sector: { name: sector.name },
    satisfactionSurvey: { name: survey.name },
    occurrences: [{ name: 'Lamp is out', slaValue: 2, slaUnit: 'hours', solutions: [{ name: 'Change the lamp' }] }],
  });
});

test('occurrences are added one after the other by keyboard alone', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(`/admin/plugins/occurrence-editor/types/${type.documentId}/occurrences`);
  const name = page.getByRole('textbox', { name: text('field.occurrence.name') });
  await name.focus();
  // The same deadline each time: what was typed for the one before must not be taken for it.
  for (const each of ['First', 'Second', 'Third']) {
    await page.keyboard.type(each);
    await page.keyboard.press('Tab');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: new RegExp(each) })).toBeVisible();
    await expect(name).toBeFocused();
    await expect(name).toHaveValue('');
  }
  expect(await occurrenceNames(page)).toEqual(['First', 'Second', 'Third']);
});

test('what is created beside a field is chosen in it, and nothing else is saved', async ({ page, desk, text }) => {
  const before = await desk.sector();
  const type = await desk.type({ sector: before.documentId });
  const sectorName = uniqueName('Created');
  await page.goto(`/admin/plugins/occurrence-editor/types/${type.documentId}`);
  await page.getByRole('textbox', { name: text('field.occurrence-type.description') }).fill('Not saved yet');
  await page.getByRole('combobox', { name: text('field.occurrence-type.sector') }).click();
  await page.getByRole('option').last().click();
  const window = page.getByRole('dialog');
  await window.getByRole('textbox', { name: text('field.sector.name') }).fill(sectorName);
  await window.getByRole('button', { name: /Save|Salvar/ }).click();
  await expect(window).toBeHidden();
  await expect(page.getByRole('button', { name: sectorName })).toBeVisible();
  await expect(page.getByRole('button', { name: before.name })).toBeHidden();
  expect(await desk.find('occurrence-types', type.documentId, 'populate[sector]=true')).toMatchObject({
    description: null,
    sector: { name: before.name },
  });

  await page.getByRole('button', { name: text('save.action'), exact: true }).click();
  await expectSaved(page, text);
  expect(await desk.find('occurrence-types', type.documentId, 'populate[sector]=true')).toMatchObject({
    description: 'Not saved yet',
    sector: { name: sectorName },
  });
});
