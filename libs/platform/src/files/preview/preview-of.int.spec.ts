import { describe, expect, it } from '@jest/globals';
import type { FileType } from '@hansa/contracts';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { aPdf, aPng, aZip, anOfficeFile, anOpenDocument } from '../../testing/files.js';
import { type Bounds, previewOf } from './preview-of.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const look = (type: FileType, content: Buffer, bounds?: Partial<Bounds>) =>
  previewOf(type, Readable.from([content]), bounds);
const sizeOf = async (picture: Buffer | null) => {
  const { format, width, height } = await sharp(picture!).metadata();
  return { format, width, height };
};

describe('a look into a file', () => {
  it('gives a small picture of a large one', async () => {
    const { picture, reason } = await look('image/png', aPng(1300, 650));
    expect(reason).toBeNull();
    expect(await sizeOf(picture)).toEqual({ format: 'webp', width: 640, height: 320 });
  });

  it('gives pictures of all kinds, without what the camera wrote into them', async () => {
    const original = sharp(aPng(20, 10)).withExif({ IFD0: { Artist: 'Somebody' } });
    for (const [type, content] of [
      ['image/jpeg', await original.jpeg().toBuffer()],
      ['image/webp', await original.webp().toBuffer()],
      ['image/gif', await original.gif().toBuffer()],
    ] as const) {
      const { picture } = await look(type, content);
      expect((await sharp(picture!).metadata()).exif).toBeUndefined();
    }
  });

  it('gives the first page of a PDF, and its text', async () => {
    const { picture, excerpt } = await look('application/pdf', aPdf('Hello cluster'));
    expect(excerpt).toBe('Hello cluster');
    expect(await sizeOf(picture)).toEqual({ format: 'webp', width: 640, height: 307 });
  });

  it('gives the text of documents', async () => {
    const text = 'L&#230;ring &lt;p&#xe5;&gt; tv&amp;rs';
    for (const [type, content] of [
      [DOCX, anOfficeFile('docx', text)],
      ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', anOfficeFile('xlsx', text)],
      ['application/vnd.openxmlformats-officedocument.presentationml.presentation', anOfficeFile('pptx', text)],
      ['application/vnd.oasis.opendocument.text', anOpenDocument('text', text)],
    ] as const) {
      expect(await look(type, content)).toEqual({
        ...{ picture: null, reason: 'no-picture-of-its-kind', excerpt: 'Læring <på> tv&rs' },
      });
    }
  });

  it('gives the picture that a document has of itself', async () => {
    const more = [{ name: 'Thumbnails/thumbnail.png', content: aPng(40, 30) }];
    const { picture, excerpt } = await look(
      'application/vnd.oasis.opendocument.text',
      anOpenDocument('text', 'T', more),
    );
    expect([excerpt, await sizeOf(picture)]).toEqual(['T', { format: 'webp', width: 40, height: 30 }]);
  });

  it('gives the beginning of a text, without what nobody sees', async () => {
    const { excerpt } = await look('text/csv', Buffer.from(`a;b\u202e\r\n\r\n  c;d${'x'.repeat(99_000)}😀`));
    expect(excerpt.startsWith('a;b\nc;dxxx')).toBe(true);
    expect(excerpt.length).toBeLessThanOrEqual(20_000);
  });
});

describe('a hostile file', () => {
  it('of 50,000 by 50,000 pixels is not unfolded', async () => {
    const { reason, picture } = await look('image/png', aPng(8, 8, [50_000, 50_000]));
    expect({ reason, picture }).toEqual({ reason: 'too-many-pixels', picture: null });
  });

  it('that is broken, or something else, is not drawn', async () => {
    expect(await look('image/png', aPng().subarray(0, 50))).toMatchObject({ reason: 'cannot-be-read' });
    expect(await look('image/png', Buffer.from(SVG))).toMatchObject({
      ...{ picture: null, reason: 'cannot-be-read' },
    });
    expect(await look('application/pdf', Buffer.from('%PDF-1.4 nothing'))).toMatchObject({ reason: 'cannot-be-read' });
    expect(await look(DOCX, Buffer.from('PK nothing'))).toMatchObject({ reason: 'cannot-be-read', excerpt: '' });
  });

  it('whose pages and drawings lead back to themselves comes to an end', async () => {
    const circle = aPdf('', '/X1 Do');
    const pages = Buffer.from(circle.toString('latin1').replace('/Kids[3 0 R]/Count 1', '/Kids[2 0 R 3 0 R]/Count 9'));
    for (const content of [circle, pages]) {
      const ended = await look('application/pdf', content).then(
        () => true,
        () => true,
      );
      expect(ended).toBe(true);
    }
  });

  it('that unfolds into a flood of text is read up to a point', async () => {
    const flood = Buffer.alloc(64 * 1024 * 1024, 'text ');
    const document = aZip([{ name: 'word/document.xml', content: flood }]);
    const { excerpt } = await look(DOCX, document);
    expect(excerpt.length).toBeLessThanOrEqual(20_000);
    const tags = Buffer.alloc(16 * 1024 * 1024, '<w:p>');
    expect((await look(DOCX, aZip([{ name: 'word/document.xml', content: tags }]))).excerpt).toBe('');
  });

  it('that breaks off while it is read says nothing about it', async () => {
    const half = Readable.from(
      (function* () {
        yield aPng().subarray(0, 20);
        throw new Error('The disk is gone');
      })(),
    );
    await expect(previewOf('image/png', half)).rejects.toThrow('The disk is gone');
  });

  it('that goes on for ever is left, and so is one that takes all memory', async () => {
    // A billion lines, drawn one by one.
    const endless = aPdf('', `${'0 0 m 300 144 l S '.repeat(400_000)}`);
    await expect(look('application/pdf', endless, { milliseconds: 100 })).rejects.toThrow('too long');
    if (process.platform !== 'linux') return;
    await expect(look('image/png', aPng(3000, 3000), { bytes: 20 * 1024 * 1024 })).rejects.toThrow('too much memory');
  });
});
