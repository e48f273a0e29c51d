import { editor } from './editor';
import { explain } from './explain';
import { fields } from './fields';
import { pages } from './pages';
import { relatedFields } from './related-fields';
import { shell } from './shell';

/** English: the language that names the keys. One file a part of the editor. */
export const en = { ...shell, ...pages, ...editor, ...explain, ...fields, ...relatedFields } as const;
