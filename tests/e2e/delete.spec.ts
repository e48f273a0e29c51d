import { expectAccessible } from './support/axe';
import { chooseFromRow, expectRows, listAt, rowOf } from './support/list';
import { expect, test } from './support/test';

const TAKES = {
  en: 'Also deleted: 2 occurrences and 1 solution.',
  'pt-BR': 'Também serão excluídas: 2 ocorrências e 1 solução.',
};
const CONFIRM = { en: 'Delete 2 types', 'pt-BR': 'Excluir 2 tipos' };

test('deletes what is selected after saying what goes with it', async ({ page, desk, text, language }) => {
  const sector = await desk.sector();
  const first = await desk.type({ sector: sector.documentId });
  const second = await desk.type({ sector: sector.documentId });
  const kept = await desk.type({ sector: sector.documentId });
  const occurrence = await desk.occurrence(first.documentId);
  await desk.occurrence(first.documentId);
  const solution = await desk.solution(occurrence.documentId);

  await page.goto(listAt({ sector: sector.documentId }));
  await page.getByRole('checkbox', { name: text('list.select', { name: first.name }) }).click();
  await page.getByRole('checkbox', { name: text('list.select', { name: second.name }) }).click();
  await page.getByRole('button', { name: text('list.delete'), exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(TAKES[language]);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: CONFIRM[language] }).click();

  await expectRows(page, 1);
  await expect(rowOf(page, kept.name)).toBeVisible();
  expect(await desk.find('occurrence-types', first.documentId)).toBeNull();
  expect(await desk.find('occurrence-types', second.documentId)).toBeNull();
  expect(await desk.find('occurrences', occurrence.documentId)).toBeNull();
  expect(await desk.find('solutions', solution.documentId)).toBeNull();
});

test('deletes nothing when one changes one’s mind, and the keyboard is where it was', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const type = await desk.type({ sector: sector.documentId });
  await page.goto(listAt({ sector: sector.documentId }));
  await chooseFromRow(page, text, type.name, text('list.delete'));
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(text('delete.alone'));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectRows(page, 1);
  expect(await desk.find('occurrence-types', type.documentId)).not.toBeNull();
});
