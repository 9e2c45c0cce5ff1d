import { describe, expect, it } from '@jest/globals';
import { columnOf, COLUMNS, readHeader, recogniseSeparator } from './column.rules.js';
import { inWords } from './problem.rules.js';

describe('the first line', () => {
  it.each([',', ';', '\t', '|'] as const)('says that %j stands between the cells', (separator) => {
    expect(recogniseSeparator(Object.keys(COLUMNS).join(separator))).toBe(separator);
    expect(recogniseSeparator(['"Name"', '"Country"', '"summary, short; and | more"'].join(separator))).toBe(separator);
  });

  it('names columns however they are written', () => {
    expect(['Name', ' management FTE', 'English-Page', 'LAT', '\ufeffname', 'summary_LV'].map(columnOf)).toEqual([
      ...['name', 'management_fte', 'english_page', 'latitude', 'name', 'summary_lv'],
    ]);
    expect(columnOf('telephone')).toBeNull();
  });

  it('says which columns are missing, there twice, unknown or unnamed', () => {
    const { layout, problems } = readHeader(['name', 'Contry', 'summary', 'name', '', 'status']);
    expect(layout).toEqual(['name', null, 'summary', 'name', null, null]);
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['missing-column', 'country'],
      ['repeated-column', 'name'],
      ['unknown-column', 'Contry'],
      ['unnamed-column', null],
    ]);
    expect(problems.map(inWords).map(({ title, mend }) => `${title} ${mend}`)).toEqual([
      'The column "country" is not there. Add it; the template has every column.',
      expect.stringContaining('more than once (columns 1, 4)'),
      'There is no column "Contry", so it is not read. Rename it or leave it out. Did you mean "country"?',
      'Column 5 has no name, so it is not read. Name it or leave it out.',
    ]);
  });

  it('that names nothing known is no first line', () => {
    expect(readHeader(['Forest Cluster', 'FI']).problems.map(({ code }) => code)).toEqual(['no-known-column']);
  });
});
