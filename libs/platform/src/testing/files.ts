import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** An entry of an archive; what is said goes before what is true. */
export interface AnEntry {
  name: string;
  content: Buffer | string;
  /** Unpacked, as the directory says. */
  size?: number;
  stored?: boolean;
  /** Of Unix, as in `0o120777` for a link. */
  mode?: number;
  encrypted?: boolean;
}

/** An archive, well formed unless it is told otherwise. */
export function aZip(entries: readonly AnEntry[]): Buffer {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = entry.stored ? content : deflateRawSync(content, { level: 9 });
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800 + (entry.encrypted ? 1 : 0), 2);
    common.writeUInt16LE(entry.stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
    more.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed]);
    const madeOnUnix = Buffer.from([20, 3]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), madeOnUnix, common, more, name]));
    parts.push(local);
    offset += local.length;
  }
  const all = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(all.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, all, end]);
}

const MAIN = {
  docx: ['word/document.xml', 'wordprocessingml.document.main'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation.main'],
} as const;

/** A document of Office with one line of text, and whatever else is packed into it. */
export function anOfficeFile(kind: keyof typeof MAIN, text = 'Text', more: readonly AnEntry[] = []): Buffer {
  const [path, type] = MAIN[kind];
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/></Types>`;
  const content = {
    docx: [
      { name: path, content: `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>` },
    ],
    xlsx: [
      { name: path, content: '<workbook/>' },
      { name: 'xl/sharedStrings.xml', content: `<sst><si><t>${text}</t></si></sst>` },
    ],
    pptx: [
      { name: path, content: '<p:presentation/>' },
      { name: 'ppt/slides/slide1.xml', content: `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>` },
    ],
  }[kind];
  return aZip([{ name: '[Content_Types].xml', content: types }, ...content, ...more]);
}

/** A text, table or set of slides of OpenDocument. */
export function anOpenDocument(kind = 'text', text = 'Text', more: readonly AnEntry[] = []): Buffer {
  return aZip([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    { name: 'content.xml', content: `<office:body><text:p>${text}</text:p></office:body>` },
    ...more,
  ]);
}

/** A PDF of one page with one line, or with another content stream. */
export function aPdf(text = 'Text', stream = `BT /F1 24 Tf 20 60 Td (${text}) Tj ET`): Buffer {
  return Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]/Contents 4 0 R/Resources' +
      '<</Font<</F1 5 0 R>>/XObject<</X1 6 0 R>>>>>>endobj\n' +
      `4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj\n` +
      '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n' +
      '6 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 300 144]/Length 6/Resources<</XObject<</X1 6 0 R>>>>>>' +
      'stream\n/X1 Do\nendstream endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
  );
}

/** A picture of one colour. @param said the size that its header claims, where that is another */
export function aPng(width = 8, height = 8, said: [number, number] = [width, height]): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const whole = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(whole));
    return Buffer.concat([length, whole, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(said[0], 0);
  header.writeUInt32BE(said[1], 4);
  header.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 90)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}
