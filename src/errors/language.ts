import type { Core } from '@strapi/strapi';
import { en, type MessageKey, type Messages } from './messages/en';
import { es } from './messages/es';
import { ptBR } from './messages/pt-BR';

const LANGUAGES: Readonly<Record<string, Messages>> = { en, 'pt-BR': ptBR, es };

/** `Accept-Language` ranges of each language; what matches none reads English. */
const RANGES = ['en', 'pt-BR', 'pt', 'es'] as const;

/** The sentences in the language of the request that is being answered; English outside one. */
export const messagesFor = (strapi: Core.Strapi): Messages => {
  const ctx = strapi.requestContext.get();
  const range = ctx ? ctx.acceptsLanguages([...RANGES]) : 'en';
  return LANGUAGES[range === 'pt' ? 'pt-BR' : String(range)] ?? en;
};

/** A sentence with its placeholders filled in. */
export const sentence = (
  messages: Messages,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string => messages[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
