import { describe, expect, it } from '@jest/globals';
import { beginningOf } from './beginning-of.js';

describe('the beginning of a description', () => {
  it('ends with a word, after at most 300 characters', () => {
    expect(beginningOf('short')).toBe('short');
    const beginningText = beginningOf('kilo '.repeat(100));
    expect(beginningText.length).toBeLessThanOrEqual(300);
    expect(beginningText.endsWith('kilo…')).toBe(true);
  });
});
