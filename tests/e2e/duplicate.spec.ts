import { expectAccessible } from './support/axe';
import { uniqueName } from './support/desk';
import { chooseFromRow, listAt } from './support/list';
import { expect, test } from './support/test';

test.use({ language: 'en' });

test('copies a type with its occurrences and solutions; a name that is taken is said on its field', async ({
  page,
  desk,
  text,
}) => {
  const sector = await desk.sector();
  const type = await desk.type({ sector: sector.documentId, confidential: true });
  const occurrence = await desk.occurrence(type.documentId);
  await desk.occurrence(type.documentId);
  await desk.solution(occurrence.documentId, { steps: [{ name: 'Look', sector: sector.documentId }] });

  await page.goto(listAt({ sector: sector.documentId }));
  await chooseFromRow(page, text, type.name, text('list.duplicate'));
  const dialog = page.getByRole('dialog');
  const name = dialog.getByRole('textbox', { name: text('field.occurrence-type.name') });
  await expect(name).toBeFocused();
  await expect(name).toHaveValue(type.name);
  await dialog.getByRole('button', { name: text('duplicate.confirm') }).click();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByRole('combobox')).toHaveValue(sector.name);
  await expectAccessible(page);

  const copyName = uniqueName('Copy');
  await name.fill(copyName);
  await dialog.getByRole('button', { name: text('duplicate.confirm') }).click();
  await expect(page).toHaveURL(/\/types\/\w+/);
  await expect(page).not.toHaveURL(new RegExp(type.documentId));
  await expect(page.getByText(`“${copyName}” was made, with 2 occurrences and 1 solution.`)).toBeVisible();

  const [copy] = await desk.list(
    'occurrence-types',
    `filters[name][$eq]=${copyName}&populate[occurrences][populate][solutions][populate][steps]=true&populate[sector]=true`,
  );
  expect(copy).toMatchObject({ confidential: true, sector: { documentId: sector.documentId } });
  expect(copy?.['occurrences']).toMatchObject([{ solutions: [{ steps: [{ name: 'Look' }] }] }, { solutions: [] }]);
});

test('copies under the same name into another sector', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const other = await desk.sector();
  const type = await desk.type({ sector: sector.documentId });
  await page.goto(listAt({ sector: sector.documentId }));
  await chooseFromRow(page, text, type.name, text('list.duplicate'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  const picker = dialog.getByRole('combobox', { name: text('field.occurrence-type.sector') });
  await picker.click();
  await picker.fill(other.name);
  await page.getByRole('option', { name: other.name }).click();
  await dialog.getByRole('button', { name: text('duplicate.confirm') }).click();
  await expect(page).toHaveURL(/\/types\/\w+/);
  const copies = await desk.list('occurrence-types', `filters[name][$eq]=${type.name}&populate[sector]=true&sort=id`);
  expect(copies.map(({ sector: of }) => of)).toMatchObject([{ name: sector.name }, { name: other.name }]);
});
