import { describe, expect, it } from '@jest/globals';
import type { EnterLabelInput } from '@hansa/contracts';
import { LabelCannotBeRenewed, LabelLastsTooLong } from './label.errors.js';
import { expectValidity, yearsAfter } from './label.rules.js';

const label = (told: Partial<EnterLabelInput> = {}): EnterLabelInput => ({
  ...{ level: 'bronze', awardedOn: '2027-03-10', validUntil: '2029-03-10', renewal: false },
  ...{ evidence: 'https://labels.example/1', ...told },
});

describe('a label', () => {
  it.each(['bronze', 'silver'] as const)('of %s is awarded for two years at first', (level) => {
    expect(() => expectValidity(label({ level }), null)).not.toThrow();
    expect(() => expectValidity(label({ level, validUntil: '2029-03-11' }), null)).toThrow(LabelLastsTooLong);
  });

  it('may be awarded for less', () => {
    expect(() => expectValidity(label({ validUntil: '2028-01-01' }), null)).not.toThrow();
  });

  it('that is renewed goes on for three years from the end of the one before, without a gap', () => {
    const renewed = label({ renewal: true, awardedOn: '2027-03-10', validUntil: '2030-05-01' });
    expect(() => expectValidity(renewed, '2027-05-01')).not.toThrow();
    expect(() => expectValidity({ ...renewed, validUntil: '2030-05-02' }, '2027-05-01')).toThrow(LabelLastsTooLong);
  });

  it('can be renewed until a year after its end', () => {
    const renewed = label({ renewal: true, validUntil: '2029-03-10' });
    expect(() => expectValidity(renewed, '2026-03-10')).not.toThrow();
    expect(() => expectValidity(renewed, '2026-03-09')).toThrow(LabelCannotBeRenewed);
  });

  it('that renews one that the registry does not know may have followed it a year later', () => {
    expect(() => expectValidity(label({ renewal: true, validUntil: '2031-03-10' }), null)).not.toThrow();
    expect(() => expectValidity(label({ renewal: true, validUntil: '2031-03-11' }), null)).toThrow(LabelLastsTooLong);
  });

  it('says until when it could last at most', () => {
    let error: unknown;
    try {
      expectValidity(label({ validUntil: '2032-01-01' }), null);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ details: { field: 'validUntil', atMost: '2029-03-10' } });
  });
});

describe('years after a day', () => {
  it('end on the same day, or the first of March where there is none', () => {
    expect(yearsAfter('2027-12-31', 3)).toBe('2030-12-31');
    expect(yearsAfter('2028-02-29', 2)).toBe('2030-03-01');
  });
});
