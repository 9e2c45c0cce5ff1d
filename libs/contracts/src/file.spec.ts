import { describe, expect, it } from '@jest/globals';
import { FileName } from './file.js';

const name = (text: string) => FileName.safeParse(text).data ?? null;

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd'],
    ['C:\\x'],
    ['..\\x.txt'],
    ['/etc/passwd'],
    ['a\u202Egpj.exe'],
    ['a\u200b.txt'],
    ['a\u200e.txt'],
    ['a\ufeff.txt'],
    ['a\u2028.txt'],
    ['nul\u0000.txt'],
    ['a\r\nSet-Cookie: x'],
    ['half\ud800.txt'],
    ['..'],
    ['...'],
    ['  '],
    ['***'],
    [`${'x'.repeat(121)}`],
    [`${'ｘ'.repeat(100)}.txt`],
  ])('%j is refused', (text) => {
    expect(name(text)).toBeNull();
  });

  it.each([
    ['Læring på tværs, ændret (2).pdf', 'Læring på tværs, ændret (2).pdf'],
    ['cafe\u0301.txt', 'café.txt'],
    ['con.txt', '_con.txt'],
    ['NUL', '_NUL'],
    ['Com1 .tar.txt', '_Com1 .tar.txt'],
    ['console.txt', 'console.txt'],
    ['what?<is>"this"|*.txt', 'what__is__this___.txt'],
    ['c:evil.txt', 'evil.txt'],
    ['.htaccess.txt', 'htaccess.txt'],
    ['report.txt. . ', 'report.txt'],
    ['a\u00a0 b.txt', 'a b.txt'],
    ['../', null],
  ])('%j is kept as %j', (text, kept) => {
    expect(name(text)).toBe(kept);
  });
});
