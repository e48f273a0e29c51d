import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as setup } from '@playwright/test';
import { type Language, PEOPLE, type Person, sessionFile, setting } from './people';

const LANGUAGES: readonly Language[] = ['en', 'pt-BR'];

/** Popovers of the tour swallow clicks. */
const NO_TOUR = { tours: {}, enabled: false, hidden: true, completedActions: [] };

/** What the panel keeps in the browser; `instance` is the server's own id. */
const storage = (token: string, language: Language, instance: string) => ({
  jwtToken: JSON.stringify(token),
  isLoggedIn: 'true',
  'strapi-admin-language': language,
  STRAPI_GUIDED_TOUR: JSON.stringify(NO_TOUR),
  [`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${instance}`]: 'true',
});

/** Everybody logs in once: log-ins are slow on purpose, and limited. */
for (const person of Object.keys(PEOPLE) as Person[]) {
  setup(`${person} logs in`, async ({ playwright }) => {
    const origin = setting('E2E_URL');
    const context = await playwright.request.newContext({ baseURL: origin });
    const answer = await context.post('/admin/login', {
      data: { email: PEOPLE[person], password: setting('E2E_PASSWORD') },
    });
    expect(answer.status()).toBe(200);
    const { data } = await answer.json();
    const { data: init } = await (await context.get('/admin/init')).json();
    for (const language of LANGUAGES) {
      const localStorage = Object.entries(storage(data.token, language, init.uuid)).map(([name, value]) => ({
        name,
        value,
      }));
      const { cookies } = await context.storageState();
      const file = sessionFile(person, language);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ cookies, origins: [{ origin, localStorage }] }));
    }
    await context.dispose();
  });
}
