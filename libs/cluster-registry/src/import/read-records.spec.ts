import { describe, expect, it } from '@jest/globals';
import type { ImportEncoding } from '@hansa/contracts';
import { encoded } from '../testing/encoded.js';
import type { Place, Separator } from './format.rules.js';
import { LONGEST_LINE, readLines } from './read-lines.js';
import { type Rec, readRecords } from './read-records.js';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const START: Place = { byte: 0, line: 1 };

async function read(
  text: string,
  { separator = ';' as Separator, encoding = 'utf-8' as ImportEncoding, chunk = 5, from = START } = {},
): Promise<Rec[]> {
  const bytes = encoded(text, encoding);
  const lines = (place: Place) => readLines(inChunks(bytes.subarray(place.byte), chunk), place, encoding);
  const records: Rec[] = [];
  for await (const record of readRecords(lines, from, separator)) records.push(record);
  return records;
}
const cells = async (...of: Parameters<typeof read>) => (await read(...of)).map((record) => record.cells);

describe('the rows of a file', () => {
  it.each(['\n', '\r\n', '\r'])('end with %j, wherever the bytes are cut', async (end) => {
    for (const chunk of [1, 2, 3, 100]) {
      const records = await read(`a;b${end}Zaļais;2${end}${end}c;d`, { chunk });
      expect(records.map((record) => record.cells)).toEqual([['a', 'b'], ['Zaļais', '2'], [''], ['c', 'd']]);
      expect(records.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    }
  });

  it.each(['utf-16le', 'utf-16be', 'windows-1257'] as const)('can be in %s', async (encoding) => {
    for (const chunk of [1, 3, 64]) {
      expect(await cells('č;ķ\r\nž;ģ\r\n', { encoding, chunk })).toEqual([
        ['č', 'ķ'],
        ['ž', 'ģ'],
      ]);
    }
  });

  it('have cells in quotation marks, with separators, line breaks and quotation marks in them', async () => {
    const text = '"a;b";"say ""so"""\n"first\nsecond\r\nthird";x\nlast;1\n';
    const records = await read(text);
    expect(records.map((record) => record.cells)).toEqual([
      ['a;b', 'say "so"'],
      ['first\nsecond\nthird', 'x'],
      ['last', '1'],
    ]);
    expect(records.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('that are broken cost no other row', async () => {
    const text =
      'good;1\n"never closed;2\ngood;3\nin "the middle;4\n"closed"too early;5\n"good";6\n"open\nto the end;7\n';
    const records = await read(text);
    expect(records.filter(({ broken }) => !broken).map((record) => record.cells[1])).toEqual(['1', '3', '6', '7']);
    expect(records.filter(({ broken }) => broken).map(({ line, broken }) => [line, broken])).toEqual([
      [2, 'quote-not-closed'],
      [4, 'quote-in-cell'],
      [5, 'quote-in-cell'],
      [7, 'quote-not-closed'],
    ]);
  });

  it('that are too long are named and left out', async () => {
    const records = await read(`a;1\n${'x'.repeat(LONGEST_LINE + 10)};2\n"${'y\n'.repeat(3_000)};\nb;3\n`, {
      chunk: 65_536,
    });
    expect(records.slice(0, 3).map(({ broken }) => broken)).toEqual([null, 'row-too-long', 'quote-not-closed']);
    expect(records[1]).toMatchObject({ line: 2, cells: [] });
    expect(records.at(-1)).toMatchObject({ cells: ['b', '3'], line: 3_004 });
  });

  it('can be read on from after any of them', async () => {
    const text = 'a;1\r\n"b\r\nc";2\r\n"broken;3\r\nd;4\r\n';
    for (const encoding of ['utf-8', 'utf-16le'] as const) {
      const all = await read(text, { encoding });
      for (const [at, { next }] of all.entries()) {
        expect(await read(text, { encoding, from: next })).toEqual(all.slice(at + 1));
      }
    }
  });
});
