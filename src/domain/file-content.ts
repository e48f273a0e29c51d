import { invalid, type Violation } from './violation';

/** Control characters that texts have: tab, line feed, form feed, carriage return, escape (WHATWG, MIME Sniffing). */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);
const isBinary = (byte: number): boolean => byte < 0x20 && !TEXT_CONTROLS.has(byte);

/** Documents that a browser would run, after whatever white space and comments. */
const MARKUP =
  /^\s*(<!--[\s\S]*?(-->\s*|$))*<(!doctype|\?xml|html|head|body|title|meta|base|link|style|script|svg|math|iframe|object|embed|form|img)\b/i;

const ENCODINGS: readonly (readonly [bom: string, encoding: string])[] = [
  ['\u00ff\u00fe', 'utf-16le'],
  ['\u00fe\u00ff', 'utf-16be'],
];

/** The first bytes as text, or undefined when they are no text. */
const textOf = (head: Uint8Array): string | undefined => {
  const bytes = Buffer.from(head).toString('latin1');
  const encoding = ENCODINGS.find(([bom]) => bytes.startsWith(bom))?.[1];
  if (encoding !== undefined) return new TextDecoder(encoding).decode(head);
  return head.some(isBinary) ? undefined : bytes.replace(/^\u00ef\u00bb\u00bf/, '');
};

const isTextType = (mime: string): boolean => mime.startsWith('text/');

/** A portable document may begin as plain text. */
const mayBeText = (mime: string, text: string): boolean =>
  isTextType(mime) || (mime === 'application/pdf' && text.startsWith('%PDF-'));

export interface FileFacts {
  /** As it would be stored. */
  readonly mime: string;
  /** The file's first bytes. */
  readonly head: Uint8Array;
}

/** A file is what its type says: no text under a binary type or the reverse, and no document that a browser would run. */
export const contentViolations = ({ mime, head }: FileFacts): Violation[] => {
  const text = textOf(head);
  const isDisguised = text === undefined ? isTextType(mime) : !mayBeText(mime, text) || MARKUP.test(text);
  return isDisguised ? [invalid(['files'], 'contentNotOfType')] : [];
};

/** Longest name that every database stores, and longest extension that makes a plain address. */
const MAX_NAME = 255;
const EXTENSION = /^\.?[^.]*$|\.[a-z0-9]{1,16}$/i;

/** A file's name can be stored and makes a plain address. */
export const fileNameViolations = (name: string): Violation[] => {
  if (name.length > MAX_NAME) return [invalid(['files'], 'tooLong')];
  if (name.includes('\u0000')) return [invalid(['files'], 'unreadableCharacters')];
  return EXTENSION.test(name) ? [] : [invalid(['files'], 'extensionInvalid')];
};
