import { TYPE_FLAGS } from '../../src/plugins/occurrence-editor/shared/contracts/common';
import { expectAccessible } from './support/axe';
import { uniqueName } from './support/desk';
import { tabTo } from './support/focus';
import { expectRows, LIST, listAt, names, rowOf, searchFor, walkTo } from './support/list';
import { expect, test } from './support/test';
import { expectWhole } from './support/whole';

const FOUND = {
  en: '1 occurrence type found',
  'pt-BR': '1 tipo de ocorrência encontrado',
  es: '1 tipo de incidencia encontrado',
};
const INCOMPLETE = { en: '1 incomplete', 'pt-BR': '1 incompleta', es: '1 incompleta' };

test('shows sector, classification, number of occurrences, and what is incomplete @both', async ({
  page,
  desk,
  text,
  language,
}) => {
  const sector = await desk.sector();
  const classification = await desk.classification();
  const type = await desk.type({
    sector: sector.documentId,
    classification: classification.documentId,
    solutionRequired: true,
  });
  const solved = await desk.occurrence(type.documentId);
  await desk.solution(solved.documentId, { steps: [{ name: 'Look', sector: sector.documentId }] });
  await desk.occurrence(type.documentId);

  await page.goto(LIST);
  await searchFor(page, text, type.name);
  await expect(page.getByText(FOUND[language])).toBeVisible();
  const row = rowOf(page, type.name);
  await expect(row).toContainText(sector.name);
  await expect(row).toContainText(classification.name);
  await expect(row.getByRole('gridcell', { name: '2', exact: true })).toBeVisible();
  await expect(row.getByText(INCOMPLETE[language])).toBeVisible();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).format(new Date(type.updatedAt));
  await expect(row).toContainText(day);
  await expectAccessible(page);
});

test('keeps the menu of a row in sight beside a long name', async ({ page, desk, text }) => {
  const name = uniqueName('Solicitações e reclamações sobre a iluminação das vias públicas, dos parques e das praças');
  await desk.type({ name, sector: (await desk.sector()).documentId });
  await page.goto(LIST);
  await searchFor(page, text, name);
  await expectRows(page, 1);
  await expect(rowOf(page, name).getByRole('button')).toBeInViewport({ ratio: 1 });
  const hidden = await page.getByRole('grid').evaluate(({ parentElement: box }) => {
    return box ? box.scrollWidth - box.clientWidth : Number.NaN;
  });
  expect(hidden, 'pixels of the table that have to be scrolled to').toBe(0);
});

test('finds as one types, ignoring case and accents; Back and a shared link keep it', async ({
  page,
  desk,
  text,
  context,
}) => {
  const name = uniqueName('Poda de Árvore');
  const type = await desk.type({ name });
  await page.goto(LIST);
  await expect(page.getByRole('grid')).toBeVisible();
  await searchFor(page, text, name.toLowerCase().replace('á', 'a'));
  await expectRows(page, 1);
  await expect(page).toHaveURL(/_q=/);

  await rowOf(page, name).click();
  await expect(page).toHaveURL(new RegExp(`/types/${type.documentId}`));
  await page.goBack();
  await expectRows(page, 1);
  await expect(page.getByLabel(text('list.search'))).toHaveValue(/poda de arvore/);

  const guest = await context.newPage();
  await guest.goto(page.url());
  await expectRows(guest, 1);
  await guest.close();

  await page.goBack();
  await expect(page.getByLabel(text('list.search'))).toHaveValue('');
  await expect(rowOf(page, name)).toHaveCount(0);
});

test('filters by sector, chosen from the menu, and says so', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const type = await desk.type({ sector: sector.documentId });
  await page.goto(LIST);
  await page.getByRole('button', { name: /filt/i }).click();
  await expectAccessible(page);
  const picker = page.getByRole('combobox', { name: text('field.occurrence-type.sector') });
  await picker.click();
  await picker.fill(sector.name);
  await page.getByRole('option', { name: sector.name }).click();
  await page.getByRole('button', { name: /add filter|adicionar filtro/i }).click();
  await expectRows(page, 1);
  await expect(rowOf(page, type.name)).toBeVisible();
  await expect(page.getByRole('button', { name: new RegExp(sector.name) }).first()).toBeVisible();
  await page.reload();
  await expectRows(page, 1);
});

test('filters by a classification and by a flag, chosen from the menu', async ({ page, desk, text }) => {
  const classification = await desk.classification();
  const marked = { classification: classification.documentId };
  const open = await desk.type(marked);
  const secret = await desk.type({ ...marked, confidential: true });
  await page.goto(LIST);
  const menu = page.getByRole('button', { name: 'Filtros' });
  const add = page.getByRole('button', { name: 'Adicionar filtro' });
  const by = async (label: string) => {
    await menu.click();
    await page.getByRole('dialog').getByRole('combobox').first().click();
    await page.getByRole('option', { name: label, exact: true }).click();
  };
  await by(text('field.occurrence-type.classification'));
  const picker = page.getByRole('combobox', { name: text('field.occurrence-type.classification') }).last();
  await picker.click();
  await picker.fill(classification.name);
  await page.getByRole('option', { name: classification.name }).click();
  await add.click();
  await expectRows(page, 2);

  for (const [answer, found] of [
    ['list.filter.yes', secret],
    ['list.filter.no', open],
  ] as const) {
    await by(text('field.occurrence-type.confidential'));
    await page.getByRole('dialog').getByRole('combobox').last().click();
    await page.getByRole('option', { name: text(answer), exact: true }).click();
    await add.click();
    await expect.poll(() => names(page), answer).toEqual([found.name]);
  }
});

test('filters by every flag', async ({ page, desk }) => {
  const sector = await desk.sector();
  const flagged = new Map<string, string>();
  for (const flag of TYPE_FLAGS) flagged.set(flag, (await desk.type({ sector: sector.documentId, [flag]: true })).name);
  await page.goto(listAt({ sector: sector.documentId }));
  await expectRows(page, TYPE_FLAGS.length);
  for (const flag of TYPE_FLAGS) {
    await walkTo(page, listAt({ sector: sector.documentId, [flag]: 'true' }));
    await expect.poll(() => names(page), flag).toEqual([flagged.get(flag)]);
  }
});

test('filters by classification, incomplete and retired', async ({ page, desk }) => {
  const classification = await desk.classification();
  const marked = { classification: classification.documentId };
  const incomplete = await desk.type({ ...marked, solutionRequired: true });
  await desk.occurrence(incomplete.documentId);
  const retired = await desk.type(marked);
  await desk.update('occurrence-types', retired.documentId, { active: false });

  await page.goto(listAt(marked));
  await expectRows(page, 2);
  await page.goto(listAt({ ...marked, incomplete: 'true' }));
  await expectRows(page, 1);
  await expect(rowOf(page, incomplete.name)).toBeVisible();
  await page.goto(listAt({ ...marked, active: 'false' }));
  await expectRows(page, 1);
  await expect(rowOf(page, retired.name)).toContainText('Desativado');
});

test('says when nothing matches, and shows all again', async ({ page, text }) => {
  await page.goto(`${LIST}?_q=${uniqueName('nowhere')}`);
  await expect(page.getByText(text('list.nothing'))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: text('list.nothing.clear') }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('says when the server does not answer, and loads again', async ({ page, text }) => {
  const lists = '**/occurrence-editor/types?*';
  await page.route(lists, (route) => route.abort());
  await page.goto(LIST);
  await expect(page.getByText(text('shell.unanswered'))).toBeVisible();
  await expectAccessible(page);
  await page.unroute(lists);
  await page.getByRole('button', { name: text('pages.retry') }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('sorts by a column, up and down; sizes and turns pages', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const made: string[] = [];
  for (const letter of 'abcdefghijkl')
    made.push((await desk.type({ name: `${letter} ${uniqueName('page')}`, sector: sector.documentId })).name);

  await page.goto(listAt({ sector: sector.documentId }));
  await expectRows(page, 10);
  expect(await names(page)).toEqual(made.slice(0, 10));
  const header = page.getByRole('columnheader', { name: text('list.column.name') });
  await expect(header).toHaveAttribute('aria-sort', 'ascending');

  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('grid').getByRole('link').first()).toHaveText(String(made.at(-1)));

  await page.getByRole('link', { name: /página 2$/ }).click();
  await expectRows(page, 2);
  expect(await names(page)).toEqual([made[1], made[0]]);
  await page.goBack();
  await expectRows(page, 10);

  await page.getByRole('combobox', { name: /por página|entradas/i }).click();
  await page.getByRole('option', { name: '20' }).click();
  await expectRows(page, 12);
  await expect(page).toHaveURL(/pageSize=20/);
});

test('opens a type by its row and, by keyboard, by its name', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(LIST);
  await searchFor(page, text, type.name);
  await expectRows(page, 1);
  await page.getByRole('link', { name: type.name }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/types/${type.documentId}`));
});

test('by keyboard alone: sorts, selects, opens menus, and reaches every cell', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const first = await desk.type({ name: uniqueName('First'), sector: sector.documentId });
  const second = await desk.type({ name: uniqueName('Second'), sector: sector.documentId });
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const box = (name: string) => page.getByRole('checkbox', { name: text('list.select', { name }) });
  await page.goto(listAt({ sector: sector.documentId }));
  await expectRows(page, 2);

  const all = page.getByRole('columnheader').getByRole('checkbox');
  await tabTo(page, all);
  await press('Space');
  await expect(box(first.name)).toBeChecked();
  await press('ArrowRight');
  const heading = page.getByRole('columnheader', { name: text('list.column.name') });
  await expect(heading.getByRole('button')).toBeFocused();
  await press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => names(page)).toEqual([second.name, first.name]);

  await press('ArrowDown', 'ArrowLeft');
  await expect(box(second.name)).toBeFocused();
  await press('Space');
  await expect(box(second.name)).toBeChecked();
  await press('ArrowDown');
  await expect(box(first.name)).toBeFocused();
  await press('End');
  await expect(page.getByRole('button', { name: text('list.actions', { name: first.name }) })).toBeFocused();
  await press('Enter');
  await expect(page.getByRole('menuitem', { name: text('list.open') })).toBeFocused();
  // The host's menu does not listen yet in the moment in which it takes the focus.
  await expect(async () => {
    await press('Escape');
    await expect(page.getByRole('button', { name: text('list.actions', { name: first.name }) })).toBeFocused({
      timeout: 1_000,
    });
  }).toPass();
  await press('Home', 'ArrowRight');
  await expect(page.getByRole('link', { name: first.name })).toBeFocused();
  await press('ArrowRight');
  await expect(page.getByRole('gridcell', { name: sector.name }).last()).toBeFocused();
  await press('ArrowLeft', 'Enter');
  await expect(page).toHaveURL(new RegExp(`/types/${first.documentId}`));
});

test('the list of another page is walked by keyboard as the first one was', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const made: string[] = [];
  for (const letter of 'abcdefghijkl')
    made.push((await desk.type({ name: `${letter} ${uniqueName('turned')}`, sector: sector.documentId })).name);
  const box = (index: number) => page.getByRole('checkbox', { name: text('list.select', { name: made[index] ?? '' }) });
  await page.goto(listAt({ sector: sector.documentId }));
  await expectRows(page, 10);
  await box(1).click();
  await page.getByRole('link', { name: /página 2$/ }).click();
  await expectRows(page, 2);
  await tabTo(page, box(11), 'Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await expect(box(10)).toBeFocused();
});

test.describe('who may only read', () => {
  test.use({ person: 'reader' });

  test('sees the list and nothing that changes it', async ({ page, text }) => {
    await page.goto(LIST);
    await expect(page.getByRole('grid').getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('link', { name: text('list.new'), exact: true })).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page
      .getByRole('button', { name: new RegExp(text('list.actions')) })
      .first()
      .click();
    await expect(page.getByRole('menuitem')).toHaveText([text('list.open')]);
    await expectAccessible(page);
  });
});

test('nothing is cut off at 200 % zoom, with a filter and a selection either', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  await desk.type({ sector: sector.documentId });
  await page.goto(listAt({ sector: sector.documentId }));
  await expectRows(page, 1);
  await page.getByRole('columnheader').getByRole('checkbox').click();
  await expect(page.getByText('1 tipo selecionado')).toBeVisible();
  await expect(page.getByRole('button', { name: text('list.delete'), exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectWhole(page, 'a filtered list with a selection');
});

test('a row opens in a tab of its own with Ctrl, as its link does', async ({ page, desk }) => {
  const sector = await desk.sector();
  const type = await desk.type({ sector: sector.documentId });
  await page.goto(listAt({ sector: sector.documentId }));
  const opened = page.context().waitForEvent('page');
  await page.getByRole('gridcell', { name: sector.name }).click({ modifiers: ['ControlOrMeta'] });
  const other = await opened;
  await expect(other).toHaveURL(new RegExp(`/types/${type.documentId}`));
  await expect(rowOf(page, type.name)).toBeVisible();
  await other.close();
});
