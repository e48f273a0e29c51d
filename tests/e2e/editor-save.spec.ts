import { expectAccessible } from './support/axe';
import { uniqueName } from './support/desk';
import { choose, expectSaved, occurrenceAt, save, tabOf, typeAt } from './support/editor';
import { expect, test } from './support/test';

/** What a refused save does: nothing typed is lost, and each error is where it belongs. */
test.use({ language: 'en' });

test('each error lands on its field, and everything typed stays', async ({ page, desk, text }) => {
  const sector = await desk.sector();
  const taken = await desk.type({ sector: sector.documentId });
  const type = await desk.type({ sector: sector.documentId });
  const classification = await desk.classification();
  await page.goto(typeAt(type.documentId));
  const name = page.getByRole('textbox', { name: text('field.occurrence-type.name') });
  const description = page.getByRole('textbox', { name: text('field.occurrence-type.description') });
  const kind = page.getByRole('combobox', { name: text('field.occurrence-type.classification') });
  const confidential = page.getByRole('checkbox', { name: text('field.occurrence-type.confidential') });
  await name.fill(`  ${taken.name.toUpperCase()} `);
  await description.fill('Typed with care');
  await confidential.click();
  await choose(page, kind, classification.name);
  await desk.update('classifications', classification.documentId, { kind: 'ticket' });
  await save(page, text);

  await expect(page.getByText(/Another occurrence type of this sector already has this name/)).toBeVisible();
  await expect(page.getByText(/is of the wrong kind for this field/)).toBeVisible();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(/already has this name/);
  await expect(name).toBeFocused();
  await expect(tabOf(page, text, 'type', 'main')).toHaveAccessibleName(new RegExp(text('tab.refused')));
  await expect(description).toHaveValue('Typed with care');
  await expect(confidential).toBeChecked();
  await expect(page.getByRole('button', { name: classification.name })).toBeVisible();
  await expectAccessible(page);
  expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({
    name: type.name,
    description: null,
    confidential: false,
  });

  const mended = uniqueName('Mended');
  await name.fill(mended);
  await desk.update('classifications', classification.documentId, { kind: 'occurrenceType' });
  await save(page, text);
  await expectSaved(page, text);
  await expect(tabOf(page, text, 'type', 'main')).toHaveAccessibleName(text('tab.main'));
  await expect(page.getByRole('button', { name: text('save.action'), exact: true })).toBeDisabled();
  expect(await desk.find('occurrence-types', type.documentId, 'populate[classification]=true')).toMatchObject({
    name: mended,
    description: 'Typed with care',
    confidential: true,
    classification: { documentId: classification.documentId },
  });
});

test('an error on a tab that is not open opens it, marks it, and moves the focus there', async ({
  page,
  desk,
  text,
}) => {
  const survey = await desk.create('satisfaction-surveys', { name: uniqueName('Survey') });
  const type = await desk.type();
  await page.goto(typeAt(type.documentId, 'survey'));
  const field = page.getByRole('combobox', { name: text('field.occurrence-type.satisfactionSurvey') });
  await choose(page, field, survey.name);
  await desk.update('satisfaction-surveys', survey.documentId, { active: false });
  await tabOf(page, text, 'type', 'main').click();
  const description = page.getByRole('textbox', { name: text('field.occurrence-type.description') });
  await description.fill('Typed on another tab');
  await save(page, text);

  await expect(page).toHaveURL(/\/survey$/);
  const tab = tabOf(page, text, 'type', 'survey');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(tab).toHaveAccessibleName(new RegExp(text('tab.refused')));
  await expect(page.getByText(/is retired and takes no new links/)).toBeVisible();
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await tabOf(page, text, 'type', 'main').click();
  await expect(description).toHaveValue('Typed on another tab');
  expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({ description: null });
});

test('an error inside a row lands on its row, in an occurrence as well', async ({ page, desk, text }) => {
  const user = await desk.user();
  const type = await desk.type();
  const row = { user: user.documentId, role: 'manager' };
  const occurrence = await desk.occurrence(type.documentId, { users: [row] });
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId, 'users'));
  await page.getByRole('button', { name: text('users.add') }).click();
  const second = page.getByRole('listitem', { name: text('users.row', { number: '2' }) });
  await choose(page, second.getByRole('combobox').first(), user.username);
  await second.getByRole('combobox').last().click();
  await page.getByRole('option', { name: text('option.manager') }).click();
  await tabOf(page, text, 'occurrence', 'main').click();
  await page.getByRole('textbox', { name: text('field.occurrence.note') }).fill('Kept');
  await save(page, text);

  await expect(page).toHaveURL(/\/users$/);
  await expect(tabOf(page, text, 'occurrence', 'users')).toHaveAccessibleName(new RegExp(text('tab.refused')));
  await expect(second.getByText('This user already has this role here.')).toBeVisible();
  await expect(second.getByRole('combobox').first()).toBeFocused();
  await expectAccessible(page);
  await tabOf(page, text, 'occurrence', 'main').click();
  await expect(page.getByRole('textbox', { name: text('field.occurrence.note') })).toHaveValue('Kept');
});

test('a row that was left empty says so on each of its fields', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(typeAt(type.documentId, 'users'));
  await page.getByRole('button', { name: text('users.add') }).click();
  await save(page, text);
  const fields = page.getByRole('listitem', { name: text('users.row', { number: '1' }) }).getByRole('combobox');
  for (const field of [fields.first(), fields.last()]) await expect(field).toHaveAccessibleDescription(/required/);
  await expect(fields.first()).toBeFocused();
  await expect(tabOf(page, text, 'type', 'users')).toHaveAccessibleName(new RegExp(text('tab.refused')));

  await choose(page, fields.first(), (await desk.user()).username);
  await save(page, text);
  await expect(fields.last()).toBeFocused();
  expect(await desk.find('occurrence-types', type.documentId, 'populate[users]=true')).toMatchObject({ users: [] });
});

test('an error of a field that is not on the page is said', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(typeAt(type.documentId, 'occurrences'));
  const name = page.getByRole('textbox', { name: text('field.occurrence.name') });
  await name.fill('Below a retired type');
  await page.getByRole('textbox', { name: text('field.occurrence.slaValue') }).fill('3');
  await desk.update('occurrence-types', type.documentId, { active: false });
  await page
    .getByRole('button', { name: text('occurrence.add') })
    .first()
    .click();
  await expect(page.getByText(/is retired and takes no new links/)).toBeVisible();
  await expect(name).toHaveValue('Below a retired type');
  expect(await desk.list('occurrences', `filters[occurrenceType][documentId][$eq]=${type.documentId}`)).toEqual([]);
});

test('a server that does not answer costs nothing that was typed', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(typeAt(type.documentId));
  const description = page.getByRole('textbox', { name: text('field.occurrence-type.description') });
  await description.fill('Typed while the network is down');
  const saves = '**/content-manager/collection-types/api::occurrence-type.occurrence-type/*';
  await page.route(saves, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await save(page, text);
  await expect(page.getByRole('alert').filter({ hasText: text('shell.unanswered') })).toBeVisible();
  await expect(description).toHaveValue('Typed while the network is down');
  await page.unroute(saves);
  await save(page, text);
  await expectSaved(page, text);
  expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({
    description: 'Typed while the network is down',
  });
});
