import { expectAccessible } from './support/axe';
import { typeAt } from './support/editor';
import { chooseFromRow, expectRows, listAt, rowOf } from './support/list';
import { expect, test } from './support/test';

const TAKES = {
  en: 'Also deleted: 2 occurrences and 1 solution.',
  'pt-BR': 'Também serão excluídas: 2 ocorrências e 1 solução.',
  es: 'También se eliminan: 2 incidencias y 1 solución.',
};
const ONE = { en: 'Delete 1 type', 'pt-BR': 'Excluir 1 tipo', es: 'Eliminar 1 tipo' };
const NONE = { en: 'It cannot be deleted', 'pt-BR': 'Não pode ser excluído', es: 'No se puede eliminar' };
const WHY = { en: /in use \(Ticket: 1\)/, 'pt-BR': /em uso \(Atendimento: 1\)/, es: /en uso \(Ticket: 1\)/ };
const BY = { en: 'Ticket: 1', 'pt-BR': 'Atendimento: 1', es: 'Ticket: 1' };
const DONE = {
  en: '2 occurrence types deleted, with 2 occurrences.',
  'pt-BR': '2 tipos de ocorrência excluídos, com 2 ocorrências.',
  es: '2 tipos de incidencia eliminados, con 2 incidencias.',
};
const CONFIRM = { en: 'Delete 2 types', 'pt-BR': 'Excluir 2 tipos', es: 'Eliminar 2 tipos' };

test('deletes what is selected after saying what goes with it @both', async ({ page, desk, text, language }) => {
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

  await expect(page.getByRole('status').filter({ hasText: DONE[language] })).toBeVisible();
  await expectRows(page, 1);
  await expect(rowOf(page, kept.name)).toBeVisible();
  expect(await desk.find('occurrence-types', first.documentId)).toBeNull();
  expect(await desk.find('occurrence-types', second.documentId)).toBeNull();
  expect(await desk.find('occurrences', occurrence.documentId)).toBeNull();
  expect(await desk.find('solutions', solution.documentId)).toBeNull();
});

test('says what is refused and why, and deletes only the rest', async ({ page, desk, text, language }) => {
  const sector = await desk.sector();
  const used = await desk.type({ sector: sector.documentId });
  const free = await desk.type({ sector: sector.documentId });
  const occurrence = await desk.occurrence(used.documentId);
  await desk.ticket(occurrence.documentId);

  await page.goto(listAt({ sector: sector.documentId }));
  for (const { name } of [used, free])
    await page.getByRole('checkbox', { name: text('list.select', { name }) }).click();
  await page.getByRole('button', { name: text('list.delete'), exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  const refusal = dialog.getByRole('listitem').filter({ hasText: used.name });
  await expect(refusal).toContainText(BY[language]);
  await expect(dialog).toContainText(text('delete.way.out'));
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: ONE[language] }).click();
  await expectRows(page, 1);
  expect(await desk.find('occurrence-types', free.documentId)).toBeNull();
  expect(await desk.find('occurrence-types', used.documentId)).not.toBeNull();

  await chooseFromRow(page, text, used.name, text('list.delete'));
  await expect(dialog).toContainText(NONE[language]);
  await expect(dialog.getByRole('button')).toHaveText([text('pages.close')]);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: text('pages.close') }).click();
  await expect(dialog).toHaveCount(0);
  expect(await desk.find('occurrences', occurrence.documentId)).not.toBeNull();
});

test('however many are refused, what can be done instead stays in sight', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  for (let count = 0; count < 5; count += 1) {
    const type = await desk.type({ sector: sector.documentId });
    await desk.ticket((await desk.occurrence(type.documentId)).documentId);
  }
  await page.goto(listAt({ sector: sector.documentId }));
  await page.getByRole('columnheader').getByRole('checkbox').click();
  await page.getByRole('button', { name: text('list.delete'), exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(5);
  await expect(dialog.getByText(text('delete.way.out'))).toBeInViewport({ ratio: 1 });
});

test('what came into use while one was asked is refused, and nothing is deleted', async ({
  page,
  desk,
  text,
  language,
}) => {
  const sector = await desk.sector();
  const type = await desk.type({ sector: sector.documentId });
  const other = await desk.type({ sector: sector.documentId });
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(listAt({ sector: sector.documentId }));
  for (const { name } of [type, other])
    await page.getByRole('checkbox', { name: text('list.select', { name }) }).click();
  await page.getByRole('button', { name: text('list.delete'), exact: true }).click();
  const confirm = page.getByRole('alertdialog').getByRole('button', { name: CONFIRM[language] });
  await expect(confirm).toBeEnabled();
  await desk.ticket(occurrence.documentId);
  await confirm.click();
  await expect(page.getByText(WHY[language]).first()).toBeVisible();
  for (const { documentId } of [type, other]) expect(await desk.find('occurrence-types', documentId)).not.toBeNull();
});

test('an occurrence with a ticket stays, and the reason is said', async ({ page, desk, text, language }) => {
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId);
  await desk.ticket(occurrence.documentId);
  await page.goto(typeAt(type.documentId, 'occurrences'));
  await page.getByRole('button', { name: text('occurrence.actions', { name: occurrence.name }) }).click();
  await page.getByRole('menuitem', { name: text('occurrence.delete') }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toHaveAccessibleDescription(text('occurrence.delete.body', { name: occurrence.name }));
  await expectAccessible(page);
  await dialog.getByRole('button', { name: text('occurrence.delete') }).click();
  await expect(page.getByText(WHY[language]).first()).toBeVisible();
  expect(await desk.find('occurrences', occurrence.documentId)).not.toBeNull();
});

test('deletes nothing when one changes one’s mind, and the keyboard is where it was', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const type = await desk.type({ sector: sector.documentId });
  await page.goto(listAt({ sector: sector.documentId }));
  await chooseFromRow(page, text, type.name, text('list.delete'));
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toHaveAccessibleDescription(text('delete.alone'));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectRows(page, 1);
  expect(await desk.find('occurrence-types', type.documentId)).not.toBeNull();
});
