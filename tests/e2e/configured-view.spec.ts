import { expectAccessible } from './support/axe';
import { expectSaved, typeAt } from './support/editor';
import { expect, test } from './support/test';

const UID = 'api::occurrence-type.occurrence-type';

test('"Configure the view" decides what is shown, where, and under which label', async ({ page, desk, text }) => {
  const type = await desk.type();
  const path = `**/content-manager/content-types/${UID}/configuration`;
  await page.route(path, async (route) => {
    const body = await (await route.fetch()).json();
    const { contentType } = body.data;
    contentType.metadatas.description.edit.label = 'What belongs here';
    contentType.metadatas.description.edit.description = 'In our own words';
    contentType.layouts.edit = [
      [{ name: 'description', size: 12 }],
      [{ name: 'name', size: 12 }],
      [{ name: 'confidential', size: 4 }],
    ];
    await route.fulfill({ json: body });
  });
  await page.goto(typeAt(type.documentId));
  const fields = page.getByRole('tabpanel').getByRole('textbox');
  await expect(fields.first()).toHaveAccessibleName('What belongs here');
  await expect(page.getByText('In our own words')).toBeVisible();
  await expect(fields.nth(1)).toHaveAccessibleName(new RegExp(text('field.occurrence-type.name')));
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expectAccessible(page);
  await fields.first().fill('Saved as ever');
  await page.getByRole('button', { name: text('save.action'), exact: true }).click();
  await expectSaved(page, text);
  expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({ description: 'Saved as ever' });
});
