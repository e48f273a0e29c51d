/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { OCCURRENCE_TABS, TYPE_TABS } from '../../src/plugins/occurrence-editor/admin/src/editing/tabs';
import { expectAccessible } from './support/axe';
import type { Desk } from './support/desk';
import { NEW, occurrenceAt, typeAt } from './support/editor';
import { LIST } from './support/list';
import { expect, test } from './support/test';

/** Every page and tab: accessible, and whole at 1280 px and at 200 % zoom, which halves the room that a page has. */
test.use({ language: 'en' });

const ZOOMED = { width: 640, height: 400 };
const WHOLE = { width: 1280, height: 800 };

/** What one has to scroll sideways for, or cannot reach: nothing. What scrolls by itself, such as a table, may. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (one: Element | null): boolean =>
      one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
    const shown = Array.from(
      document.querySelectorAll('main button, main a, main input, main textarea, main h1, main h2, main label'),
    );
    const outside = shown.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return (
        one.checkVisibility() && width > 1 && (left < 0 || right > window.innerWidth + 1) && !scrolls(one.parentElement)
      );
    });
    const wide = [document.documentElement, document.querySelector('main')].filter(
      (one) => one !== null && one.scrollWidth > one.clientWidth + 1,
    );
    return [...outside, ...wide].map((one) => one?.outerHTML.slice(0, 160) ?? '');
  });

const expectWhole = async (page: Page, what: string): Promise<void> => {
  for (const size of [ZOOMED, WHOLE]) {
    await page.setViewportSize(size);
    await expect.poll(() => cutOff(page), `${what} at ${size.width} px`).toEqual([]);
  }
};

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
  await expect(page.getByRole('main')).toContainText(/\w/);
  await expectAccessible(page);
});
