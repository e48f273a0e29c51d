import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as setup } from '@playwright/test';
import { addressOf, LANGUAGES, type Language, PEOPLE, type Person, type Server, sessionFile, setting } from './people';

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
const logIn = (person: Person, server: Server) =>
  setup(`${person} logs in: ${server}`, async ({ playwright }) => {
    const origin = addressOf(server);
    const context = await playwright.request.newContext({ baseURL: origin });
    const answer = await context.post('/admin/login', {
      data: { email: PEOPLE[person], password: setting('E2E_PASSWORD') },
    });
    expect(answer.status()).toBe(200);
    const { data } = await answer.json();
    const { data: init } = await (await context.get('/admin/init')).json();
    const { cookies } = await context.storageState();
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      const localStorage = Object.entries(storage(data.token, language, init.uuid)).map(([name, value]) => ({
        name,
        value,
      }));
      const file = sessionFile(person, language, server);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ cookies, origins: [{ origin, localStorage }] }));
    }
    await context.dispose();
  });

for (const person of Object.keys(PEOPLE) as Person[]) logIn(person, 'demo');
logIn('administrator', 'first day');
