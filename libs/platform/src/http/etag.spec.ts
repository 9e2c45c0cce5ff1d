import { describe, expect, it } from '@jest/globals';
import { ChangedMeanwhile, InvalidInput } from '@hansa/contracts';
import { etagOf, expectVersion, isNamedIn, VersionIsNotSaid, versionIn } from './etag.js';

describe('the version in If-Match', () => {
  it.each([['"7-abc_DEF-1"'], ['"7"'], ['W/"7-x"'], [' "7" ']])('is 7 in %s', (header) => {
    expect(versionIn(header)).toBe(7);
  });

  it('must be said, and be one of ours', () => {
    expect(() => versionIn(undefined)).toThrow(VersionIsNotSaid);
    for (const other of ['', '*', '7', '"seven"', '"7", "8"', '"-7"'])
      expect(() => versionIn(other)).toThrow(InvalidInput);
  });

  it('must be that of the thing', () => {
    expect(() => expectVersion({ version: 2 }, 1)).toThrow(ChangedMeanwhile);
    expect(() => expectVersion({ version: 2 }, 2)).not.toThrow();
  });
});

describe('an ETag', () => {
  it('tells versions and representations apart', () => {
    expect(etagOf(3, 'body')).toBe(etagOf(3, 'body'));
    expect(new Set([etagOf(3, 'body'), etagOf(4, 'body'), etagOf(3, 'kropp')]).size).toBe(3);
    expect(versionIn(etagOf(3, 'body'))).toBe(3);
  });

  it('is found among those that a reader has', () => {
    const etag = etagOf(3, 'body');
    expect(isNamedIn(`"1-x", W/${etag}`, etag)).toBe(true);
    expect(isNamedIn('*', etag)).toBe(true);
    expect(isNamedIn('"3"', etag)).toBe(false);
    expect(isNamedIn(undefined, etag)).toBe(false);
  });
});
