import { uniqueName } from './support/desk';
import { expectSaved, NEW, occurrenceAt, occurrenceNames, save, tabOf, typeAt } from './support/editor';
import { LIST } from './support/list';
import { expect, test } from './support/test';

/** Where the next key goes: to what was just opened, added or saved. */
test.use({ language: 'en' });

test('one types on: a new type, then its occurrences', async ({ page, text }) => {
  await page.goto(LIST);
  await page.getByRole('link', { name: text('list.new'), exact: true }).click();
  await expect(page.getByRole('textbox', { name: text('field.occurrence-type.name') })).toBeFocused();
  await page.keyboard.type(uniqueName('Typed on'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: text('field.occurrence.name') })).toBeFocused();
});

test('one types on: a solution, and each of its steps', async ({ page, desk, text }) => {
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId, 'solutions'));
  await page.getByRole('link', { name: text('solutions.add.alternative') }).click();
  const name = page.getByRole('textbox', { name: text('field.solution.name') });
  await expect(name).toBeFocused();
  await page.keyboard.type('Repair');
  await page.keyboard.press('Enter');
  await expectSaved(page, text);
  await expect(page.getByRole('link', { name: text('solution.open', { name: 'Repair' }) })).toBeVisible();
  await expect(name).toBeFocused();

  await page.getByRole('button', { name: /Click to add one/ }).click();
  await expect(page.locator('input[name="steps.0.name"]')).toBeFocused();
  await page.getByRole('button', { name: 'Add an entry' }).click();
  await expect(page.locator('input[name="steps.1.name"]')).toBeFocused();
});

test('an added user is chosen at once', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(typeAt(type.documentId, 'users'));
  await page.getByRole('button', { name: text('users.add') }).click();
  await expect(page.locator('input[name="users.0.user"]')).toBeFocused();
});

test('a save leaves the focus on its button, which then has nothing to save', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(typeAt(type.documentId));
  await page.getByRole('textbox', { name: text('field.occurrence-type.description') }).fill('Changed');
  await save(page, text);
  await expectSaved(page, text);
  const button = page.getByRole('button', { name: text('save.action'), exact: true });
  await expect(button).toBeFocused();
  await expect(button).toBeDisabled();
  let sent = 0;
  page.on('request', (request) => {
    if (request.method() === 'PUT') sent += 1;
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await tabOf(page, text, 'type', 'users').click();
  await expect(page.getByText(text('users.empty'))).toBeVisible();
  expect(sent).toBe(0);
});

test('a closed window leaves the focus on the menu it came from, a deleted row on the next one', async ({
  page,
  desk,
  text,
}) => {
  const type = await desk.type();
  for (const name of ['A', 'B', 'C']) await desk.occurrence(type.documentId, { name });
  await page.goto(typeAt(type.documentId, 'occurrences'));
  const menu = (name: string) => page.getByRole('button', { name: text('occurrence.actions', { name }), exact: true });
  await menu('A').click();
  await page.getByRole('menuitem', { name: text('occurrence.duplicate') }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu('A')).toBeFocused();

  await menu('B').click();
  await page.getByRole('menuitem', { name: text('occurrence.delete') }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: text('occurrence.delete') })
    .click();
  await expect.poll(() => occurrenceNames(page)).toEqual(['A', 'C']);
  await expect(menu('C')).toBeFocused();
});

test('an error goes when its field is changed, and folds no other row away', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId);
  const step = { name: 'Look', sector: sector.documentId };
  const solution = await desk.solution(occurrence.documentId, { steps: [step] });
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId, 'solutions'));
  await page.getByRole('link', { name: text('solution.open', { name: solution.name }) }).click();
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  const first = page.locator('input[name="steps.0.name"]');
  await first.fill('  ');
  await save(page, text);
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('This value is required.')).toBeVisible();
  await first.fill('Look twice');
  await expect(first).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('This value is required.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add an entry' }).click();
  const second = page.locator('input[name="steps.1.name"]');
  await second.fill('Mend');
  await expect(page.getByRole('button', { name: 'Mend', exact: true })).toBeVisible();
  await expect(second).toBeVisible();
});

test.describe('in Spanish', () => {
  test.use({ language: 'es' });

  test('what separates thousands or a fraction is no part of a whole number', async ({ page, desk, text }) => {
    const type = await desk.type();
    await page.goto(typeAt(type.documentId, 'occurrences'));
    const sla = page.getByRole('textbox', { name: text('field.occurrence.slaValue') });
    await sla.pressSequentially('1.5');
    await expect(sla).toHaveValue('15');
    await sla.fill('');
    await sla.pressSequentially('2,5');
    await expect(sla).toHaveValue('25');
  });

  test('a name of nothing but spaces, or too long', async ({ page, text }) => {
    await page.goto(NEW);
    const name = page.getByRole('textbox', { name: text('field.occurrence-type.name') });
    await expect(page.getByText(/^mín\. 1 \/ máx\. 120 caracteres/)).toBeVisible();
    await name.fill('   ');
    await name.press('Enter');
    await expect(page.getByText('Este valor es obligatorio.')).toBeVisible();
    await name.fill('x'.repeat(121));
    await name.press('Enter');
    await expect(page.getByText('Demasiado largo: como máximo 120 caracteres.')).toBeVisible();
  });
});
