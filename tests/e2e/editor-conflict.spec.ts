import type { APIRequestContext } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { uniqueName } from './support/desk';
import { expectSaved, occurrenceAt, save, solutionAt, typeAt } from './support/editor';
import { expect, test } from './support/test';

/** Two people edit the same item: the second save says what the first one changed, and its author chooses. */
test.use({ language: 'en' });

/** What another person saves meanwhile, in a panel of their own. */
const change = async (other: APIRequestContext, kind: string, documentId: string, data: object): Promise<void> => {
  const answer = await other.put(`/content-manager/collection-types/api::${kind}.${kind}/${documentId}`, { data });
  expect(answer.status()).toBe(200);
};

test('on a type: one is told by whom and what, and may overwrite', async ({ page, desk, text, as }) => {
  const type = await desk.type({ description: 'Before' });
  await page.goto(typeAt(type.documentId));
  const name = page.getByRole('textbox', { name: text('field.occurrence-type.name') });
  const mine = uniqueName('Mine');
  await name.fill(mine);
  const theirs = uniqueName('Theirs');
  await change(await as('configurator'), 'occurrence-type', type.documentId, {
    name: theirs,
    description: 'By the other',
    confidential: true,
  });
  await save(page, text);

  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(/configurator saved it on .*\d{4}/);
  const changes = dialog.getByRole('listitem');
  await expect(changes).toHaveCount(3);
  await expect(changes.filter({ hasText: theirs })).toContainText(text('conflict.both'));
  await expect(changes.filter({ hasText: 'By the other' })).not.toContainText(text('conflict.both'));
  await expect(changes.filter({ hasText: text('field.occurrence-type.confidential') })).toContainText('yes');
  await expectAccessible(page);

  await dialog.getByRole('button', { name: text('conflict.cancel') }).click();
  await expect(dialog).toHaveCount(0);
  await expect(name).toHaveValue(mine);
  expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({ name: theirs });

  await save(page, text);
  await dialog.getByRole('button', { name: text('conflict.overwrite') }).click();
  await expectSaved(page, text);
  // What this person did not touch stays as the other one left it, in the form as well.
  expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({
    name: mine,
    description: 'By the other',
    confidential: true,
  });
  await expect(page.getByRole('textbox', { name: text('field.occurrence-type.description') })).toHaveValue(
    'By the other',
  );
});

test('on a type: one may take theirs, and go on from there', async ({ page, desk, text, as }) => {
  const type = await desk.type({ description: 'Before' });
  await page.goto(typeAt(type.documentId));
  const description = page.getByRole('textbox', { name: text('field.occurrence-type.description') });
  await description.fill('Mine');
  await change(await as('configurator'), 'occurrence-type', type.documentId, { description: 'Theirs' });
  await save(page, text);
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: text('conflict.theirs') })
    .click();
  await expect(description).toHaveValue('Theirs');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({ description: 'Theirs' });

  await description.fill('Ours');
  await save(page, text);
  await expectSaved(page, text);
  expect(await desk.find('occurrence-types', type.documentId)).toMatchObject({ description: 'Ours' });
});

test('on an occurrence: both choices', async ({ page, desk, text, as }) => {
  const type = await desk.type();
  const { documentId } = await desk.occurrence(type.documentId, { note: 'Before' });
  const other = await as('configurator');
  await page.goto(occurrenceAt(type.documentId, documentId));
  const note = page.getByRole('textbox', { name: text('field.occurrence.note') });
  const sla = page.getByRole('textbox', { name: text('field.occurrence.slaValue') });
  const dialog = page.getByRole('alertdialog');

  await note.fill('Mine');
  await sla.fill('7');
  await change(other, 'occurrence', documentId, { note: 'Theirs', slaValue: 5 });
  await save(page, text);
  await expect(dialog).toContainText(/configurator saved it/);
  await expect(dialog.getByRole('listitem').filter({ hasText: 'SLA' })).toContainText('5');
  await dialog.getByRole('button', { name: text('conflict.theirs') }).click();
  await expect(note).toHaveValue('Theirs');
  await expect(sla).toHaveValue('5');
  expect(await desk.find('occurrences', documentId)).toMatchObject({ note: 'Theirs', slaValue: 5 });

  await note.fill('Mine again');
  await change(other, 'occurrence', documentId, { note: 'Theirs again', slaValue: 6 });
  await save(page, text);
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Theirs again' })).toContainText(text('conflict.both'));
  await dialog.getByRole('button', { name: text('conflict.overwrite') }).click();
  await expectSaved(page, text);
  expect(await desk.find('occurrences', documentId)).toMatchObject({ note: 'Mine again', slaValue: 6 });
});

test('on a solution: both choices', async ({ page, desk, text, as }) => {
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId);
  const { documentId } = await desk.solution(occurrence.documentId, { description: 'Before' });
  const other = await as('configurator');
  await page.goto(solutionAt(type.documentId, occurrence.documentId, documentId));
  const description = page.getByRole('textbox', { name: text('field.solution.description') });
  const name = page.getByRole('textbox', { name: text('field.solution.name') });
  const dialog = page.getByRole('alertdialog');

  await description.fill('Mine');
  const theirs = uniqueName('Theirs');
  await change(other, 'solution', documentId, { name: theirs, description: 'Theirs' });
  await save(page, text);
  await expect(dialog).toContainText(/configurator saved it/);
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: text('conflict.theirs') }).click();
  await expect(description).toHaveValue('Theirs');
  await expect(name).toHaveValue(theirs);
  expect(await desk.find('solutions', documentId)).toMatchObject({ name: theirs, description: 'Theirs' });

  await description.fill('Mine again');
  await change(other, 'solution', documentId, { description: 'Theirs again', active: false });
  await save(page, text);
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Theirs again' })).toContainText(text('conflict.both'));
  await dialog.getByRole('button', { name: text('conflict.overwrite') }).click();
  await expectSaved(page, text);
  expect(await desk.find('solutions', documentId)).toMatchObject({ description: 'Mine again', active: false });
});

test('what was deleted meanwhile is said, and what was typed can still be copied', async ({ page, desk, text, as }) => {
  const type = await desk.type();
  await page.goto(typeAt(type.documentId));
  const description = page.getByRole('textbox', { name: text('field.occurrence-type.description') });
  await description.fill('Too late');
  const other = await as('configurator');
  const data = { kind: 'type', documentIds: [type.documentId] };
  expect((await other.post('/occurrence-editor/delete', { data })).status()).toBe(200);
  await save(page, text);
  await expect(page.getByText(text('conflict.gone'))).toBeVisible();
  await expect(description).toHaveValue('Too late');
});
