import type { ImportEncoding, ImportProblemCode } from '@hansa/contracts';
import { encoded } from './encoded.js';

/** The titles of a file with every column that a row can be wrong in. `name` is there twice. */
export const TITLES = [
  ...['language', 'name', 'acronym', 'summary', 'services', 'website', 'english_page', 'country', 'region', 'place'],
  ...['longitude', 'latitude', 'sectors', 'themes', 'management_fte', 'founded', 'members', 'name'],
] as const;
type Cells = Record<Exclude<(typeof TITLES)[number], 'name'>, string> & { name: string; again: string };

/** What is wrong with a row: it spoils its cells, or the line that they became. */
export interface Fault {
  code: ImportProblemCode;
  cells?: (cells: Cells) => Partial<Cells>;
  line?: (line: string, separator: string) => string;
}

const of = (code: ImportProblemCode, cells: Fault['cells']): Fault => ({ code, ...(cells && { cells }) });
const inLine = (code: ImportProblemCode, line: NonNullable<Fault['line']>): Fault => ({ code, line });
const MOST_HUGE = 5;
const LONG = 'word '.repeat(1_100);

/** Every kind of fault that a row can have by itself. */
export const FAULTS: readonly Fault[] = [
  of('missing', () => ({ summary: '' })),
  of('missing', () => ({ country: '' })),
  of('too-long', () => ({ summary: LONG })),
  of('too-long', () => ({ acronym: 'ABCDEFGHIJ'.repeat(4) })),
  of('row-too-long', () => ({ services: 'x'.repeat(600_000) })),
  of('lost-characters', () => ({ place: 'G\ufffdteborg' })),
  of('hidden-characters', () => ({ summary: 'safe\u202egnp.exe' })),
  of('hidden-characters', ({ name }) => ({ name: `${name}\u0007`, again: `${name}\u0007` })),
  of('looks-like-formula', () => ({ name: '=HYPERLINK("http://x.example","y")', again: '' })),
  of('looks-like-formula', () => ({ summary: '+cmd|calc!A1' })),
  of('looks-like-formula', () => ({ place: '@SUM(1)' })),
  of('looks-like-formula', () => ({ acronym: '-2+3' })),
  of('looks-like-formula', () => ({ members: '=1|company|SE' })),
  of('unknown-language', () => ({ language: 'xx' })),
  of('unknown-country', () => ({ country: 'Sweden' })),
  of('country-of-another', () => ({ country: 'FI', region: '', longitude: '', latitude: '' })),
  of('unknown-region', () => ({ region: 'SE999' })),
  of('region-of-another-country', () => ({ region: 'DK01' })),
  of('unknown-sector', () => ({ sectors: 'C 26.11' })),
  of('unknown-sector', () => ({ sectors: '00' })),
  of('not-a-theme', () => ({ themes: 'Grön energi' })),
  of('not-a-number', () => ({ management_fte: 'two' })),
  of('not-a-number', () => ({ longitude: '18° 4′' })),
  of('out-of-range', () => ({ management_fte: '-1' })),
  of('out-of-range', () => ({ latitude: '591' })),
  of('not-a-year', () => ({ founded: '1492' })),
  of('not-a-year', () => ({ founded: '01.05.2009' })),
  of('half-a-point', () => ({ latitude: '' })),
  of('swapped-coordinates', () => ({ longitude: '59.33', latitude: '18.07' })),
  of('point-outside-country', () => ({ longitude: '2.35', latitude: '48.86' })),
  of('not-a-web-address', () => ({ website: 'www.cluster.example' })),
  of('not-a-web-address', () => ({ english_page: 'javascript:alert(1)' })),
  of('member-unreadable', () => ({ members: 'Mill company SE' })),
  of('unknown-member-type', () => ({ members: 'Mill|firm|SE' })),
  of('unknown-member-country', () => ({ members: 'Mill|company|Sweden' })),
  of('unknown-member-size', () => ({ members: 'Mill|company|SE|huge' })),
  of('invalid', () => ({ members: 'Mill|company|SE; mill|company|SE' })),
  of('invalid', () => ({ management_fte: '0.333' })),
  of('too-many', () => ({ sectors: '01 02 03 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22' })),
  of('columns-disagree', () => ({ again: 'Another name' })),
  inLine('too-many-cells', (line, separator) => `${line}${separator}one${separator}two`),
  inLine('too-few-cells', (line, separator) => line.slice(0, line.lastIndexOf(separator))),
  inLine('quote-in-cell', (line, separator) => line.replace(separator, `${separator}in "the middle" `)),
  inLine('quote-in-cell', (line, separator) => line.replace(separator, `${separator}"closed"too early`)),
  { code: 'quote-not-closed', cells: () => ({ members: '', themes: 'boats' }), line: (line) => `"${line}` },
];

/** Notes and doubts keep no row out. */
export const PECULIARITIES: readonly ((cells: Cells) => Partial<Cells>)[] = [
  () => ({}),
  () => ({ longitude: '18,07', latitude: '59,33', management_fte: '1,5' }),
  () => ({ summary: 'Two lines\nwith "quotes", a; b | c\td' }),
  () => ({ longitude: '', latitude: '', founded: '', members: '', themes: 'Blue Growth' }),
];

export interface ExpectedRow {
  line: number;
  name: string;
  /** Null for a row that is good. */
  code: ImportProblemCode | null;
}

interface Told {
  rows: number;
  separator?: string;
  encoding?: ImportEncoding;
  end?: string;
  /** Characters of a summary. */
  text?: number;
  /** One row in so many is spoilt. */
  every?: number;
}

/** A file of Swedish clusters, made as it is read, with a fault in every second row, each kind in its turn. */
export async function* faultyFile(told: Told, expected: ExpectedRow[]): AsyncGenerator<Buffer> {
  const { rows, separator = ';', encoding = 'utf-8', end = '\n', text = 60, every = 2 } = told;
  const faults = FAULTS.filter((fault) => encoding.startsWith('utf') || !/[\ufffd\u202e′]/.test(spoilt(fault)));
  yield encoded(TITLES.join(separator) + end, encoding);
  let line = 2;
  for (let n = 0; n < rows; n += 1) {
    const turn = Math.floor(n / every);
    // A few huge rows are as good as many.
    const huge = (fault: Fault) => fault.code === 'row-too-long' && turn > MOST_HUGE * faults.length;
    const due = n % every === 1 ? faults[turn % faults.length]! : null;
    const fault = due && huge(due) ? faults[0]! : due;
    const cells = aRow(n, text);
    Object.assign(cells, fault ? fault.cells?.(cells) : PECULIARITIES[n % PECULIARITIES.length]!(cells));
    let written = write(cells, separator);
    if (fault?.line) written = fault.line(written, separator);
    expected.push({ line, name: cells.name, code: fault?.code ?? null });
    line += written.split('\n').length;
    yield encoded(written.replaceAll('\n', end) + end, encoding);
  }
}

const spoilt = ({ cells }: Fault) => JSON.stringify(cells?.(aRow(0, 1)) ?? {});

function aRow(n: number, text: number): Cells {
  const name = `Sample cluster ${n} for båtar`;
  return {
    ...{ language: 'sv', name, again: name, acronym: `SC${n}`, summary: 'Klustret bygger båtar. '.repeat(text / 20) },
    ...{
      services: 'Utbildning och möten.',
      website: 'https://cluster.example',
      english_page: 'https://cluster.example/en',
    },
    ...{ country: 'SE', region: 'SE110', place: 'Åkersberga', longitude: '18.3', latitude: '59.48', sectors: 'C 30' },
    ...{ themes: 'boats, blue-growth', management_fte: '1.5', founded: '2009' },
    members: `Mill ${n}|company|SE|small; School|research|SE; Town|public|SE`,
  };
}

function write({ again, ...cells }: Cells, separator: string): string {
  const values = TITLES.map((title, at) => (at === TITLES.length - 1 ? again : cells[title]));
  return values.map((value) => (/[";,|\t\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(separator);
}
