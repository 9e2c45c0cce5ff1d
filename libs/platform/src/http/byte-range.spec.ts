import { describe, expect, it } from '@jest/globals';
import { byteRange } from './byte-range.js';

describe('the part of a file that is asked for', () => {
  it.each([
    ['bytes=0-4', { from: 0, to: 4 }],
    ['bytes=5-', { from: 5, to: 9 }],
    ['bytes=9-9', { from: 9, to: 9 }],
    ['bytes=3-99', { from: 3, to: 9 }],
    ['bytes=-4', { from: 6, to: 9 }],
    ['bytes=-99', { from: 0, to: 9 }],
  ])('%s of ten bytes is one', (header, part) => {
    expect(byteRange(header, 10)).toEqual(part);
  });

  it.each(['bytes=10-', 'bytes=10-20', 'bytes=-0'])('%s of ten bytes there is not', (header) => {
    expect(byteRange(header, 10)).toBe('none');
  });

  it.each([
    undefined,
    '',
    'bytes=-',
    'bytes=4-2',
    'bytes=0-1,3-4',
    'lines=0-1',
    'bytes=a-b',
    'bytes=1e2-',
    'bytes= 1-2',
  ])('%s is all of it', (header) => {
    expect(byteRange(header, 10)).toBeNull();
  });
});
