import { readFileSync } from 'node:fs';
import path from 'node:path';
import people from './people.json';

/** The administrators that scripts/lib/seed-e2e.mjs makes: their e-mail addresses. */
export const PEOPLE = people;
export type Person = keyof typeof PEOPLE;

/** The languages of the panel, each with the locale of a browser whose owner reads it. */
export const LANGUAGES = { en: 'en-US', 'pt-BR': 'pt-BR', es: 'es-ES' } as const;
export type Language = keyof typeof LANGUAGES;

/** A setting that `npm run test:e2e` hands over. */
export const setting = (name: 'E2E_URL' | 'E2E_EMPTY_URL' | 'E2E_PASSWORD' | 'E2E_TOKEN'): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run \`npm run test:e2e\`, which starts a server and sets it.`);
  return value;
};

/** The servers: with the demo, and as it is on the first day. */
export type Server = 'demo' | 'first day';

export const addressOf = (server: Server): string => setting(server === 'demo' ? 'E2E_URL' : 'E2E_EMPTY_URL');

/** Where the session of a person is kept, in a language. */
export const sessionFile = (person: Person, language: Language, server: Server = 'demo'): string =>
  path.join(__dirname, '../../../.tmp/e2e/sessions', `${person}.${language}.${server.replace(' ', '-')}.json`);

/** The token that the panel sends for a person on the server with the demo. */
export const tokenOf = (person: Person): string => {
  const { origins } = JSON.parse(readFileSync(sessionFile(person, 'en'), 'utf8'));
  const entries: { name: string; value: string }[] = origins[0].localStorage;
  return JSON.parse(entries.find(({ name }) => name === 'jwtToken')?.value ?? '""');
};
