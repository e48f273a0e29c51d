import { expectAccessible } from './support/axe';
import { occurrenceAt, typeAt } from './support/editor';
import { expect, test } from './support/test';

test.describe('who may only read', () => {
  test.use({ person: 'reader' });

  test('sees disabled fields and nothing that changes anything', async ({ page, desk, text }) => {
    const type = await desk.type();
    const occurrence = await desk.occurrence(type.documentId);
    await desk.occurrence(type.documentId);
    await page.goto(typeAt(type.documentId));
    await expect(page.getByRole('textbox', { name: text('field.occurrence-type.name') })).toBeDisabled();
    await expect(page.getByRole('checkbox', { name: text('field.occurrence-type.anonymous') })).toBeDisabled();
    await expect(page.getByRole('combobox', { name: text('field.occurrence-type.sector') })).toBeDisabled();
    await expect(page.getByRole('button', { name: text('save.action'), exact: true })).toBeHidden();
    await expectAccessible(page);

    await page.goto(occurrenceAt(type.documentId, occurrence.documentId));
    await expect(page.getByRole('textbox', { name: text('field.occurrence.name') })).toBeDisabled();
    await expect(page.getByRole('button', { name: text('order.handle', { name: occurrence.name }) })).toBeHidden();
    await expect(
      page.getByRole('button', { name: text('occurrence.actions', { name: occurrence.name }) }),
    ).toBeHidden();
    await expect(page.getByRole('link', { name: text('occurrence.new.action') })).toBeHidden();
    await expectAccessible(page);
  });
});
