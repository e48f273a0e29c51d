import { editor } from './editor';
import { fields } from './fields';
import { pages } from './pages';
import { shell } from './shell';

/** English: the language that names the keys. One file a part of the editor. */
export const en = { ...shell, ...pages, ...editor, ...fields } as const;
