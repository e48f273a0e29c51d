import { expectAccessible } from './support/axe';
import { uniqueName } from './support/desk';
import { expectSaved, occurrenceNames, tabOf } from './support/editor';
import { tabTo } from './support/focus';
import { LIST } from './support/list';
import { expect, test } from './support/test';

test.use({ language: 'en' });

test('the whole way by keyboard alone: new, save, occurrences in a row, order, open, save, delete', async ({
  page,
  desk,
  text,
}) => {
  const press = (key: string) => page.keyboard.press(key);
  const name = uniqueName('By keyboard');
  await page.goto(LIST);
  await tabTo(page, page.getByRole('link', { name: text('list.new'), exact: true }));
  await press('Enter');

  await expect(page.getByRole('textbox', { name: text('field.occurrence-type.name') })).toBeFocused();
  await page.keyboard.type(name);
  await tabTo(page, page.getByRole('checkbox', { name: text('field.occurrence-type.confidential') }));
  await press('Space');
  await tabTo(page, page.getByRole('button', { name: text('save.continue') }), 'Shift+Tab');
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  const occurrence = page.getByRole('textbox', { name: text('field.occurrence.name') });
  await expect(occurrence).toBeFocused();
  for (const each of ['First', 'Second', 'Third']) {
    await page.keyboard.type(each);
    await press('Tab');
    await page.keyboard.type('4');
    await press('Enter');
    await expect(page.getByRole('link', { name: new RegExp(each) })).toBeVisible();
    await expect(occurrence).toBeFocused();
  }

  const handle = page.getByRole('button', { name: text('order.handle', { name: 'Third' }), exact: true });
  await tabTo(page, handle);
  const ordered = page.waitForResponse((answer) => answer.url().endsWith('/occurrences/order'));
  await press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'Third' }).last()).toBeAttached();
  await press('ArrowUp');
  await expect(page.getByText(text('order.over', { name: 'Third', position: '2', count: '3' }))).toBeAttached();
  await press('Space');
  expect((await ordered).status()).toBe(200);
  await expect.poll(() => occurrenceNames(page)).toEqual(['First', 'Third', 'Second']);
  await expect(handle).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: /Third/ }));
  await press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Third' })).toBeFocused();
  await tabTo(page, tabOf(page, text, 'occurrence', 'main'));
  await press('ArrowRight');
  await expect(tabOf(page, text, 'occurrence', 'solutions')).toBeFocused();
  await press('ArrowLeft');
  await expect(tabOf(page, text, 'occurrence', 'main')).toHaveAttribute('aria-selected', 'true');
  await tabTo(page, page.getByRole('textbox', { name: text('field.occurrence.note') }));
  await page.keyboard.type('Typed without a mouse');
  await tabTo(page, page.getByRole('button', { name: 'Save', exact: true, disabled: false }).first(), 'Shift+Tab');
  await press('Enter');
  await expectSaved(page, text);
  await expectAccessible(page);

  await tabTo(page, page.getByRole('button', { name: text('occurrence.actions', { name: 'Second' }) }));
  await press('Enter');
  await press('End');
  await expect(page.getByRole('menuitem', { name: text('occurrence.delete') })).toBeFocused();
  await press('Enter');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: text('dialog.cancel') })).toBeFocused();
  await press('Tab');
  await expect(dialog.getByRole('button', { name: text('occurrence.delete') })).toBeFocused();
  await press('Enter');
  await expect.poll(() => occurrenceNames(page)).toEqual(['First', 'Third']);

  const [type] = await desk.list(
    'occurrence-types',
    `filters[name][$eq]=${encodeURIComponent(name)}&populate[occurrences]=true`,
  );
  expect(type).toMatchObject({
    confidential: true,
    occurrences: [
      { name: 'First', slaValue: 4 },
      { name: 'Third', note: 'Typed without a mouse' },
    ],
  });
});
