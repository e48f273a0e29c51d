import { expectAccessible } from './support/axe';
import { uniqueName } from './support/desk';
import { occurrenceAt, occurrenceNames, tabOf, typeAt } from './support/editor';
import { expect, test } from './support/test';

test.use({ language: 'en' });

test('occurrences are put in order by keyboard and by dragging', async ({ page, desk, text }) => {
  const type = await desk.type();
  for (const name of ['A', 'B', 'C']) await desk.occurrence(type.documentId, { name });
  await page.goto(typeAt(type.documentId, 'occurrences'));
  const handle = (name: string) => page.getByRole('button', { name: text('order.handle', { name }), exact: true });
  const order = () => page.waitForResponse((answer) => answer.url().endsWith('/occurrences/order'));

  await handle('A').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'A' }).last()).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(text('order.over', { name: 'A', position: '2', count: '3' }))).toBeAttached();
  const ordered = order();
  await page.keyboard.press('Space');
  expect((await ordered).status()).toBe(200);
  await expect.poll(() => occurrenceNames(page)).toEqual(['B', 'A', 'C']);

  const dragged = order();
  await handle('C').hover();
  await page.mouse.down();
  const target = await handle('B').boundingBox();
  if (!target) throw new Error('The first row is not there');
  await page.mouse.move(target.x + 5, target.y + 20, { steps: 8 });
  await page.mouse.move(target.x + 5, target.y, { steps: 4 });
  await page.mouse.up();
  expect((await dragged).status()).toBe(200);
  await page.reload();
  await expect.poll(() => occurrenceNames(page)).toEqual(['C', 'B', 'A']);
});

test('an order that somebody has added to or deleted from is not overwritten, and Escape changes nothing', async ({
  page,
  desk,
  text,
  as,
}) => {
  const type = await desk.type();
  for (const name of ['A', 'B', 'C']) await desk.occurrence(type.documentId, { name });
  await page.goto(typeAt(type.documentId, 'occurrences'));
  const pick = async (name: string, count = '3') => {
    await page.getByRole('button', { name: text('order.handle', { name }), exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('status').filter({ hasText: name }).last()).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(text('order.over', { name, position: '2', count }))).toBeAttached();
  };
  await pick('A');
  await page.keyboard.press('Escape');
  await expect(page.getByText(text('order.canceled', { name: 'A' }))).toBeAttached();
  expect(await occurrenceNames(page)).toEqual(['A', 'B', 'C']);

  await pick('A');
  const added = await desk.occurrence(type.documentId, { name: 'D' });
  await page.keyboard.press('Space');
  const notice = page.getByText(text('order.stale'));
  await expect(notice).toBeVisible();
  await expect.poll(() => occurrenceNames(page)).toEqual(['A', 'B', 'C', 'D']);

  await page.reload();
  await pick('A', '4');
  const data = { kind: 'occurrence', documentIds: [added.documentId] };
  expect((await (await as('configurator')).post('/occurrence-editor/delete', { data })).status()).toBe(200);
  await page.keyboard.press('Space');
  await expect(notice).toBeVisible();
  await expect.poll(() => occurrenceNames(page)).toEqual(['A', 'B', 'C']);
});

test('an occurrence is duplicated, moved and deleted from its menu', async ({ page, desk, text }) => {
  const type = await desk.type();
  const other = await desk.type();
  const occurrence = await desk.occurrence(type.documentId, { name: 'Original' });
  await desk.solution(occurrence.documentId);
  await page.goto(typeAt(type.documentId, 'occurrences'));
  const act = async (name: string, action: string) => {
    await page.getByRole('button', { name: text('occurrence.actions', { name }) }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };

  await act('Original', text('occurrence.duplicate'));
  const window = page.getByRole('dialog');
  await expect(window.getByRole('textbox')).toBeFocused();
  await window.getByRole('button', { name: text('occurrence.duplicate') }).click();
  await expect(window.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await window.getByRole('textbox').fill('Copy');
  await window.getByRole('button', { name: text('occurrence.duplicate') }).click();
  await expect.poll(() => occurrenceNames(page)).toEqual(['Original', 'Copy']);

  await act('Copy', text('occurrence.move'));
  await expect(window.getByRole('combobox')).toBeFocused();
  await window.getByRole('combobox').click();
  await window.getByRole('combobox').fill(other.name);
  await page.getByRole('option', { name: other.name }).click();
  await window.getByRole('button', { name: text('occurrence.move') }).click();
  await expect.poll(() => occurrenceNames(page)).toEqual(['Original']);
  const moved = await desk.list('occurrences', `filters[occurrenceType][documentId][$eq]=${other.documentId}`);
  expect(moved).toMatchObject([{ name: 'Copy' }]);

  await act('Original', text('occurrence.delete'));
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: text('occurrence.delete') })
    .click();
  await expect(page.getByText(text('occurrences.empty'))).toBeVisible();
  expect(await desk.find('occurrences', occurrence.documentId)).toBeNull();
});

test('"solution required" shows at once what becomes incomplete, and leads there', async ({ page, desk, text }) => {
  const type = await desk.type();
  const bare = await desk.occurrence(type.documentId, { name: uniqueName('Bare') });
  const solved = await desk.occurrence(type.documentId, { name: uniqueName('Solved') });
  await desk.solution(solved.documentId);
  await page.goto(typeAt(type.documentId));
  const link = page.getByRole('link', { name: new RegExp(bare.name) });
  await expect(link).toBeHidden();
  await page.getByRole('checkbox', { name: text('field.occurrence-type.solutionRequired') }).focus();
  await page.keyboard.press('Space');
  await expect(link).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(solved.name) })).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('button', { name: text('save.action'), exact: true }).click();
  await link.click();
  await expect(tabOf(page, text, 'occurrence', 'solutions')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText(text('occurrence.incomplete.why'))).toBeVisible();
  const badge = page.getByRole('listitem').filter({ hasText: text('occurrence.incomplete') });
  await expect(badge).toContainText([bare.name]);
});

test('"solution required" names the first ten, counts the others, and says where nothing becomes incomplete', async ({
  page,
  desk,
  text,
}) => {
  const crowded = await desk.type({ solutionRequired: true });
  for (let count = 0; count < 12; count += 1) await desk.occurrence(crowded.documentId);
  await page.goto(typeAt(crowded.documentId));
  const said = page.getByRole('region', { name: text('flags.required') }).getByRole('status');
  await expect(said).toContainText('12 occurrences become incomplete, until each has an active solution');
  await expect(said.getByRole('link')).toHaveCount(10);
  await expect(said.getByRole('listitem').last()).toHaveText('and 2 more');

  const settled = await desk.type();
  await desk.solution((await desk.occurrence(settled.documentId)).documentId);
  await page.goto(typeAt(settled.documentId));
  await page.getByRole('checkbox', { name: text('field.occurrence-type.solutionRequired') }).click();
  await expect(said).toHaveText(text('required.none'));
  await expectAccessible(page);
});

test('what an occurrence leaves empty says what counts, and where it comes from', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const group = await desk.create('solution-groups', { name: uniqueName('Group') });
  const type = await desk.type({ sector: sector.documentId, solutionGroup: group.documentId });
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId));
  for (const { name } of [sector, group]) {
    const sentence = `${text('effective.of', { value: name })} (${text('effective.type')})`;
    await expect(page.getByText(sentence)).toBeVisible();
  }
});

test('what type and occurrence leave empty is said as well: the triage sector, and nothing', async ({
  page,
  desk,
  text,
}) => {
  const setting = await desk.setting();
  const type = await desk.type({ dynamicSector: true });
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId));
  const sector = `${text('effective.of', { value: setting.triageSector.name })} (${text('effective.triage')})`;
  await expect(page.getByText(`${sector}. ${text('effective.dynamic')}`)).toBeVisible();
  await expect(page.getByText(text('effective.none'))).toBeVisible();
});

test('steps are drawn as they run, and a flow longer than the SLA is said', async ({ page, desk, text }) => {
  const sector = (await desk.sector()).documentId;
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId, { slaValue: 3, slaUnit: 'hours' });
  const deadline = { deadlineValue: 2, deadlineUnit: 'hours' };
  const solution = await desk.solution(occurrence.documentId, {
    steps: [
      { name: 'Look', sector, ...deadline },
      { name: 'Mend', sector, parallel: true, ...deadline },
      { name: 'Tell', sector, parallel: true, deadlineValue: 1, deadlineUnit: 'hours' },
    ],
  });
  await page.goto(`${occurrenceAt(type.documentId, occurrence.documentId, 'solutions')}/${solution.documentId}`);
  const picture = page.getByRole('img', { name: /1 Look/ });
  await expect(picture).toHaveAccessibleName(/1 Look .*2 Mend .*3 Tell/);
  await expect(picture).toHaveAccessibleName(new RegExp(text('flow.together', { steps: '2 Mend' })));
  await expect(page.getByText(text('flow.total', { duration: '4 hours' }), { exact: true })).toBeVisible();
  await expect(page.getByText(text('solution.exceeds'))).toBeVisible();
  await expectAccessible(page);
});
