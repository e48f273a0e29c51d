import fc from 'fast-check';
import { keptFileName } from './file-name';

test.each<[string, string]>([
  ['photo.jpg', 'photo.jpg'],
  ['ação 漢字 🌳.pdf', 'ação 漢字 🌳.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['/absolute/x.txt', 'x.txt'],
  ['.htaccess', 'htaccess'],
  ['...', 'file'],
  ['..', 'file'],
  ['', 'file'],
  ['/', 'file'],
  ['a\r\nSet-Cookie: x=1.txt', 'a__Set-Cookie_ x=1.txt'],
  ['a\0.txt', 'a_.txt'],
  ['a"; filename="b.exe', 'a__ filename=_b.exe'],
  ['invoice\u202egpj.exe', 'invoice_gpj.exe'],
  ['\u200b.txt', '_.txt'],
  ['  two   spaces .txt ', 'two spaces .txt'],
  ['\ud800.txt', '_.txt'],
  [`${'n'.repeat(300)}.txt`, `${'n'.repeat(251)}.txt`],
  [`${'🌳'.repeat(200)}.txt`, `${'🌳'.repeat(125)}.txt`],
  [`x.${'e'.repeat(300)}`, `x.${'e'.repeat(253)}`],
])('%j is kept as %j', (name, expected) => {
  expect(keptFileName(name)).toBe(expected);
});

test('whatever it is called, a name leads nowhere and breaks nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const kept = keptFileName(name);
      expect(kept).not.toMatch(/[\\/\p{Cc}\p{Cf}\p{Surrogate}"]|^\.|^$/u);
      expect(kept.length).toBeLessThanOrEqual(255);
      expect(keptFileName(kept)).toBe(kept);
    }),
    { numRuns: 1_000 },
  );
});
