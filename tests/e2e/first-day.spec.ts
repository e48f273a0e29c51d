import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { uniqueName } from './support/desk';
import { choose, chooseInLibrary, expectSaved, NEW, occurrenceAt, save, tabOf, typeAt } from './support/editor';
import { LIST } from './support/list';
import { PEOPLE, setting } from './support/people';
import { expect, test } from './support/test';

/**
 * A server on which nothing is configured yet, and whose schemas have got attributes that the product knows nothing of
 * (support/added-attributes.json). One after the other: the second test makes what the first one must not find.
 */
test.describe.configure({ mode: 'serial' });
test.use({ server: 'first day', language: 'en' });

test.describe('one logs in', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('on the first day the list says what to do first', async ({ page, text, language }) => {
    await page.addInitScript((locale) => {
      localStorage.setItem('strapi-admin-language', locale);
      localStorage.setItem(
        'STRAPI_GUIDED_TOUR',
        JSON.stringify({ tours: {}, enabled: false, hidden: true, completedActions: [] }),
      );
    }, language);
    await page.goto('/admin/');
    await page.locator('input[name="email"]').fill(PEOPLE.administrator);
    await page.locator('input[name="password"]').fill(setting('E2E_PASSWORD'));
    await page.locator('button[type="submit"]').click();
    await expect(page.getByText(text('widget.empty'))).toBeVisible();

    await page.getByRole('link', { name: text('menu'), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(LIST));
    await expect(page.getByRole('heading', { name: text('list.empty.title') })).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem').getByRole('heading')).toHaveText([
      text('list.empty.types'),
      text('list.empty.occurrences'),
      text('list.empty.solutions'),
      text('list.empty.steps'),
    ]);
    await expectAccessible(page);
    await page.getByRole('link', { name: text('list.empty.new') }).click();
    await expect(page).toHaveURL(new RegExp(`${LIST}/new`));
  });
});

/** Fields by their label, which is the attribute's name until a configurator says otherwise. */
const box = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

const TEXTS = {
  addedString: 'a text',
  addedText: 'a long text',
  addedNumber: '7',
  addedBigNumber: '1234567890123',
  addedDecimal: '1.5',
  addedEmail: 'someone@serraclara.example',
  addedUid: uniqueName('an identifier').replace(/ /g, '-'),
};

test('what a configurator has added is shown, typed, saved and read back, whatever its kind', async ({
  page,
  desk,
  text,
}) => {
  const sector = await desk.sector();
  const alert = await desk.create('alerts', { name: uniqueName('Alert') });
  const name = uniqueName('Added');
  await page.goto(NEW);
  await box(page, text('field.occurrence-type.name')).fill(name);
  for (const [field, value] of Object.entries(TEXTS)) await box(page, field).fill(value);
  await page.getByLabel('addedPassword', { exact: true }).fill('A secret 1');
  await page.getByRole('combobox', { name: 'addedChoice' }).click();
  await page.getByRole('option', { name: 'two' }).click();
  await page.getByRole('checkbox', { name: 'addedBoolean' }).click();
  await choose(page, page.getByRole('combobox', { name: /^addedRelation($| )/ }), sector.name);
  await choose(page, page.getByRole('combobox', { name: /^addedRelations/ }), alert.name);
  await page.getByRole('button', { name: text('save.continue') }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  const [made] = await desk.list('occurrence-types', `filters[name][$eq]=${encodeURIComponent(name)}`);
  const id = made?.documentId ?? '';
  await page.goto(typeAt(id));
  for (const [field, value] of Object.entries(TEXTS)) await expect(box(page, field)).toHaveValue(value);
  await expect(page.getByRole('checkbox', { name: 'addedBoolean' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'addedChoice' })).toContainText('two');
  for (const label of ['addedRichText', 'addedBlocks', 'addedJson', 'addedDate', 'addedTime', 'addedDateTime'])
    await expect(page.getByText(label, { exact: true }).first(), label).toBeVisible();
  for (const label of ['addedFile', 'addedComponent', 'addedRows', 'addedZone'])
    await expect(page.getByText(new RegExp(label)).first(), label).toBeVisible();
  await page.locator('[data-slate-editor="true"]').click();
  await page.keyboard.type('Written in blocks');
  await page.locator('.cm-content').last().fill('{"typed": true}');
  await save(page, text);
  await expectSaved(page, text);

  const stored = await desk.find('occurrence-types', id, 'populate=*');
  expect(stored).toMatchObject({
    addedString: 'a text',
    addedText: 'a long text',
    addedNumber: 7,
    addedBigNumber: '1234567890123',
    addedDecimal: 1.5,
    addedEmail: 'someone@serraclara.example',
    addedUid: TEXTS.addedUid,
    addedBoolean: true,
    addedJson: { typed: true },
    addedBlocks: [{ type: 'paragraph', children: [{ text: 'Written in blocks' }] }],
    addedChoice: 'two',
    addedRelation: { name: sector.name },
    addedRelations: [{ name: alert.name }],
  });
});

test('so are rich text, dates, times, files and components', async ({ page, desk, text }) => {
  const file = await desk.file();
  const { documentId } = await desk.type({ name: uniqueName('Of every kind') });
  const rich = page.locator('.CodeMirror');
  const date = page.getByRole('combobox', { name: 'addedDate', exact: true });
  const time = page.getByRole('combobox', { name: 'addedTime', exact: true });
  const moment = page.getByRole('group', { name: 'addedDateTime' });
  const percents = page.getByRole('textbox', { name: text('field.threshold.percent') });
  const noEntry = page.getByRole('button', { name: /^No entry yet/ });
  const type = async (field: Locator, value: string) => {
    await field.fill(value);
    await field.press('Tab');
  };
  await page.goto(typeAt(documentId));
  await rich.click();
  await page.keyboard.type('Some **bold** words');
  await type(date, '11/24/2026');
  await type(time, '09:30');
  await type(moment.getByRole('combobox').first(), '12/31/2026');
  await type(moment.getByRole('combobox').last(), '23:45');
  await page.getByRole('button', { name: /^Click to add an asset/ }).click();
  await chooseInLibrary(page, file.name, 'API Uploads');
  await noEntry.first().click();
  await percents.last().fill('10');
  await noEntry.first().click();
  await percents.last().fill('20');
  await page.getByRole('button', { name: /^Add an entry/ }).click();
  await percents.last().fill('30');
  await page.getByRole('button', { name: /^Add a component to addedZone/ }).click();
  await page.getByRole('button', { name: 'Threshold', exact: true }).click();
  await percents.last().fill('40');
  await save(page, text);
  await expectSaved(page, text);

  const populated = ['addedFile', 'addedComponent', 'addedRows', 'addedZone']
    .map((name) => `populate=${name}`)
    .join('&');
  expect(await desk.find('occurrence-types', documentId, populated)).toMatchObject({
    addedRichText: 'Some **bold** words',
    addedDate: '2026-11-24',
    addedTime: '09:30:00.000',
    addedDateTime: '2026-12-31T23:45:00.000Z',
    addedFile: { name: file.name },
    addedComponent: { percent: 10 },
    addedRows: [{ percent: 20 }, { percent: 30 }],
    addedZone: [{ __component: 'desk.threshold', percent: 40 }],
  });

  await page.reload();
  await expect(rich).toContainText('Some **bold** words');
  await expect(date).toHaveValue('11/24/2026');
  await expect(time).toHaveValue('09:30');
  await expect(moment.getByRole('combobox').first()).toHaveValue('12/31/2026');
  await expect(moment.getByRole('combobox').last()).toHaveValue('23:45');
  await expect(page.getByRole('tabpanel').getByText(file.name).first()).toBeVisible();
  await expect(percents.first()).toHaveValue('10');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
});

test('so is what was added to occurrences, and inside the rows of their users', async ({ page, desk, text }) => {
  const user = await desk.user();
  const type = await desk.type({ name: uniqueName('Of added') });
  await page.goto(typeAt(type.documentId, 'occurrences'));
  await box(page, text('field.occurrence.name')).fill('With an added field');
  await page.getByRole('textbox', { name: text('field.occurrence.slaValue') }).fill('2');
  await box(page, 'addedToOccurrence').fill('typed in the form beside the list');
  await page
    .getByRole('button', { name: text('occurrence.add') })
    .first()
    .click();
  await expect(page.getByRole('link', { name: /With an added field/ })).toBeVisible();
  const where = `filters[occurrenceType][documentId][$eq]=${type.documentId}&populate[users]=true`;
  const [occurrence] = await desk.list('occurrences', where);
  expect(occurrence).toMatchObject({ addedToOccurrence: 'typed in the form beside the list' });

  await page.goto(occurrenceAt(type.documentId, occurrence?.documentId ?? '', 'users'));
  await page.getByRole('button', { name: text('users.add') }).click();
  const row = page.getByRole('listitem', { name: text('users.row', { number: '1' }) });
  await choose(page, row.getByRole('combobox').first(), user.username);
  await row.getByRole('combobox').last().click();
  await page.getByRole('option', { name: text('option.manager') }).click();
  await row.getByRole('textbox', { name: 'addedToUser' }).fill('inside a row');
  await tabOf(page, text, 'occurrence', 'main').click();
  await expect(box(page, 'addedToOccurrence')).toHaveValue('typed in the form beside the list');
  await save(page, text);
  await expectSaved(page, text);
  expect((await desk.list('occurrences', where))[0]).toMatchObject({
    users: [{ role: 'manager', addedToUser: 'inside a row' }],
  });
});

test('a refused field that cannot take the focus does not make another one take it later', async ({
  page,
  desk,
  text,
}) => {
  const type = await desk.type({ name: uniqueName('Refused twice') });
  await page.goto(typeAt(type.documentId));
  await page.locator('.cm-content').last().fill('no JSON');
  const users = tabOf(page, text, 'type', 'users');
  await users.click();
  await page.getByRole('button', { name: text('users.add') }).click();
  const added = page.getByRole('textbox', { name: 'addedToUser' });
  await added.fill('longer than twenty letters');
  await save(page, text);
  await expect(tabOf(page, text, 'type', 'main')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('addedJson', { exact: true }).first()).toBeVisible();
  await tabOf(page, text, 'type', 'main').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tabOf(page, text, 'type', 'attachments')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(added).toHaveAttribute('aria-invalid', 'true');
  await expect(users).toBeFocused();
});
