import { describe, expect, it } from '@jest/globals';
import { readersLanguages } from './languages.js';

describe("a reader's languages", () => {
  it('are those he accepts, the dearest first', () => {
    expect(readersLanguages(undefined, 'en;q=0.3, sv-SE, da;q=0.8')).toEqual(['sv', 'da', 'en']);
  });

  it('begin with the one he asked for', () => {
    expect(readersLanguages('et', 'sv')).toEqual(['et', 'sv']);
    expect(readersLanguages('lv,lt', undefined)).toEqual(['lv', 'lt']);
  });

  it('leave out what is unknown or refused', () => {
    expect(readersLanguages('klingon', 'fr, *, fi;q=0, pl')).toEqual(['pl']);
    expect(readersLanguages(undefined, ';;;,,q=1;=')).toEqual([]);
  });

  it('count both kinds of Norwegian as one', () => {
    expect(readersLanguages(undefined, 'nn-NO, nb;q=0.9, no;q=0.8')).toEqual(['no']);
  });
});
