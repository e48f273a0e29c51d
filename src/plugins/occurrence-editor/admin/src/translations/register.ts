import { PLUGIN_ID } from '../plugin';
import type { Translation } from './keys';

const LANGUAGES: Readonly<Record<string, () => Promise<Translation>>> = {
  en: () => import('./en').then(({ en }) => en),
  'pt-BR': () => import('./pt-BR').then(({ ptBr }) => ptBr),
  es: () => import('./es').then(({ es }) => es),
};

const prefixed = (texts: Translation): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));

/** The editor's texts, for the languages that the panel offers. Strapi falls back to English. */
export const registerTranslations = ({ locales }: { locales: string[] }) =>
  Promise.all(
    locales.map(async (locale) => {
      const load = LANGUAGES[locale];
      return { locale, data: load ? prefixed(await load()) : {} };
    }),
  );
