import type { Language } from '@hansa/contracts';

/** A file of a resource, made when it is needed. */
export interface FilePlan {
  name: string;
  language?: Language;
  content: () => Buffer;
}

const SCRIPT_DA = `Drejebog for det første klyngemøde (eksempel)

13.00  Velkomst. Ingen præsentationsrunde.
13.10  Hver skriver på et kort: Hvad kan jeg ikke løse alene?
13.20  To og to: læs kortene højt, og skriv ét fælles.
13.45  Kortene på væggen. Klyngelederen grupperer, alle retter.
14.15  Pause. Den er lang med vilje.
14.45  Tre borde, tre emner. Hvert bord vælger, hvem der ringer til hvem inden fredag.
15.30  Hvert bord siger ét navn og én dato. Slut.

Husk: navneskilte med store bogstaver, kaffe fra begyndelsen, ingen projektor.
`;

const SCRIPT_EN = [
  'Script for the first meeting of a cluster (sample)',
  '',
  '13.00  Welcome. No round of introductions.',
  '13.10  Everybody writes on a card: what can I not solve alone?',
  '13.20  In pairs: read the cards aloud, and write one together.',
  '13.45  The cards on the wall. The manager groups them, all correct him.',
  '14.15  A break, long on purpose.',
  '14.45  Three tables, three matters. Each decides who phones whom by Friday.',
  '15.30  Each table says one name and one date. The end.',
  '',
  'Name badges in large letters, coffee from the beginning, no projector.',
];

const INDICATORS = [
  ['indicator', 'unit', 'asked', 'who collects it', 'source'],
  ['members that left', 'members', 'yearly', 'cluster', 'list of members'],
  ['joint projects begun', 'projects', 'yearly', 'cluster', 'list of projects'],
  ['members in a project with a partner abroad', 'members', 'yearly', 'cluster', 'contracts'],
  ['hours spent on reporting', 'hours', 'at half-time', 'agency', 'survey'],
  ['employment of the members', 'full-time equivalents', 'yearly', 'agency', 'statistical office'],
  ['exports of the members', 'EUR', 'every two years', 'agency', 'statistical office'],
];

/** Files of resources by the resource's key. */
export const RESOURCE_FILES: Record<string, readonly FilePlan[]> = {
  script: [
    { name: 'drejebog.txt', language: 'da', content: () => Buffer.from(SCRIPT_DA) },
    { name: 'script.pdf', language: 'en', content: () => onePage(SCRIPT_EN) },
  ],
  template: [{ name: 'indicators.csv', language: 'en', content: () => csv(INDICATORS) }],
  employment: [{ name: 'employment.csv', content: () => csv(employment()) }],
};

/** Made up: so many people for every region, sector and year. */
function employment(): string[][] {
  const rows = [['year', 'nuts', 'nace', 'employed']];
  for (const year of [2022, 2023, 2024, 2025]) {
    ['EE001', 'EE004', 'EE008', 'EE009', 'EE00A'].forEach((region, at) => {
      ['10', '16', '25', '62'].forEach((sector, index) => {
        rows.push([String(year), region, sector, String(900 + ((year * 7 + at * 531 + index * 277) % 1900))]);
      });
    });
  }
  return rows;
}

function csv(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(`${rows.map((row) => row.join(',')).join('\r\n')}\r\n`);
}

/** A PDF (1.4) of one page of A4 with lines in Helvetica; Latin letters only. */
function onePage(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  const text = `BT /F1 11 Tf 16 TL 60 780 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  file += `${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
