import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../common.js';
import { Theme } from '../theme.js';
import { NAMED_THEMES, THEME_NAMES, themeName } from './themes.js';

describe('the known themes', () => {
  it('are themes', () => {
    expect(NAMED_THEMES.filter((theme) => !Theme.safeParse(theme).success)).toEqual([]);
    expect(NAMED_THEMES.length).toBeGreaterThanOrEqual(40);
  });

  it('have a name of their own in every language', () => {
    for (const language of LANGUAGES) {
      const names = NAMED_THEMES.map((theme) => THEME_NAMES[theme][language]);
      expect(names.filter((name) => !name || name !== name.trim())).toEqual([]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it("are called as in the reader's language", () => {
    expect(themeName('hydrogen', ['et', 'en'])).toBe('Vesinik');
    expect(themeName('hydrogen', [])).toBe('Hydrogen');
  });
});

describe('a theme that is not known', () => {
  it('is called by its words', () => {
    expect(themeName('green-steel', ['sv'])).toBe('Green steel');
    expect(themeName('constructor', [])).toBe('Constructor');
  });
});
