import { describe, expect, it } from '@jest/globals';
import { wordsOf } from './words-of.js';

describe('what somebody looks for', () => {
  it('is words, in small letters, without repeats and marks', () => {
    expect(wordsOf(' Klynge-Ledelse, klynge & "støtte"! ')).toEqual(['klynge', 'ledelse', 'støtte']);
    expect(wordsOf('cafe\u0301')).toEqual(['café']);
    expect(wordsOf("' | & !:*")).toEqual([]);
  });

  it('is bounded', () => {
    expect(wordsOf(Array.from({ length: 90 }, (_, n) => `w${n}`).join(' '))).toHaveLength(12);
    expect(wordsOf('a'.repeat(200))).toEqual(['a'.repeat(40)]);
  });
});
