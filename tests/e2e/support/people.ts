import path from 'node:path';
import people from './people.json';

/** The administrators that scripts/lib/seed-e2e.mjs makes: their e-mail addresses. */
export const PEOPLE = people;
export type Person = keyof typeof PEOPLE;
export type Language = 'en' | 'pt-BR';

/** A setting that `npm run test:e2e` hands over. */
export const setting = (name: 'E2E_URL' | 'E2E_EMPTY_URL' | 'E2E_PASSWORD' | 'E2E_TOKEN'): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run \`npm run test:e2e\`, which starts a server and sets it.`);
  return value;
};

/** Where the session of a person is kept, in a language. */
export const sessionFile = (person: Person, language: Language): string =>
  path.join(__dirname, '../../../.tmp/e2e/sessions', `${person}.${language}.json`);
