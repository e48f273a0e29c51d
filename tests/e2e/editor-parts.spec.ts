import { NEW_SOLUTION } from '../../src/plugins/occurrence-editor/admin/src/editing/place';
import type { TranslationKey } from '../../src/plugins/occurrence-editor/admin/src/translations/keys';
import { expectAccessible } from './support/axe';
import { uniqueName } from './support/desk';
import { choose, chooseFile, expectSaved, occurrenceAt, save, solutionAt, typeAt } from './support/editor';
import { expect, test } from './support/test';

/** What goes with an occurrence: articles, survey, attachments; and the groups of its type's flags. */
test.use({ language: 'en' });

/** A file of the demo, in the media library. */
const FILE = 'termo-responsabilidade-equipamento.txt';

test('flags stand in groups, each with a sentence on what it does to a ticket', async ({ page, desk, text }) => {
  const type = await desk.type();
  await page.goto(typeAt(type.documentId));
  const groups = {
    visibility: ['detailRestrictedToSector', 'listRestrictedToSector', 'anonymous', 'confidential'],
    required: ['solutionRequired', 'classificationRequired'],
    routing: ['dynamicSector', 'notifyHighCriticality'],
    availability: ['active'],
  } as const;
  for (const [group, flags] of Object.entries(groups)) {
    const panel = page.getByRole('region', { name: text(`flags.${group as keyof typeof groups}`) });
    await expect(panel.getByRole('checkbox')).toHaveCount(flags.length);
    for (const flag of flags) {
      const box = panel.getByRole('checkbox', { name: text(`field.occurrence-type.${flag}`) });
      await expect(box).toHaveAccessibleDescription(text(`help.occurrence-type.${flag}`));
    }
  }
});

test('articles: searched, ordered, who may read them, and each in a tab of its own', async ({ page, desk, text }) => {
  const open = await desk.create('articles', { title: uniqueName('For everyone'), visibleToCustomer: true });
  const internal = await desk.create('articles', { title: uniqueName('For staff'), visibleToCustomer: false });
  const draft = await desk.create('articles?status=draft', { title: uniqueName('Being written') });
  const titles = [open, internal, draft].map(({ title }) => String(title));
  const type = await desk.type();
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId, 'articles'));
  const field = page.getByRole('combobox', { name: text('field.occurrence.articles') });
  for (const title of titles) await choose(page, field, title);
  await save(page, text);
  await expectSaved(page, text);
  const stored = () => desk.find('occurrences', occurrence.documentId, 'populate[articles]=true&status=draft');
  expect(await stored()).toMatchObject({ articles: titles.map((title) => ({ title })) });

  const readers = page.getByRole('region', { name: text('articles.readers') });
  await expect(readers.getByRole('listitem')).toHaveText([
    new RegExp(`${titles[0]}.*${text('articles.customers')}$`),
    new RegExp(`${titles[1]}.*${text('articles.staff')}$`),
    new RegExp(`${titles[2]}.*${text('articles.draft')}`),
  ]);
  const link = readers.getByRole('link', { name: text('articles.open', { title: titles[0] ?? '' }) });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('href', new RegExp(open.documentId));
  await expectAccessible(page);

  const handle = page
    .getByRole('listitem')
    .filter({ hasText: titles[1] ?? '' })
    .getByRole('button', { name: 'Drag' });
  await handle.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await save(page, text);
  const moved = [titles[1], titles[0], titles[2]];
  await expect(readers.getByRole('listitem')).toHaveText(moved.map((title) => new RegExp(title ?? '')));
  expect(await stored()).toMatchObject({ articles: moved.map((title) => ({ title })) });
});

test('a survey that comes from the type is said where none is chosen, and gives way to one that is', async ({
  page,
  desk,
  text,
}) => {
  const [ofType, own] = [uniqueName('Survey of the type'), uniqueName('Survey of its own')];
  const satisfactionSurvey = (await desk.create('satisfaction-surveys', { name: ofType })).documentId;
  await desk.create('satisfaction-surveys', { name: own });
  const type = await desk.type({ satisfactionSurvey, sendSurveyBySms: true });
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId, 'survey'));
  const effective = page.getByText(
    `${text('effective.of', { value: ofType })} (${text('effective.type')}), ${text('effective.sms')}`,
  );
  await expect(effective).toBeVisible();
  await choose(page, page.getByRole('combobox', { name: text('field.occurrence.satisfactionSurvey') }), own);
  await expect(effective).toHaveCount(0);
  await save(page, text);
  await expectSaved(page, text);
  await expect(page.getByText(text('effective.of', { value: ofType }))).toHaveCount(0);
});

test('attachments of an occurrence and those of its type stand apart', async ({ page, desk, text }) => {
  const ofType = await desk.file();
  const type = await desk.type({ attachments: [ofType.id] });
  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(occurrenceAt(type.documentId, occurrence.documentId, 'attachments'));
  const inherited = page.getByRole('region', { name: text('attachments.inherited') });
  await expect(inherited.getByRole('listitem')).toHaveText([new RegExp(ofType.name)]);
  await expect(inherited.getByRole('button')).toHaveCount(0);
  await chooseFile(page, FILE);
  await save(page, text);
  await expectSaved(page, text);
  await expect(inherited.getByRole('listitem')).toHaveText([new RegExp(ofType.name)]);
  expect(await desk.find('occurrences', occurrence.documentId, 'populate[attachments]=true')).toMatchObject({
    attachments: [{ name: FILE }],
  });
  expect(await desk.find('occurrence-types', type.documentId, 'populate[attachments]=true')).toMatchObject({
    attachments: [{ name: ofType.name }],
  });
  await page.reload();
  await expect(page.getByRole('tabpanel').getByText(FILE).first()).toBeVisible();
  await expect(inherited.getByRole('listitem')).toHaveText([new RegExp(ofType.name)]);
  await expectAccessible(page);
});

test('pickers offer nothing that a save would refuse', async ({ page, desk, text }) => {
  const [word, other] = [uniqueName('Offered'), 'of tickets'];
  await desk.classification({ name: word });
  await desk.classification({ name: `${word} ${other}`, kind: 'ticket' });
  const retired = await desk.classification({ name: `${word} retired` });
  await desk.update('classifications', retired.documentId, { active: false });
  await desk.sector({ name: word });
  const left = await desk.sector({ name: `${word} retired` });
  await desk.update('sectors', left.documentId, { active: false });
  const type = await desk.type();
  const expectOffer = async (label: TranslationKey, name: string) => {
    const field = page.getByRole('combobox', { name: text(label), exact: true });
    const answered = page.waitForResponse((answer) => {
      const { pathname, searchParams } = new URL(answer.url());
      const isFirst = searchParams.get('_q') === word && searchParams.get('page') === '1';
      return isFirst && pathname.endsWith(`/${label.split('.').at(-1)}`);
    });
    await field.click();
    await field.fill(word);
    const { results } = await (await answered).json();
    expect(results, label).toMatchObject([{ name }]);
    await expect(page.getByRole('option').filter({ hasText: word })).toHaveText([name]);
    await page.keyboard.press('Escape');
  };
  await page.goto(typeAt(type.documentId, 'occurrences'));
  await expectOffer('field.occurrence.classification', word);
  await expectOffer('field.occurrence.ticketClassifications', `${word} ${other}`);
  await expectOffer('field.occurrence.sector', word);

  const occurrence = await desk.occurrence(type.documentId);
  await page.goto(solutionAt(type.documentId, occurrence.documentId, NEW_SOLUTION.main));
  await page.getByRole('button', { name: /Click to add one/ }).click();
  await expectOffer('field.step.sector', word);
});
