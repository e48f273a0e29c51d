import type { Translation } from '../keys';
import { editor } from './editor';
import { explain } from './explain';
import { fields } from './fields';
import { pages } from './pages';
import { relatedFields } from './related-fields';
import { shell } from './shell';

export const ptBr: Translation = { ...shell, ...pages, ...editor, ...explain, ...fields, ...relatedFields };
