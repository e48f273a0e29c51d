import type { Page } from '@playwright/test';
import { OCCURRENCE_TABS, TYPE_TABS } from '../../src/plugins/occurrence-editor/admin/src/editing/tabs';
import { expectAccessible } from './support/axe';
import type { Desk } from './support/desk';
import { NEW, occurrenceAt, typeAt } from './support/editor';
import { LIST } from './support/list';
import { expect, test } from './support/test';
import { expectWhole } from './support/whole';

/** Every page and tab: accessible, and whole at 1280 px and at 200 % zoom, which halves the room that a page has. */
test.use({ language: 'en' });

/** A type with something in every tab. */
const fullType = async (desk: Desk) => {
  const sector = (await desk.sector()).documentId;
  const [user, file] = [await desk.user(), await desk.file()];
  const survey = (await desk.create('satisfaction-surveys', { name: `Survey of ${user.username}` })).documentId;
  const article = (await desk.create('articles', { title: `How to tell ${user.username}` })).documentId;
  const rest = {
    satisfactionSurvey: survey,
    users: [{ user: user.documentId, role: 'manager' }],
    attachments: [file.id],
  };
  const type = await desk.type({ ...rest, sector, solutionRequired: true });
  const occurrence = await desk.occurrence(type.documentId, { ...rest, articles: [article] });
  await desk.occurrence(type.documentId);
  const deadline = { deadlineValue: 2, deadlineUnit: 'days' };
  const steps = ['Look', 'Mend', 'Tell'].map((name, index) => ({ name, sector, parallel: index > 0, ...deadline }));
  const solution = await desk.solution(occurrence.documentId, { steps });
  await desk.solution(occurrence.documentId, { flow: 'alternative' });
  return { type: type.documentId, occurrence: occurrence.documentId, solution: solution.documentId };
};

const look = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
  await expectWhole(page, address);
};

test('the list, the configuration and the form for a new type', async ({ page }) => {
  for (const address of [LIST, `${LIST}/configuration`, NEW]) await look(page, address);
});

test('every tab of a type', async ({ page, desk }) => {
  const { type } = await fullType(desk);
  for (const tab of TYPE_TABS) await look(page, typeAt(type, tab));
});

test('every tab of an occurrence, and a solution', async ({ page, desk }) => {
  const { type, occurrence, solution } = await fullType(desk);
  for (const tab of OCCURRENCE_TABS) await look(page, occurrenceAt(type, occurrence, tab));
  await look(page, `${occurrenceAt(type, occurrence, 'solutions')}/${solution}`);
});

test('what is empty, and what is not there', async ({ page, desk, text }) => {
  const type = (await desk.type()).documentId;
  const occurrence = (await desk.occurrence(type)).documentId;
  await look(page, typeAt(type, 'users'));
  await look(page, occurrenceAt(type, occurrence, 'solutions'));
  await look(page, occurrenceAt(type, 'nowhere'));
  await expect(page.getByText(text('occurrence.gone'))).toBeVisible();
  await page.goto(typeAt('nowhere'));
  await expect(page.getByText(/Something went wrong/)).toBeVisible();
  await expectAccessible(page);
});
