import { expectAccessible } from './support/axe';
import { uniqueName } from './support/desk';
import { choose, chooseFile, expectSaved, NEW, save, tabOf } from './support/editor';
import { chooseFromRow, expectRows, listAt } from './support/list';
import { expect, test } from './support/test';

/** A file of the demo, in the media library. */
const FILE = 'termo-responsabilidade-equipamento.txt';

test.describe('a configurator', () => {
  test.use({ person: 'configurator' });

  test('does the whole job, from nothing, with what the role gives @both', async ({ page, desk, text }) => {
    // The longest of all: a busy machine takes more than a test's usual time for it.
    test.slow();
    const sector = await desk.sector();
    const classification = await desk.classification();
    const survey = await desk.create('satisfaction-surveys', {
      name: uniqueName('Survey'),
      questions: [{ text: 'How was it?', kind: 'rating' }],
    });
    const article = await desk.create('articles', { title: uniqueName('How to report'), visibleToCustomer: true });
    const user = await desk.user();
    const name = uniqueName('Lighting');
    const tab = (list: 'type' | 'occurrence', which: Parameters<typeof tabOf>[3]) => tabOf(page, text, list, which);

    await page.goto('/admin/');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: text('menu'), exact: true })
      .click();
    await page.getByRole('link', { name: text('list.new'), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${NEW}$`));
    await expect(page.getByRole('tab')).toHaveCount(0);
    await page.getByRole('textbox', { name: text('field.occurrence-type.name') }).fill(name);
    await choose(page, page.getByRole('combobox', { name: text('field.occurrence-type.sector') }), sector.name);
    const kind = page.getByRole('combobox', { name: text('field.occurrence-type.classification') });
    await choose(page, kind, classification.name);
    await expectAccessible(page);
    await page.getByRole('button', { name: text('save.continue') }).click();

    await expect(page).toHaveURL(/\/occurrences$/);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.getByRole('textbox', { name: text('field.occurrence.name') }).fill('Lamp is out');
    await page.getByRole('textbox', { name: text('field.occurrence.slaValue') }).fill('2');
    const add = page.getByRole('button', { name: text('occurrence.add') }).first();
    await add.click();
    const code = page.getByRole('link', { name: /Lamp is out/ });
    await expect(code).toBeVisible();

    await code.click();
    await expect(page.getByRole('heading', { level: 2, name: 'Lamp is out' })).toBeFocused();
    await tab('occurrence', 'solutions').click();
    await page.getByRole('link', { name: text('solutions.add.main') }).click();
    await page.getByRole('textbox', { name: text('field.solution.name') }).fill('Change the lamp');
    await page
      .locator('form')
      .last()
      .getByRole('button', { name: text('save.action'), exact: true })
      .last()
      .click();
    await expect(page.getByRole('link', { name: text('solution.open', { name: 'Change the lamp' }) })).toBeVisible();

    await tab('occurrence', 'articles').click();
    await choose(
      page,
      page.getByRole('combobox', { name: text('field.occurrence.articles') }),
      article['title'] as string,
    );
    await tab('occurrence', 'survey').click();
    const own = page.getByRole('combobox', { name: text('field.occurrence.satisfactionSurvey') });
    await choose(page, own, survey.name);
    await save(page, text);
    await expectSaved(page, text);

    await tab('type', 'survey').click();
    const field = page.getByRole('combobox', { name: text('field.occurrence-type.satisfactionSurvey') });
    await choose(page, field, survey.name);
    await tab('type', 'users').click();
    await page.getByRole('button', { name: text('users.add') }).click();
    const row = page.getByRole('listitem', { name: text('users.row', { number: '1' }) });
    await choose(page, row.getByRole('combobox').first(), user.username);
    await row.getByRole('combobox').last().click();
    await page.getByRole('option', { name: text('option.supervisor') }).click();
    await tab('type', 'attachments').click();
    await chooseFile(page, FILE);
    await save(page, text);
    await expectSaved(page, text);

    const [type] = await desk.list(
      'occurrence-types',
      `filters[name][$eq]=${name}&populate[occurrences][populate]=*&populate[sector]=true&populate[classification]=true&populate[satisfactionSurvey]=true&populate[attachments]=true&populate[users][populate]=user`,
    );
    expect(type).toMatchObject({
      sector: { name: sector.name },
      classification: { name: classification.name },
      satisfactionSurvey: { name: survey.name },
      attachments: [{ name: FILE }],
      users: [{ role: 'supervisor', user: { username: user.username } }],
      occurrences: [
        {
          name: 'Lamp is out',
          slaValue: 2,
          slaUnit: 'hours',
          solutions: [{ name: 'Change the lamp' }],
          satisfactionSurvey: { name: survey.name },
          articles: [{ title: article['title'] }],
        },
      ],
    });

    await page.goto(listAt({ sector: sector.documentId }));
    await expectRows(page, 1);
    await chooseFromRow(page, text, name, text('list.delete'));
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /1 tip|1 type/ })
      .click();
    await expect(page.getByText(text('list.nothing'))).toBeVisible();
    expect(await desk.find('occurrence-types', type?.documentId ?? '')).toBeNull();
  });
});

test('what is created beside a field is chosen in it, and nothing else is saved', async ({ page, desk, text }) => {
  const before = await desk.sector();
  const type = await desk.type({ sector: before.documentId });
  const sectorName = uniqueName('Created');
  await page.goto(`/admin/plugins/occurrence-editor/types/${type.documentId}`);
  await page.getByRole('textbox', { name: text('field.occurrence-type.description') }).fill('Not saved yet');
  await page.getByRole('combobox', { name: text('field.occurrence-type.sector') }).click();
  await page.getByRole('option').last().click();
  const window = page.getByRole('dialog');
  await window.getByRole('textbox', { name: text('field.sector.name') }).fill(sectorName);
  await window.getByRole('button', { name: /Save|Salvar/ }).click();
  await expect(window).toBeHidden();
  await expect(page.getByRole('button', { name: sectorName })).toBeVisible();
  await expect(page.getByRole('button', { name: before.name })).toBeHidden();
  expect(await desk.find('occurrence-types', type.documentId, 'populate[sector]=true')).toMatchObject({
    description: null,
    sector: { name: before.name },
  });

  await page.getByRole('button', { name: text('save.action'), exact: true }).click();
  await expectSaved(page, text);
  expect(await desk.find('occurrence-types', type.documentId, 'populate[sector]=true')).toMatchObject({
    description: 'Not saved yet',
    sector: { name: sectorName },
  });
});
