import { describe, expect, it } from '@jest/globals';
import { fold } from './fold.js';
import type { PastedWords } from './member-words.js';
import { cellsOf, readPasted } from './read-pasted.js';

const words: PastedWords = {
  columns: new Map([
    ...(['name', 'nosaukums', 'member'] as const).map((word) => [word, 'name'] as const),
    ...([
      ['type', 'type'],
      ['veids', 'type'],
      ['country', 'country'],
      ['valsts', 'country'],
      ['employees', 'size'],
    ] as const),
  ]),
  types: new Map([
    ...([
      ['company', 'company'],
      ['uznemums', 'company'],
      ['kommune', 'public'],
      ['university', 'research'],
    ] as const),
  ]),
  countries: new Map([
    ...([
      ['latvia', 'LV'],
      ['lv', 'LV'],
      ['danmark', 'DK'],
      ['dk', 'DK'],
    ] as const),
  ]),
  sizes: new Map([
    ...([
      ['small', 'small'],
      ['large', 'large'],
    ] as const),
  ]),
};
const read = (text: string, known: string[] = [], type: 'company' | '' = '') =>
  readPasted(text, words, { type, country: 'DK' }, new Set(known));

describe('what was copied from a spreadsheet', () => {
  it('is read by the names of its columns, in any order and language', () => {
    const { hasHead, rows } = read('Valsts\tNosaukums\tVeids\tEmployees\nLatvia\tSIA Dzintars\tUzņēmums\t12\n');
    expect(hasHead).toBe(true);
    expect(rows).toMatchObject([
      { line: 2, name: 'SIA Dzintars', type: 'company', country: 'LV', size: 'small', problems: [] },
    ]);
  });

  it('is read without names by what its cells say', () => {
    const { hasHead, columns, rows } = read('Odense\tDK\tKommune\nAalborg\tDanmark\tKommune');
    expect(hasHead).toBe(false);
    expect(columns).toEqual({ name: 0, country: 1, type: 2, size: -1 });
    expect(rows.map(({ type, country }) => [type, country])).toEqual([
      ['public', 'DK'],
      ['public', 'DK'],
    ]);
  });

  it('is a list of names where it has one column; what is not told is as it is said beside', () => {
    expect(read('Acme\nBeta, Ltd', [], 'company').rows).toMatchObject([
      { name: 'Acme', type: 'company', country: 'DK', problems: [] },
      { name: 'Beta, Ltd', type: 'company', country: 'DK', problems: [] },
    ]);
    expect(read('Acme').rows[0]!.problems).toEqual(['no-type']);
  });

  it('says of each row what does not fit', () => {
    const text =
      'Name\tType\tCountry\n\tcompany\tDK\nAcme\tthing\tMars\nBeta\tcompany\tDK\nbeta\tcompany\tDK\nOld\tcompany\tDK';
    expect(read(text, ['old']).rows.map(({ problems }) => problems)).toEqual([
      ['no-name'],
      ['unknown-type', 'unknown-country'],
      [],
      ['twice'],
      ['known'],
    ]);
  });

  it('takes a number of employees as a size, and the first words of a longer cell', () => {
    const { rows } = read('Name\tType\tEmployees\nA\tCompany (SME)\t9\nB\tUniversity of Life\t1 250');
    expect(rows.map(({ type, size }) => [type, size])).toEqual([
      ['company', 'micro'],
      ['research', 'large'],
    ]);
  });
});

describe('cells', () => {
  it('may hold what separates them, within quotation marks', () => {
    expect(cellsOf('"A; ""B"""\tcompany\r\n"two\nlines"\tpublic')).toEqual([
      ['A; "B"', 'company'],
      ['two lines', 'public'],
    ]);
  });
  it('are separated by semicolons, or by commas where every line has as many', () => {
    expect(cellsOf('A;company\nB;public')).toEqual([
      ['A', 'company'],
      ['B', 'public'],
    ]);
    expect(cellsOf('A,company\nB,public')).toEqual([
      ['A', 'company'],
      ['B', 'public'],
    ]);
    expect(cellsOf('A, Ltd\nB')).toEqual([['A, Ltd'], ['B']]);
  });
});

it('folds letters of the eleven languages', () => {
  expect(fold('Uzņēmums, ŠĪ – Łódź Ærø þorp ß')).toBe('uznemums si lodz aero thorp ss');
});
