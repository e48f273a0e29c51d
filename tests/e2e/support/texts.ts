import { en } from '../../../src/plugins/occurrence-editor/admin/src/translations/en';
import { es } from '../../../src/plugins/occurrence-editor/admin/src/translations/es';
import type { TranslationKey } from '../../../src/plugins/occurrence-editor/admin/src/translations/keys';
import { ptBr } from '../../../src/plugins/occurrence-editor/admin/src/translations/pt-BR';
import type { Language } from './people';

const TEXTS = { en, 'pt-BR': ptBr, es };

/** A text of the panel, with its `{names}` filled in. Not for plurals: a test says the sentence that it expects. */
export const textsIn =
  (language: Language) =>
  (key: TranslationKey, values: Readonly<Record<string, string>> = {}): string =>
    TEXTS[language][key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

export type Texts = ReturnType<typeof textsIn>;
