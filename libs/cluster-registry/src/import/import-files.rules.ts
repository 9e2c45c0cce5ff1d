import type { ImportRow } from '@hansa/contracts';
import { csvLine } from '../export/csv.rules.js';
import { COLUMNS } from './column.rules.js';

/** Tells spreadsheets that a file is UTF-8. */
export const MARK = '\ufeff';

/** The line that a file begins with. */
export const templateCsv = (): string => MARK + csvLine(Object.keys(COLUMNS));

/** A report for whoever mends the file in a spreadsheet: one line for each problem. */
export async function* reportCsv(rows: AsyncIterable<ImportRow>): AsyncGenerator<string> {
  yield MARK + csvLine(['line', 'name', 'state', 'column', 'value', 'problem', 'weight', 'rule', 'remedy']);
  for await (const { line, name, state, problems } of rows) {
    for (const { column, value, code, weight, title, mend } of problems) {
      yield csvLine([line, name, state, column, value, code, weight, title, mend]);
    }
  }
}
