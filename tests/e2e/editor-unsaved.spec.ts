import { expectAccessible } from './support/axe';
import { expectSaved, NEW, occurrenceAt, save, tabOf, typeAt } from './support/editor';
import { LIST } from './support/list';
import { expect, test } from './support/test';

test('what was typed on a type is guarded on every way out, and stays on its tabs', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(`${LIST}?_q=${encodeURIComponent(type.name)}`);
  await page.getByRole('link', { name: type.name }).click();
  const description = page.getByRole('textbox', { name: text('field.occurrence-type.description') });
  await description.click();
  await page.keyboard.type('Not saved');
  const dialog = page.getByRole('alertdialog');

  const menu = page.getByRole('navigation').first();
  const waysOut = {
    'a link of the menu': () => menu.getByRole('link', { name: 'Content Manager' }).click(),
    'the link back': () => page.getByRole('link', { name: 'Voltar', exact: true }).click(),
    'the menu entry of the editor itself': () => menu.getByRole('link', { name: text('menu'), exact: true }).click(),
  };
  for (const [way, go] of Object.entries(waysOut)) {
    const address = page.url();
    await go();
    await expect(dialog, way).toHaveAccessibleDescription(text('unsaved.body', { what: type.name }));
    if (way === 'the link back') await expectAccessible(page);
    await dialog.getByRole('button', { name: text('unsaved.stay') }).click();
    await expect(dialog).toHaveCount(0);
    expect(page.url(), way).toBe(address);
    await expect(description, way).toHaveValue('Not saved');
  }

  await tabOf(page, text, 'type', 'occurrences').click();
  await expect(page.getByRole('textbox', { name: text('field.occurrence.name') })).toBeVisible();
  await tabOf(page, text, 'type', 'main').click();
  await expect(description).toHaveValue('Not saved');

  // Closing or reloading the page: the browser itself asks.
  const asked = page.waitForEvent('dialog');
  const reload = page.evaluate(() => window.location.reload());
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await reload.catch(() => undefined);
  await expect(description).toHaveValue('Not saved');

  await menu.getByRole('link', { name: text('menu'), exact: true }).click();
  await dialog.getByRole('button', { name: text('unsaved.leave') }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({ description: null });
});

test('Back of the browser is guarded, and what is saved is not asked about', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(`${LIST}?_q=${encodeURIComponent(type.name)}`);
  await page.getByRole('link', { name: type.name }).click();
  const description = page.getByRole('textbox', { name: text('field.occurrence-type.description') });
  await description.fill('Not saved');
  const dialog = page.getByRole('alertdialog');
  await page.evaluate(() => window.history.back());
  await expect(dialog.getByRole('button', { name: text('unsaved.stay') })).toBeFocused();
  // Faster than a hand, the key may come before the dialog listens.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await expect(page).toHaveURL(new RegExp(type.documentId));
  await expect(description).toHaveValue('Not saved');

  await page.getByRole('button', { name: text('save.action'), exact: true }).click();
  await expectSaved(page, text);
  await page.evaluate(() => window.history.back());
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('what was typed on an occurrence is guarded when another one is opened or it is closed', async ({
  page,
  desk,
  text,
}) => {
  const type = await desk.type();
  const first = await desk.occurrence(type.documentId);
  const second = await desk.occurrence(type.documentId);
  await page.goto(occurrenceAt(type.documentId, first.documentId));
  const note = page.getByRole('textbox', { name: text('field.occurrence.note') });
  await note.fill('Not saved');
  await tabOf(page, text, 'occurrence', 'users').click();
  await tabOf(page, text, 'occurrence', 'main').click();
  await expect(note).toHaveValue('Not saved');

  const dialog = page.getByRole('alertdialog');
  const code = page.getByRole('link', { name: new RegExp(second.name) });
  const waysOut = {
    'another occurrence': () => code.click(),
    'closing the block': () => page.getByRole('link', { name: text('occurrence.close') }).click(),
    'the form for a new one': () => page.getByRole('link', { name: text('occurrence.new.action') }).click(),
    'a tab of the type': () => tabOf(page, text, 'type', 'users').click(),
  };
  for (const [way, go] of Object.entries(waysOut)) {
    await go();
    await expect(dialog, way).toContainText(text('occurrence.title', { code: String(first['code']) }));
    await dialog.getByRole('button', { name: text('unsaved.stay') }).click();
    await expect(dialog).toHaveCount(0);
    await expect(note, way).toHaveValue('Not saved');
  }
  await code.click();
  await dialog.getByRole('button', { name: text('unsaved.leave') }).click();
  await expect(page.getByRole('heading', { level: 2, name: second.name })).toBeVisible();
  await expect(note).toHaveValue('');
});

test('a new type, a new occurrence and a solution are guarded as well', async ({ page, desk, text }) => {
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId);
  const solution = await desk.solution(occurrence.documentId);
  const dialog = page.getByRole('alertdialog');
  const menu = page
    .getByRole('navigation')
    .first()
    .getByRole('link', { name: text('menu'), exact: true });

  await page.goto(NEW);
  await page.getByRole('textbox', { name: text('field.occurrence-type.name') }).fill('Not saved');
  await menu.click();
  await expect(dialog).toContainText(text('type.new'));
  await dialog.getByRole('button', { name: text('unsaved.leave') }).click();
  await expect(page.getByRole('grid')).toBeVisible();

  await page.goto(typeAt(type.documentId, 'occurrences'));
  await page.getByRole('textbox', { name: text('field.occurrence.name') }).fill('Not saved');
  await page.getByRole('link', { name: new RegExp(occurrence.name) }).click();
  await expect(dialog).toContainText(text('occurrence.new'));
  await dialog.getByRole('button', { name: text('unsaved.leave') }).click();

  await tabOf(page, text, 'occurrence', 'solutions').click();
  await page.getByRole('link', { name: text('solution.open', { name: solution.name }) }).click();
  await page.getByRole('textbox', { name: text('field.solution.name') }).fill('Not saved');
  await tabOf(page, text, 'occurrence', 'articles').click();
  await expect(dialog).toContainText(solution.name);
  await dialog.getByRole('button', { name: text('unsaved.stay') }).click();
  await expect(page.getByRole('textbox', { name: text('field.solution.name') })).toHaveValue('Not saved');
});

test.describe('logging out', () => {
  // A session that no other test uses in this language: at the end the browser forgets it, and the server keeps it.
  test.use({ person: 'clerk', language: 'es' });

  test('asks first, and ends without the changes where one says so', async ({ page, desk, text }) => {
    const type = await desk.type();
    await page.route('**/admin/logout', (route) => route.fulfill({ json: { data: {} } }));
    await page.goto(typeAt(type.documentId));
    const description = page.getByRole('textbox', { name: text('field.occurrence-type.description') });
    await description.fill('Not saved');
    const dialog = page.getByRole('alertdialog');
    const logOut = async () => {
      await page.getByRole('navigation').first().getByRole('button').last().click();
      await page.getByRole('menuitem', { name: 'Cerrar sesión' }).click();
      await expect(dialog).toContainText(/modificaciones se perderán/);
    };

    await logOut();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Cancelar' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(description).toHaveValue('Not saved');

    // The session ends while one types: the panel cannot go on, and says so before what was typed is gone.
    const ended = [/\/content-manager\/collection-types\//, /\/admin\/access-token/];
    for (const address of ended) await page.route(address, (route) => route.fulfill({ status: 401, json: {} }));
    await save(page, text);
    await expect(dialog).toContainText('Lo que no se guardó se perderá');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Confirmar' }).click();
    await expect(page).toHaveURL(/\/auth\/login/);
    expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({ description: null });
  });
});

test('who leaves while a save is under way is taken there once it is done', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(typeAt(type.documentId));
  await page.getByRole('textbox', { name: text('field.occurrence-type.description') }).fill('Saved meanwhile');
  const held: (() => void)[] = [];
  await page.route('**/content-manager/collection-types/**', async (route) => {
    if (route.request().method() === 'PUT') await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await page.getByRole('button', { name: text('save.action'), exact: true }).click();
  await expect.poll(() => held.length).toBe(1);
  await page
    .getByRole('navigation')
    .first()
    .getByRole('link', { name: text('menu'), exact: true })
    .click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  for (const go of held) go();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({ description: 'Saved meanwhile' });
});
