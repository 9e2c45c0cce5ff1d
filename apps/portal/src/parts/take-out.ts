import { handOverFile } from './hand-over-file.js';

/** A cell that no spreadsheet takes for a formula (OWASP, CSV injection); quoted where it has to be (RFC 4180). */
function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Hands a table to the reader as a CSV file, with the byte order mark by which spreadsheets know UTF-8. */
export function takeOut(name: string, rows: readonly (readonly (string | number | null)[])[]): void {
  const text = `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
  handOverFile(new Blob([text], { type: 'text/csv' }), `${name}.csv`);
}
