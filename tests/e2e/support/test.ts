import { test as base, expect, type Page } from '@playwright/test';
import { createDesk, type Desk } from './desk';
import { type Language, type Person, sessionFile, setting } from './people';
import { type Texts, textsIn } from './texts';

export interface Options {
  /** The language of the panel. */
  language: Language;
  /** Who is logged in. */
  person: Person;
}

interface Fixtures {
  /** Makes and reads data over the API. */
  desk: Desk;
  /** The panel's texts, in its language. */
  text: Texts;
}

/** Whatever the page does, nothing leaves this machine, and no script of it throws. */
const watched = async (page: Page, use: (page: Page) => Promise<void>): Promise<void> => {
  const outside: string[] = [];
  const thrown: string[] = [];
  const ours = [setting('E2E_URL'), setting('E2E_EMPTY_URL')];
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && !ours.includes(url.origin)) outside.push(request.url());
  });
  page.on('pageerror', (error) => thrown.push(error.stack ?? error.message));
  await use(page);
  expect(outside, 'requests that leave this machine').toEqual([]);
  expect(thrown, 'errors that nobody caught').toEqual([]);
};

/** Playwright's `test`, logged in as a person, in a language. */
export const test = base.extend<Fixtures & Options>({
  language: ['en', { option: true }],
  person: ['administrator', { option: true }],
  storageState: ({ person, language }, use) => use(sessionFile(person, language)),
  page: ({ page }, use) => watched(page, use),
  text: ({ language }, use) => use(textsIn(language)),
  desk: async ({ playwright }, use) => {
    const headers = { Authorization: `Bearer ${setting('E2E_TOKEN')}` };
    const request = await playwright.request.newContext({ baseURL: setting('E2E_URL'), extraHTTPHeaders: headers });
    await use(createDesk(request));
    await request.dispose();
  },
});

export { expect };
