import { contentViolations, fileNameViolations } from './file-content';
import { invalid, type Violation } from './violation';

type Signature = (head: Uint8Array) => boolean;

interface FileType {
  readonly mime: string;
  readonly begins: Signature;
}

const latin1 = (head: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...head.subarray(from, from + length));

/** The content begins with one of `starts`, as Latin-1, at `offset`. */
const startsAt =
  (offset: number, ...starts: string[]): Signature =>
  (head) =>
    starts.some((start) => latin1(head, offset, start.length) === start);

const both =
  (...parts: Signature[]): Signature =>
  (head) =>
    parts.every((part) => part(head));

const anything: Signature = () => true;

const ZIP = startsAt(0, 'PK\x03\x04', 'PK\x05\x06');
const OLE = startsAt(0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const MP4 = startsAt(4, 'ftyp');
const RIFF = startsAt(0, 'RIFF');

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/** By extension: what is stored as its type, and how such a file begins. Text is judged by `contentViolations`. */
const TYPES: ReadonlyMap<string, FileType> = new Map<string, FileType>([
  ['txt', { mime: 'text/plain', begins: anything }],
  ['log', { mime: 'text/plain', begins: anything }],
  ['csv', { mime: 'text/csv', begins: anything }],
  ['md', { mime: 'text/markdown', begins: anything }],
  ['pdf', { mime: 'application/pdf', begins: startsAt(0, '%PDF-') }],
  ['png', { mime: 'image/png', begins: startsAt(0, '\x89PNG\r\n\x1a\n') }],
  ['jpg', { mime: 'image/jpeg', begins: startsAt(0, '\xff\xd8\xff') }],
  ['jpeg', { mime: 'image/jpeg', begins: startsAt(0, '\xff\xd8\xff') }],
  ['gif', { mime: 'image/gif', begins: startsAt(0, 'GIF87a', 'GIF89a') }],
  ['webp', { mime: 'image/webp', begins: both(RIFF, startsAt(8, 'WEBP')) }],
  ['heic', { mime: 'image/heic', begins: MP4 }],
  ['mp3', { mime: 'audio/mpeg', begins: startsAt(0, 'ID3', '\xff\xfb', '\xff\xf3', '\xff\xf2') }],
  ['wav', { mime: 'audio/wav', begins: both(RIFF, startsAt(8, 'WAVE')) }],
  ['ogg', { mime: 'audio/ogg', begins: startsAt(0, 'OggS') }],
  ['m4a', { mime: 'audio/mp4', begins: MP4 }],
  ['mp4', { mime: 'video/mp4', begins: MP4 }],
  ['mov', { mime: 'video/quicktime', begins: MP4 }],
  ['webm', { mime: 'video/webm', begins: startsAt(0, '\x1a\x45\xdf\xa3') }],
  ['zip', { mime: 'application/zip', begins: ZIP }],
  ['docx', { mime: `${OFFICE}.wordprocessingml.document`, begins: ZIP }],
  ['xlsx', { mime: `${OFFICE}.spreadsheetml.sheet`, begins: ZIP }],
  ['pptx', { mime: `${OFFICE}.presentationml.presentation`, begins: ZIP }],
  ['odt', { mime: `${OPEN}.text`, begins: ZIP }],
  ['ods', { mime: `${OPEN}.spreadsheet`, begins: ZIP }],
  ['odp', { mime: `${OPEN}.presentation`, begins: ZIP }],
  ['doc', { mime: 'application/msword', begins: OLE }],
  ['xls', { mime: 'application/vnd.ms-excel', begins: OLE }],
  ['ppt', { mime: 'application/vnd.ms-powerpoint', begins: OLE }],
]);

/** What is known of a file that is sent to a ticket: its name, and the first bytes of its content. */
export interface SentFile {
  readonly name: string;
  readonly head: Uint8Array;
  /** In bytes. */
  readonly size: number;
}

const typeOf = (name: string): FileType | undefined =>
  TYPES.get(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');

/**
 * A file of a ticket has a type that is known by its extension, begins as such files do, is not empty, and is no page or
 * script that a browser would run (6). What the sender declares counts for nothing.
 */
export const ticketFileViolations = ({ name, head, size }: SentFile): Violation[] => {
  const named = fileNameViolations(name);
  const type = typeOf(name);
  if (type === undefined) return [...named, invalid(['files'], 'fileTypeNotAllowed', { name })];
  if (size === 0) return [...named, invalid(['files'], 'fileEmpty', { name })];
  if (!type.begins(head)) return [...named, invalid(['files'], 'contentNotOfType')];
  return [...named, ...contentViolations({ mime: type.mime, head })];
};

/** The type under which an accepted file is kept and handed out. */
export const mimeOf = (name: string): string => typeOf(name)?.mime ?? 'application/octet-stream';
