import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, NACE_SECTIONS, SectorCode, SECTORS, sectionOf } from '@hansa/contracts';
import { namedSectors, SECTOR_TEXTS, sectorName, sectorWords } from './sector.rules.js';

describe('the sectors', () => {
  it('are the 22 sections and 87 divisions of NACE Rev. 2.1', () => {
    const divisions = Object.values(NACE_SECTIONS).flat();
    expect(Object.keys(NACE_SECTIONS).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUV');
    expect(divisions).toHaveLength(87);
    expect(divisions).toEqual([...divisions].sort());
    for (const gone of ['04', '34', '40', '44', '45', '48', '54', '57', '67', '76', '83', '89']) {
      expect(divisions).not.toContain(gone);
    }
    expect(SECTORS.every((code) => SectorCode.safeParse(code).success)).toBe(true);
  });

  it('know their section; a section is its own', () => {
    expect(sectionOf('16')).toBe('C');
    expect(sectionOf('62')).toBe('K');
    expect(sectionOf('84')).toBe('P');
    expect(sectionOf('K')).toBe('K');
  });

  it('have a name of their own in every language', () => {
    for (const language of LANGUAGES) {
      const texts = SECTOR_TEXTS[language];
      expect(Object.keys(texts).sort()).toEqual([...SECTORS].sort());
      const divisions = SECTORS.filter((code) => /\d/.test(code)).map((code) => texts[code][0]);
      expect(new Set(divisions).size).toBe(87);
    }
  });

  it('have names and words without stray spaces, and no word twice', () => {
    for (const language of LANGUAGES) {
      for (const [code, words] of Object.entries(SECTOR_TEXTS[language])) {
        expect(words.filter((word) => word !== word.trim() || word === '')).toEqual([]);
        expect({ language, code, words: new Set(words).size }).toEqual({ language, code, words: words.length });
      }
    }
  });

  it.each([
    ['hotels', '55'],
    ['trä', '16'],
    ['puu', '16'],
    ['Holz', '16'],
    ['drewno', '16'],
    ['koks', '16'],
    ['sjávarútvegur', '03'],
    ['baldai', '31'],
    ['Maschinenbau', '28'],
    ['tarkvara', '62'],
    ['havvind', '35'],
    ['vesinik', '35'],
  ])('are known by what people say: %s is %s', (word, code) => {
    expect(sectorWords(code)).toContain(word);
  });

  it('that NACE does not have are called nothing', () => {
    expect(sectorWords('45')).toBe('');
  });

  it("are named in the reader's language", () => {
    expect(sectorName('31', ['fi', 'en'])).toBe('Huonekalujen valmistus');
    expect(sectorName('31', [])).toBe('Manufacture of furniture');
    expect(namedSectors().find(({ code }) => code === '31')).toMatchObject({
      section: 'C',
      names: { lt: 'Baldų gamyba' },
      words: { lt: ['baldai', 'interjeras', 'virtuvės'] },
    });
  });
});
