import { PLUGIN_ID } from '../plugin';
import { hostNames } from './host-names';
import type { Translation } from './keys';

type Texts = Readonly<Record<string, string>>;

const prefixed = (texts: Translation): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));

const LANGUAGES: Readonly<Record<string, () => Promise<Texts>>> = {
  en: async () => prefixed((await import('./en')).en),
  'pt-BR': async () => {
    const [{ ptBr }, { host }] = await Promise.all([import('./pt-BR'), import('./pt-BR/host')]);
    return { ...host, ...hostNames(ptBr), ...prefixed(ptBr) };
  },
  es: async () => {
    const [{ es }, { host }] = await Promise.all([import('./es'), import('./es/host')]);
    return { ...host, ...hostNames(es), ...prefixed(es) };
  },
};

/** The editor's texts, for the languages that the panel offers. Strapi falls back to English. */
export const registerTranslations = ({ locales }: { locales: string[] }) =>
  Promise.all(locales.map(async (locale) => ({ locale, data: (await LANGUAGES[locale]?.()) ?? {} })));
