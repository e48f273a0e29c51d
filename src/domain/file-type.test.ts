import { mimeOf, ticketFileViolations } from './file-type';

const found = (name: string, content: string, size = content.length): string[] =>
  ticketFileViolations({ name, head: Buffer.from(content, 'latin1'), size }).map(({ reason }) => String(reason));

test.each<[string, string, string]>([
  ['a.txt', 'a line\r\n', 'text/plain'],
  ['A.TXT', 'a line', 'text/plain'],
  ['a.csv', 'a;b', 'text/csv'],
  ['a.b.md', '# Title', 'text/markdown'],
  ['a.pdf', '%PDF-1.7\n', 'application/pdf'],
  ['a.png', '\x89PNG\r\n\x1a\n\0\0', 'image/png'],
  ['a.jpeg', '\xff\xd8\xff\xe0\0', 'image/jpeg'],
  ['a.gif', 'GIF89a\x01\0', 'image/gif'],
  ['a.webp', 'RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
  ['a.mp4', '\0\0\0\x20ftypisom', 'video/mp4'],
  ['a.mp3', 'ID3\x03\0', 'audio/mpeg'],
  ['a.zip', 'PK\x03\x04\0', 'application/zip'],
  ['a.docx', 'PK\x03\x04\0', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', 'application/msword'],
])('%s is taken', (name, content, mime) => {
  expect(found(name, content)).toEqual([]);
  expect(mimeOf(name)).toBe(mime);
});

test.each<[string, string, string, string]>([
  ['a page', 'a.txt', '<!DOCTYPE html><script>alert(1)</script>', 'contentNotOfType'],
  ['a page', 'a.html', '<!DOCTYPE html>', 'fileTypeNotAllowed'],
  ['a drawing', 'a.svg', '<svg onload="alert(1)"/>', 'fileTypeNotAllowed'],
  ['a drawing', 'a.png', '<svg onload="alert(1)"/>', 'contentNotOfType'],
  ['a program', 'a.exe', 'MZ\x90\0', 'fileTypeNotAllowed'],
  ['a program', 'a.txt', 'MZ\x90\0', 'contentNotOfType'],
  ['a program', 'a.pdf', 'MZ\x90\0', 'contentNotOfType'],
  ['a program', 'a.jpg', 'MZ\x90\0', 'contentNotOfType'],
  ['text', 'a.zip', 'PK is the beginning', 'contentNotOfType'],
  ['a script', 'a.js', 'alert(1)', 'fileTypeNotAllowed'],
  ['text without an extension', 'a', 'text', 'fileTypeNotAllowed'],
  ['a name of the prototype', 'a.constructor', 'text', 'fileTypeNotAllowed'],
  ['nothing', 'a.txt', '', 'fileEmpty'],
  ['another RIFF file', 'a.webp', 'RIFF\0\0\0\0WAVEfmt ', 'contentNotOfType'],
])('%s is refused as %s', (_, name, content, reason) => {
  expect(found(name, content)).toEqual([reason]);
});
