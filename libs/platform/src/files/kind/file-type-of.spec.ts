import { describe, expect, it } from '@jest/globals';
import { FileName, type RuleBroken } from '@hansa/contracts';
import { aPdf, aPng, aZip, anOfficeFile, anOpenDocument } from '../../testing/files.js';
import { bytesOf } from '../bytes.js';
import { fileTypeOf } from './file-type-of.js';

const recognise = (name: string, content: Buffer | string) =>
  fileTypeOf(bytesOf(Buffer.from(content)), FileName.parse(name));
const refusal = (name: string, content: Buffer | string) =>
  recognise(name, content).then(
    ({ type }) => type,
    (error: RuleBroken) => error.code ?? String(error),
  );
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const GIF = Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;');
const WEBP = Buffer.from('RIFF\u001a\u0000\u0000\u0000WEBPVP8L\r\u0000\u0000\u0000/\u0000\u0000\u0000');

describe('a file', () => {
  it.each<[string, Buffer | string, string]>([
    ['a.pdf', aPdf(), 'application/pdf'],
    ['a.png', aPng(), 'image/png'],
    ['a.jpeg', JPEG, 'image/jpeg'],
    ['a.JPG', JPEG, 'image/jpeg'],
    ['a.gif', GIF, 'image/gif'],
    ['a.webp', WEBP, 'image/webp'],
    ['a.txt', 'Læring på tværs\r\n\tså.', 'text/plain'],
    ['a.csv', '\ufeffnavn;antal\nKlynge;7\n', 'text/csv'],
    ['a.md', '# Heading\n\nWith <b>markup</b> in it.', 'text/markdown'],
    ['a.docx', anOfficeFile('docx'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.xlsx', anOfficeFile('xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.pptx', anOfficeFile('pptx'), 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['a.odt', anOpenDocument(), 'application/vnd.oasis.opendocument.text'],
    ['a.ods', anOpenDocument('spreadsheet'), 'application/vnd.oasis.opendocument.spreadsheet'],
    ['a.odp', anOpenDocument('presentation'), 'application/vnd.oasis.opendocument.presentation'],
  ])('called %s is known by its content', async (name, content, type) => {
    expect(await recognise(name, content)).toEqual({ type, name });
  });

  it('without an ending gets the right one', async () => {
    expect(await recognise('Report of 3. May', aPdf())).toMatchObject({ name: 'Report of 3. May.pdf' });
    expect(await recognise('Notes v1.2', 'Text')).toMatchObject({ name: 'Notes v1.2.txt' });
  });

  it.each<[string, Buffer | string, string]>([
    ['a.pdf', '<html><script>alert(1)</script></html>', 'file-kind-not-taken'],
    ['a.pdf', aPng(), 'file-is-not-what-its-name-says'],
    ['a.png', aPdf(), 'file-is-not-what-its-name-says'],
    ['a.exe', aPdf(), 'file-is-not-what-its-name-says'],
    ['a.js', 'alert(1)', 'text/plain'],
    ['a.html', 'Text', 'text/plain'],
    ['a.docx', 'Text', 'file-is-not-what-its-name-says'],
    ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'file-kind-not-taken'],
    ['a.svg', '<?xml version="1.0"?><svg/>', 'file-kind-not-taken'],
    ['a.txt', '  \n<!DOCTYPE html><p>x', 'file-kind-not-taken'],
    ['a.txt', '#!/bin/sh\nrm -rf /', 'file-kind-not-taken'],
    ['a.txt', '<?php system("id");', 'file-kind-not-taken'],
    ['a.txt', 'with a \u0000', 'file-kind-not-taken'],
    ['a.txt', 'with a \u001b[2J', 'file-kind-not-taken'],
    ['a.csv', Buffer.from('caf\u00e9', 'latin1'), 'file-kind-not-taken'],
    ['a.csv', Buffer.from('\ufeffutf16', 'utf16le'), 'file-kind-not-taken'],
    ['a.txt', Buffer.from('MZ\u0090\u0000\u0003'.padEnd(64)), 'file-kind-not-taken'],
    ['a.txt', Buffer.from('7f454c4602010100', 'hex'), 'file-kind-not-taken'],
    ['a.doc', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'), 'file-kind-not-taken'],
    ['a.txt', '', 'file-is-empty'],
    ['a.pdf', aPdf().subarray(0, 200), 'file-is-broken'],
    ['a.zip', aZip([{ name: 'a.txt', content: 'x' }]), 'file-kind-not-taken'],
    ['a.docx', aZip([]), 'file-kind-not-taken'],
  ])('called %s that is something else is refused: %#', async (name, content, code) => {
    const expected = code === 'text/plain' ? 'file-is-not-what-its-name-says' : code;
    expect(await refusal(name, content)).toBe(expected);
  });

  it('that is two things at once is refused', async () => {
    const zip = aZip([{ name: 'a.txt', content: 'x' }]);
    const withComment = Buffer.from(zip);
    withComment.writeUInt16LE(4, withComment.length - 2);
    for (const content of [
      Buffer.concat([aPng(), zip]),
      Buffer.concat([JPEG, zip, Buffer.alloc(100)]),
      Buffer.concat([GIF, withComment, Buffer.from('tail')]),
      Buffer.concat([aPdf(), zip, Buffer.from('%%EOF')]),
      Buffer.concat([GIF, aPdf()]),
    ]) {
      expect(await refusal('a', content)).toBe('file-is-two-things');
    }
    const behind = anOfficeFile('docx');
    expect(await refusal('a.docx', Buffer.concat([behind, Buffer.from('<script>')]))).toBe('file-is-broken');
  });
});

describe('an office document', () => {
  const docx = (...more: Parameters<typeof aZip>[0]) => refusal('a.docx', anOfficeFile('docx', 'Text', more));

  it.each([
    'word/vbaProject.bin',
    'word/vbaData.xml',
    'xl/macrosheets/sheet1.xml',
    'word/activeX/activeX1.xml',
    'word/embeddings/run.EXE',
    'word/embeddings/more.zip',
    'Basic/Standard/Module1.xml',
  ])('that holds %s is refused', async (name) => {
    expect(await docx({ name, content: 'x' })).toBe('file-holds-programs');
  });

  it('that says in its list that it holds macros is refused', async () => {
    const content = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    expect(await refusal('a.docx', aZip([{ name: '[Content_Types].xml', content }]))).toBe('file-holds-programs');
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\x', '..\\x', 'word/../../x', 'a\u0000b', 'a\u202eb'])(
    'with an entry %j is refused',
    async (name) => {
      expect(await docx({ name, content: 'x' })).toBe('file-is-broken');
    },
  );

  it('with a link, an encrypted entry or one that is there twice is refused', async () => {
    expect(await docx({ name: 'l', content: '/etc/passwd', mode: 0o120777 })).toBe('file-is-broken');
    expect(await docx({ name: 'e', content: 'x', encrypted: true })).toBe('file-is-broken');
    expect(await docx({ name: 'e', content: 'x' }, { name: 'E', content: 'y' })).toBe('file-is-broken');
  });

  it('that unfolds into a flood is refused, and is not unfolded', async () => {
    const before = process.memoryUsage().rss;
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    expect(await docx({ name: 'word/media/a.bmp', content: zeros })).toBe('file-unfolds-too-far');
    expect(await docx({ name: 'a', content: 'x', size: 0xffff_fff0 })).toBe('file-unfolds-too-far');
    const many = Array.from({ length: 10_001 }, (_, n) => ({ name: `a${n}`, content: '', stored: true }));
    expect(await docx(...many)).toBe('file-unfolds-too-far');
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  it('whose list of contents is a flood that says to be small is refused', async () => {
    const flood = { name: '[Content_Types].xml', content: Buffer.alloc(32 * 1024 * 1024, ' '), size: 500 };
    expect(await refusal('a.docx', aZip([flood]))).toBe('file-is-broken');
    const large = { name: '[Content_Types].xml', content: Buffer.alloc(2 * 1024 * 1024, ' ') };
    expect(await refusal('a.docx', aZip([large]))).toBe('file-unfolds-too-far');
  });

  it('whose entries lie over one another is refused', async () => {
    const whole = anOfficeFile('docx', 'x'.repeat(500), [
      { name: 'a', content: Buffer.alloc(40_000, 'ab'), stored: true },
    ]);
    const at = whole.indexOf('PK\u0001\u0002');
    const entry = whole.lastIndexOf('PK\u0001\u0002');
    const again = Array.from({ length: 4 }, (_, n) => {
      const copy = Buffer.from(whole.subarray(entry, whole.length - 22));
      copy.write(String(n), copy.length - 1);
      return copy;
    });
    const directory = Buffer.concat([whole.subarray(at, whole.length - 22), ...again]);
    const end = Buffer.from(whole.subarray(-22));
    end.writeUInt16LE(end.readUInt16LE(10) + 4, 8);
    end.writeUInt16LE(end.readUInt16LE(8), 10);
    end.writeUInt32LE(directory.length, 12);
    expect(await refusal('a.docx', Buffer.concat([whole.subarray(0, at), directory, end]))).toBe(
      'file-unfolds-too-far',
    );
  });

  it('that is cut anywhere, or of which a byte is another, is refused or is what it was', async () => {
    const whole = anOfficeFile('docx');
    for (let length = 4; length < whole.length; length += 7) {
      expect(await refusal('a.docx', whole.subarray(0, length))).toMatch(/^file-/);
    }
    for (let at = 0; at < whole.length; at += 3) {
      const other = Buffer.from(whole);
      other[at] = other[at]! ^ 0xff;
      expect(await refusal('a.docx', other)).toMatch(/^file-|^application\/vnd/);
    }
  });
});
