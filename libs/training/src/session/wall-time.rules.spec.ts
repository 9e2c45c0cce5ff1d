import { describe, expect, it } from '@jest/globals';
import { dateIn, endOfDay, instantAt } from './wall-time.rules.js';

describe('wall time', () => {
  it('is another instant in Riga than in Reykjavik', () => {
    expect(instantAt('2026-01-15', '09:00', 'Europe/Riga').toISOString()).toBe('2026-01-15T07:00:00.000Z');
    expect(instantAt('2026-01-15', '09:00', 'Atlantic/Reykjavik').toISOString()).toBe('2026-01-15T09:00:00.000Z');
  });

  it('follows summer time', () => {
    expect(instantAt('2026-07-01', '09:00', 'Europe/Stockholm').toISOString()).toBe('2026-07-01T07:00:00.000Z');
    expect(instantAt('2026-12-01', '09:00', 'Europe/Stockholm').toISOString()).toBe('2026-12-01T08:00:00.000Z');
  });

  it('that comes twice is the first of them', () => {
    expect(instantAt('2026-10-25', '03:30', 'Europe/Helsinki').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('that is left out is as much later', () => {
    expect(instantAt('2026-03-29', '02:30', 'Europe/Copenhagen').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('until a date lasts to the end of that day there', () => {
    expect(endOfDay('2026-05-04', 'Europe/Riga').toISOString()).toBe('2026-05-04T21:00:00.000Z');
    expect(endOfDay('2026-03-28', 'Europe/Riga').toISOString()).toBe('2026-03-28T22:00:00.000Z');
  });

  it('shows another date east of midnight', () => {
    const instant = new Date('2026-05-04T22:30:00Z');
    expect(dateIn('Europe/Riga', instant)).toBe('2026-05-05');
    expect(dateIn('Atlantic/Reykjavik', instant)).toBe('2026-05-04');
  });
});
