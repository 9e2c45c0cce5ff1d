import { describe, expect, it } from '@jest/globals';
import {
  beginsLikeFormula,
  checkPoint,
  readNumber,
  type ReadCell,
  readSectors,
  readThemes,
  readYear,
} from './cell.rules.js';
import { type MemberInput, MemberSize } from '@hansa/contracts';
import { readMembers, writeMembers } from './members.rules.js';
import { inWords, problem } from './problem.rules.js';

const codes = ({ problems }: Pick<ReadCell<unknown>, 'problems'>) => problems.map(({ code }) => code);
const cell = (value: string, column = 'a') => ({ value, column });
const isSector = (code: string) => ['C', 'A', '26', '01', '62'].includes(code);

describe('a number', () => {
  it('has a point before its decimals; a comma is understood and noted', () => {
    expect(readNumber(cell('18.0686'), -180, 180)).toEqual({ read: 18.0686, problems: [] });
    expect(readNumber(cell('-21.9'), -180, 180).read).toBe(-21.9);
    const comma = readNumber(cell('59,3293'), -90, 90);
    expect([comma.read, codes(comma)]).toEqual([59.3293, ['decimal-comma']]);
    expect(inWords(comma.problems[0]!)).toMatchObject({ weight: 'note', title: expect.stringContaining('59.3293') });
  });

  it('is refused when it could mean thousands, is out of range, or is none', () => {
    expect(codes(readNumber(cell('1,500'), 0, 9999))).toEqual(['not-a-number']);
    expect(readNumber(cell('0,500'), 0, 9999).read).toBe(0.5);
    expect(codes(readNumber(cell('181'), -180, 180))).toEqual(['out-of-range']);
    for (const text of ['1.2.3', '59° 19′ N', '1e5', 'Infinity', '0x10', '1 5', '--1', '٣']) {
      expect([text, ...codes(readNumber(cell(text), -180, 180))]).toEqual([text, 'not-a-number']);
    }
  });
});

describe('a year', () => {
  it('has four digits and is no date', () => {
    expect(readYear(cell('2009'), 1800, 2026).read).toBe(2009);
    expect(readYear(cell('2009,0'), 1800, 2026).read).toBe(2009);
    for (const text of ['1799', '2027', '09', '2009-05-01', '20009', 'MMIX', '']) {
      expect([text, ...codes(readYear(cell(text), 1800, 2026))]).toEqual([text, 'not-a-year']);
    }
  });
});

describe('a point', () => {
  it('lies in its country', () => {
    expect(checkPoint(18.07, 59.33, 'SE')).toEqual([]);
    expect(checkPoint(-21.9, 64.15, 'IS')).toEqual([]);
  });

  it('that would lie there the other way round is swapped, and the remedy says how', () => {
    const [swapped] = checkPoint(59.33, 18.07, 'SE');
    expect(inWords(swapped!)).toMatchObject({
      code: 'swapped-coordinates',
      mend: 'Write longitude 18.07 and latitude 59.33.',
    });
    expect(checkPoint(2.35, 48.85, 'SE')).toMatchObject([{ code: 'point-outside-country' }]);
    expect(checkPoint(0, 0, 'DK')).toMatchObject([{ code: 'point-outside-country' }]);
  });
});

describe('sectors', () => {
  it('are sections and divisions in any order', () => {
    expect(readSectors(cell('c; 26,62 26'), isSector).read).toEqual(['C', '26', '62']);
  });

  it('that are too fine, or with their section, are refused with what is meant', () => {
    const { problems } = readSectors(cell('26.11 C26 99 1'), isSector);
    expect(problems.map(({ code, data }) => [code, data['part'], data['suggestion']])).toEqual([
      ['unknown-sector', '26.11', '26'],
      ['unknown-sector', 'C26', '26'],
      ['unknown-sector', '99', null],
      ['unknown-sector', '1', null],
    ]);
  });
});

describe('themes', () => {
  it('are written as words', () => {
    expect(readThemes(cell('Circular Economy, smart_grids; wood')).read).toEqual([
      ...['circular-economy', 'smart-grids', 'wood'],
    ]);
  });

  it('with other letters are refused with a likely spelling', () => {
    expect(readThemes(cell('Grøn energi, <b>')).problems.map(({ data }) => data['suggestion'])).toEqual([
      ...['gron-energi', 'b'],
    ]);
  });
});

describe('a text that begins like a formula', () => {
  it('is told from a list, a negative number and a text with signs in it', () => {
    for (const text of ['=1+1', '+49', '@SUM(A1)', '\tcmd', ' =x', '-2+3', '＝1', '\r=1']) {
      expect([text, beginsLikeFormula(text) !== null]).toEqual([text, true]);
    }
    for (const text of ['- a list', 'a=b', 'C++', 'Nord+Süd', '']) {
      expect([text, beginsLikeFormula(text)]).toEqual([text, null]);
    }
  });
});

describe('members', () => {
  const three: MemberInput[] = [
    { name: 'Sample Mills', type: 'company', country: 'FI', size: 'small' },
    { name: 'Wood; paper | board \\ more', type: 'research', country: 'US', size: null },
    { name: 'Town', type: 'public', country: 'LV', size: null },
  ];

  it('are read as they are written', () => {
    expect(readMembers(writeMembers(three))).toEqual({ read: three, problems: [] });
    expect(readMembers('Town | Public | lv\nMill|civil society|de|LARGE;').read).toEqual([
      { name: 'Town', type: 'public', country: 'LV', size: null },
      { name: 'Mill', type: 'civil-society', country: 'DE', size: 'large' },
    ]);
  });

  it('that cannot be read are each named', () => {
    const { problems } = readMembers(
      'ok|company|FI; alone; x|firm|FI; x|company|Sweden; x|company|FI|huge; =x|company|FI; a|b|c|d|e',
    );
    expect(problems.map(({ code, data }) => [code, data['number']])).toEqual([
      ['member-unreadable', 2],
      ['unknown-member-type', 3],
      ['unknown-member-country', 4],
      ['unknown-member-size', 5],
      ['looks-like-formula', 6],
      ['member-unreadable', 7],
    ]);
    expect(inWords(problems[3]!).mend).toContain(MemberSize.options.join(', '));
  });
});

describe('the value in a report', () => {
  it('is cut, and shows what nobody would see', () => {
    expect(problem('invalid', { value: 'x'.repeat(500) }).value).toHaveLength(100);
    expect(problem('invalid', { value: 'a\u202egpj.exe\u0000' }).value).toBe('a\\u202egpj.exe\\u0000');
  });
});
