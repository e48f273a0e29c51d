import {
  type APIRequestContext,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import { createDesk, type Desk } from './desk';
import { addressOf, LANGUAGES, type Language, type Person, type Server, sessionFile, setting, tokenOf } from './people';
import { type Texts, textsIn } from './texts';

export interface Options {
  /** The language of the panel. */
  language: Language;
  /** Who is logged in. */
  person: Person;
  /** Which server; nothing is configured on the first day's but what its configurator has added to the schemas. */
  server: Server;
}

interface Fixtures {
  /** Makes and reads data over the API. */
  desk: Desk;
  /** The panel's own API, as another person uses it beside the one who is tested. */
  as: (person: Person) => Promise<APIRequestContext>;
  /** The panel's texts, in its language. */
  text: Texts;
}

interface WorkerFixtures {
  /** The browser of each person in each language, with the panel's code that it has fetched and compiled. */
  browsers: Map<string, BrowserContext>;
}

/** Whatever the page does, nothing leaves this machine, and no script of it throws. */
const watched = async (page: Page, use: (page: Page) => Promise<void>): Promise<void> => {
  const outside: string[] = [];
  const thrown: string[] = [];
  const ours = [setting('E2E_URL'), setting('E2E_EMPTY_URL')];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && !ours.includes(url.origin)) outside.push(request.url());
  });
  page.on('pageerror', (error) => thrown.push(error.stack ?? error.message));
  await use(page);
  expect(outside, 'requests that leave this machine').toEqual([]);
  expect(thrown, 'errors that nobody caught').toEqual([]);
};

/** Playwright's `test`, logged in as a person, in a language. */
export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  language: ['en', { option: true }],
  person: ['administrator', { option: true }],
  server: ['demo', { option: true }],
  baseURL: ({ server }, use) => use(addressOf(server)),
  locale: ({ language }, use) => use(LANGUAGES[language]),
  storageState: ({ person, language, server }, use) => use(sessionFile(person, language, server)),
  browsers: [
    async ({ browser: _ }, use) => {
      const browsers = new Map<string, BrowserContext>();
      await use(browsers);
      await Promise.all([...browsers.values()].map((context) => context.close()));
    },
    { scope: 'worker' },
  ],
  // Loading the panel is most of a test's time, and a browser that has loaded it before is much faster.
  context: async ({ browser, browsers, storageState, locale, baseURL, viewport, contextOptions }, use) => {
    const options = { ...contextOptions, storageState, locale, baseURL, viewport };
    const key = JSON.stringify([storageState, locale]);
    const context = browsers.get(key) ?? (await browser.newContext(options as BrowserContextOptions));
    browsers.set(key, context);
    await use(context);
    await Promise.all(context.pages().map((page) => page.close()));
  },
  page: async ({ context }, use) => watched(await context.newPage(), use),
  text: ({ language }, use) => use(textsIn(language)),
  desk: async ({ playwright, server }, use) => {
    const headers = { Authorization: `Bearer ${setting('E2E_TOKEN')}` };
    const request = await playwright.request.newContext({ baseURL: addressOf(server), extraHTTPHeaders: headers });
    await use(createDesk(request));
    await request.dispose();
  },
  as: async ({ playwright }, use) => {
    const made: APIRequestContext[] = [];
    await use(async (person) => {
      const extraHTTPHeaders = { Authorization: `Bearer ${tokenOf(person)}` };
      const request = await playwright.request.newContext({ baseURL: addressOf('demo'), extraHTTPHeaders });
      made.push(request);
      return request;
    });
    await Promise.all(made.map((request) => request.dispose()));
  },
});

export { expect };
