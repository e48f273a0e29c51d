/** Longest name that every database stores. */
const MAX_NAME = 255;
const MAX_EXTENSION = 17;

/** Characters that forge headers, paths, or what a reader believes to see: controls, direction marks, separators. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}<>:"|?*;%]/gu;

const extensionOf = (name: string): string => {
  const [extension = ''] = /\.[a-z0-9]{1,16}$/i.exec(name) ?? [];
  return extension.length <= MAX_EXTENSION ? extension : '';
};

/**
 * A file's name as it is kept and handed out again: the last part of a path, without what could harm a header, a file
 * system or its reader. Never empty, never longer than a database stores, with its extension as it was.
 */
export const keptFileName = (name: string): string => {
  const last = name.replace(HARMFUL, '_').split(/[\\/]/).at(-1) ?? '';
  const tidy = last.replace(/\s+/gu, ' ').trim().replace(/^\.+/, '');
  const extension = extensionOf(tidy);
  const stem = tidy.slice(0, tidy.length - extension.length) || 'file';
  // By code points: half a character cannot be stored.
  let kept = '';
  for (const character of stem) {
    if (kept.length + character.length > MAX_NAME - extension.length) break;
    kept += character;
  }
  return `${kept}${extension}`;
};
