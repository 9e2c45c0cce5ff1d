import { describe, expect, it } from '@jest/globals';
import { fold, highlighted, highlightedPart, wantedOf } from './highlight.rules.js';

const hits = (text: string, query: string) =>
  highlighted(text, wantedOf(query)).flatMap(({ text: piece, hit }) => (hit ? [piece] : []));

describe('the words that were looked for', () => {
  it('are shown in all their forms', () => {
    expect(hits('Klyngen og klyngernes ledere', `'klyng' | 'klynge':*`)).toEqual(['Klyngen', 'klyngernes']);
    expect(hits('Pārtikas klasteris', `'partik':* & 'klaster'`)).toEqual(['Pārtikas', 'klasteris']);
    expect(hits('Żywność, łososie, Grüße', `'losos' | 'gruss' | 'zywnosc'`)).toEqual(['Żywność', 'łososie', 'Grüße']);
  });

  it('are not every word that begins as they do', () => {
    expect(hits('art artistic artificial', `'art'`)).toEqual(['art']);
    expect(hits('windowsill wind', `'wind'`)).toEqual(['windowsill', 'wind']);
    expect(hits('the sector is 10', `'sector/10'`)).toEqual([]);
  });

  it('leave the text as it was', () => {
    const text = '<b>wind</b> & "wind" — 風 wind';
    const pieces = highlighted(text, wantedOf(`'wind'`));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ hit }) => hit)).toHaveLength(3);
    expect(highlighted('', [])).toEqual([]);
  });

  it('are looked for in the first text that has them, and shown with what stands around them', () => {
    const long = `${'before '.repeat(100)}wind ${'after '.repeat(100)}`;
    const part = highlightedPart(['Nothing.', long], wantedOf(`'wind'`));
    const whole = part.map(({ text }) => text).join('');
    expect(whole).toMatch(/^… before .*wind after .* …$/);
    expect(whole.length).toBeLessThan(260);
    expect(highlightedPart(['Nothing.', 'No'], wantedOf(`'wind'`))).toEqual([{ text: 'Nothing.', hit: false }]);
    expect(highlightedPart(['x'.repeat(1000)], [])[0]!.text.length).toBeLessThan(260);
    expect(highlightedPart([], [])).toEqual([]);
  });

  it('are folded as the database folds them', () => {
    expect(fold('Ærø ÅRHUS Łódź Straße Þór')).toBe('aero arhus lodz strasse thor');
    expect(wantedOf(null)).toEqual([]);
  });
});
