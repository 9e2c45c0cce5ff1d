import type { ImportProblem, ImportProblemCode, ProblemWeight } from '@hansa/contracts';

/** A problem as it is kept; what is said about it in words is made of its code and data. */
export type Problem = Pick<ImportProblem, 'code' | 'column' | 'value' | 'data'>;

/** A value may be as long as a file: enough of it to know it again is kept. */
const LONGEST_VALUE = 100;

export function problem(
  code: ImportProblemCode,
  {
    column = null,
    value = null,
    ...data
  }: { column?: string | null; value?: string | null; [fact: string]: unknown } = {},
): Problem {
  const cut = value !== null && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
  return { code, column: column && shown(column), value: cut && shown(cut), data: shownIn(data) };
}

/** What nobody sees, or what would turn the report around, as what it is. */
export function shown(text: string): string {
  // eslint-disable-next-line no-control-regex
  const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
  return text.toWellFormed().replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function shownIn(data: Record<string, unknown>): Record<string, unknown> {
  const facts = Object.entries(data).map(([fact, told]) => [fact, typeof told === 'string' ? shown(told) : told]);
  return Object.fromEntries(facts) as Record<string, unknown>;
}

const IN_WORDS: Record<ImportProblemCode, [weight: ProblemWeight, title: string, mend: string]> = {
  'not-text': [
    'refuses',
    'The file is not text.',
    'Save it as CSV: in a spreadsheet "Save as", "CSV UTF-8". A workbook (.xlsx, .ods) is not read.',
  ],
  empty: [
    'refuses',
    'There is no row in the file.',
    'The first line names the columns, each further one is a cluster.',
  ],
  'no-known-column': [
    'refuses',
    'The first line names no column that is known.',
    'Begin with the line of the template. If the separator is none of comma, semicolon, tab and |, use one of them.',
  ],
  'too-many-rows': ['refuses', 'The file has more than {most} rows.', 'Make several files of it.'],
  'missing-column': ['refuses', 'The column "{column}" is not there.', 'Add it; the template has every column.'],
  'repeated-column': [
    'note',
    'The column "{column}" is there more than once (columns {places}).',
    'Rows in which they say the same are taken; leave one of them out.',
  ],
  'unknown-column': [
    'note',
    'There is no column "{column}", so it is not read.',
    'Rename it or leave it out.{nearest}',
  ],
  'unnamed-column': ['note', 'Column {place} has no name, so it is not read.', 'Name it or leave it out.'],
  'quote-not-closed': [
    'refuses',
    'A cell begins with a quotation mark and does not end with one.',
    'Close the quotation marks; one within a cell is written twice: "Cluster ""North""".',
  ],
  'quote-in-cell': [
    'refuses',
    'A quotation mark stands where none may be.',
    'Put the whole cell into quotation marks and write those within twice: "Cluster ""North""".',
  ],
  'row-too-long': ['refuses', 'The row is longer than any that follows the rules.', 'Shorten its texts.'],
  'too-many-cells': [
    'refuses',
    'The row has {count} cells, and there are {expected} columns.',
    'Put cells that contain the separator into quotation marks, or remove the cells at the end.',
  ],
  'too-few-cells': [
    'refuses',
    'The row has {count} cells, and there are {expected} columns.',
    'Write empty cells too; a line break within a cell needs quotation marks around the cell.',
  ],
  'repeated-row': [
    'refuses',
    'A cluster of this name in this country stands in line {firstLine} already.',
    'Keep one of the two.',
  ],
  'likely-twin': [
    'doubt',
    'There is a cluster in the registry that is likely to be the same: {names}.',
    'Leave the row out, or take the doubtful rows too when you apply the import.',
  ],
  'columns-disagree': [
    'refuses',
    'The column is there more than once and its cells are not the same.',
    'Leave one of the columns out.',
  ],
  'not-accepted': ['refuses', 'The registry did not take it: {rule}', 'Mend what the rule names.'],
  missing: ['refuses', 'The cell may not be empty.', 'Fill it in.'],
  'too-long': ['refuses', 'The cell has more than {most} characters.', 'Shorten it.'],
  'lost-characters': [
    'refuses',
    'Some characters could not be read (�).',
    'Save the file as UTF-8, or say its encoding when you send it.',
  ],
  'hidden-characters': [
    'refuses',
    'The cell holds characters that nobody sees, or that turn the text around.',
    'Type the text anew.',
  ],
  'looks-like-formula': [
    'refuses',
    'A text may not begin with {sign}: a spreadsheet would run it.',
    'Begin it with a letter or a digit.',
  ],
  invalid: ['refuses', 'The cell {rule}.', 'Change it so that it does.'],
  'unknown-language': ['refuses', 'There is no such language here.', 'Use one of {known}.'],
  'unknown-country': ['refuses', 'It is none of the ten countries.', 'Use one of the codes {known}.'],
  'country-of-another': [
    'refuses',
    'The agency is recognised for {own}, and the row is of another country.',
    'Let the agency of that country import it.',
  ],
  'unknown-region': [
    'refuses',
    'NUTS {version} has no region of this code.',
    'Look the code up in the list of regions.',
  ],
  'region-of-another-country': [
    'refuses',
    'The region lies in another country than the cluster.',
    'Correct one of them.',
  ],
  'unknown-sector': [
    'refuses',
    'NACE {revision} has no section or division "{part}".',
    'Use sections (C) and divisions (26), separated by spaces.{suggestion}',
  ],
  'not-a-theme': [
    'refuses',
    'A theme is small letters a to z and digits, its words joined by hyphens, at most 40 characters: "{part}" is not.',
    'Write it so.{suggestion}',
  ],
  'not-a-number': ['refuses', 'It is not a number.', 'Write digits, with a point before decimals: 0.5.'],
  'out-of-range': ['refuses', 'It must be from {least} to {most}.', 'Correct the number.'],
  'decimal-comma': ['note', 'It has a decimal comma and was read as {read}.', 'Nothing, if that is right.'],
  'not-a-year': [
    'refuses',
    'It is not a year from {least} to {most}.',
    'Write the year with four digits, without a day.',
  ],
  'half-a-point': ['refuses', 'Of longitude and latitude one is missing.', 'Give both, or none.'],
  'swapped-coordinates': [
    'refuses',
    'Longitude and latitude are swapped: the point would lie in the country the other way round.',
    'Write longitude {longitude} and latitude {latitude}.',
  ],
  'point-outside-country': [
    'refuses',
    'The point lies outside of the country.',
    'Longitude is degrees east and latitude degrees north (WGS 84): of Stockholm 18.07 and 59.33.',
  ],
  'not-a-web-address': ['refuses', 'It is not a web address.', 'Begin it with https:// or http://.'],
  'member-unreadable': [
    'refuses',
    'Member {number} cannot be read: "{part}".',
    'Write name|type|country|size, members separated by semicolons; the size may be left out.',
  ],
  'unknown-member-type': ['refuses', 'Member {number} has no known type: "{part}".', 'Use one of {known}.'],
  'unknown-member-country': [
    'refuses',
    'Member {number} has no known country: "{part}".',
    'Use the two letters of ISO 3166: SE.',
  ],
  'unknown-member-size': [
    'refuses',
    'Member {number} has no known size: "{part}".',
    'Use one of {known}, or leave it out.',
  ],
  'too-many': ['refuses', 'There are more than {most}.', 'Leave some out.'],
};

export const weightOf = (code: ImportProblemCode): ProblemWeight => IN_WORDS[code][0];

/** A problem with its rule and its remedy in English. */
export function inWords(kept: Problem): ImportProblem {
  const [weight, title, mend] = IN_WORDS[kept.code];
  const facts: Record<string, unknown> = { column: kept.column, value: kept.value, ...kept.data };
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, fact: string) => {
      const told = facts[fact];
      if (fact === 'suggestion' || fact === 'nearest') return told ? ` Did you mean "${String(told)}"?` : '';
      return Array.isArray(told) ? told.join(', ') : String(told ?? '');
    });
  return { ...kept, weight, title: fill(title), mend: fill(mend) };
}
