import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Place, Separator } from './format.rules.js';
import type { Line } from './read-lines.js';

/** Why a record cannot be read. */
export type Breakage = 'quote-not-closed' | 'quote-in-cell' | 'row-too-long';

export interface Rec {
  /** The line that it begins with. */
  line: number;
  cells: string[];
  broken: Breakage | null;
  /** Where the next record begins. */
  next: Place;
}

/** No record that follows the rules has more characters, or spans more lines. */
const LONGEST = 256 * 1024;
const MOST_LINES = 2_000;

/**
 * The records of a file (RFC 4180) from a place on. One that is broken costs no other: reading goes on with the line
 * after the one that it began with, which no CSV library does. The cells of a line are told apart by one (csv-parse).
 * @param linesFrom reads the lines from a place on
 */
export async function* readRecords(
  linesFrom: (place: Place) => AsyncIterable<Line>,
  from: Place,
  separator: Separator,
): AsyncGenerator<Rec> {
  let place: Place | null = from;
  while (place) {
    const begun: Place = place;
    place = null;
    let open: { first: Line; texts: string[]; size: number } | null = null;
    for await (const line of linesFrom(begun)) {
      const next = placeAfter(line);
      if (!open) {
        const read = line.cut || line.text.length > LONGEST ? 'row-too-long' : cellsOf(line.text, separator);
        if (read === 'quote-not-closed') open = { first: line, texts: [line.text], size: line.text.length };
        else yield record(line, read, next);
        continue;
      }
      open.texts.push(line.text);
      open.size += line.text.length + 1;
      const closes: boolean = line.text.split('"').length % 2 === 0;
      const read = closes ? cellsOf(open.texts.join('\n'), separator) : 'quote-not-closed';
      if (typeof read !== 'string' && open.size <= LONGEST) {
        yield record(open.first, read, next);
        open = null;
      } else if (read === 'quote-in-cell' || line.cut || open.size > LONGEST || open.texts.length > MOST_LINES) {
        break;
      }
    }
    if (open) {
      place = placeAfter(open.first);
      yield record(open.first, 'quote-not-closed', place);
    }
  }
}

const placeAfter = ({ next, number }: Line): Place => ({ byte: next, line: number + 1 });

function record(first: Line, read: string[] | Breakage, next: Place): Rec {
  const broken = typeof read === 'string' ? read : null;
  return { line: first.number, cells: typeof read === 'string' ? [] : read, broken, next };
}

/** The cells of one record, or what is wrong with its quotes. */
export function cellsOf(text: string, separator: Separator): string[] | 'quote-not-closed' | 'quote-in-cell' {
  if (!text.includes('"')) return text.split(separator);
  try {
    const [cells = []] = parse(text, { delimiter: separator, record_delimiter: ['\n'], relax_column_count: true });
    return cells;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'quote-in-cell';
  }
}
