/** A line of CSV (RFC 4180) whose cells no spreadsheet runs. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection); numbers stay.
 */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = /^[\s\u00a0]*[=+@\-\t\r＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",;\t\r\n|]/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
