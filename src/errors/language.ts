import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { en, type MessageKey, type Messages } from './messages/en';
import { es } from './messages/es';
import { ptBR } from './messages/pt-BR';
import { TYPE_NAMES } from './messages/type-names';

type Language = keyof typeof TYPE_NAMES;

const LANGUAGES: Readonly<Record<Language, Messages>> = { en, 'pt-BR': ptBR, es };

/** `Accept-Language` ranges of each language; what matches none reads English. */
const RANGES: Readonly<Record<string, Language>> = { en: 'en', 'pt-BR': 'pt-BR', pt: 'pt-BR', es: 'es' };

/** The language that a request asks for; English outside one. */
const languageAskedFor = (ctx: Pick<Context, 'acceptsLanguages'> | undefined): Language => {
  const range = ctx?.acceptsLanguages(Object.keys(RANGES));
  return (range && RANGES[String(range)]) || 'en';
};

/** The language of the request that is being answered. */
const languageOf = (strapi: Core.Strapi): Language => languageAskedFor(strapi.requestContext.get());

/** The sentences in the language that a request asks for. */
export const messagesAskedFor = (ctx: Context): Messages => LANGUAGES[languageAskedFor(ctx)];

/** The sentences in the language of the request that is being answered. */
export const messagesFor = (strapi: Core.Strapi): Messages => LANGUAGES[languageOf(strapi)];

/**
 * What one item of a content type is called in the language of the request; by its schema's display name where a
 * configurator added the type.
 *
 * @param singularName such as `occurrence-type`
 */
export const typeNameFor = (strapi: Core.Strapi, singularName: string): string => {
  const names: Readonly<Record<string, string>> = TYPE_NAMES[languageOf(strapi)];
  const added = Object.values(strapi.contentTypes).find((type) => type?.info.singularName === singularName);
  return names[singularName] ?? added?.info.displayName ?? singularName;
};

/** A sentence with its placeholders filled in. */
export const sentence = (
  messages: Messages,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string => messages[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
