import { describe, expect, it } from '@jest/globals';
import { areMet, CRITERIA, criteriaFor, criteriaInForce, outcomeOf, type Pilot } from './integration.rules.js';

const criteria = CRITERIA[0]!;

function aPilot({ country = 'LV', answers = 5, mean = 4 }: Partial<Pilot> & { mean?: number } = {}): Pilot {
  const sum = answers * mean;
  return { country, answers, sums: { content: sum, trainer: sum, value: sum } };
}
const missed = (...pilots: Pilot[]) =>
  criteriaFor(pilots, criteria)
    .filter(({ met }) => !met)
    .map(({ code }) => code);

describe('the criteria of integration', () => {
  it('are met by two pilots in two countries with five good answers each', () => {
    const shown = criteriaFor([aPilot(), aPilot({ country: 'SE' })], criteria);
    expect(areMet(shown)).toBe(true);
    expect(shown).toContainEqual({ code: 'countries', needed: 2, actual: 2, met: true });
  });

  it('are missed by nothing at all, with no mean to show', () => {
    const shown = criteriaFor([], criteria);
    expect(shown.map(({ met }) => met)).toEqual([false, false, false, false, false, false]);
    expect(shown.find(({ code }) => code === 'mean-value')?.actual).toBeNull();
  });

  it('ask for two countries', () => {
    expect(missed(aPilot(), aPilot())).toEqual(['countries']);
  });

  it('do not count an online pilot for a country', () => {
    expect(missed(aPilot(), aPilot({ country: null }))).toEqual(['countries']);
  });

  it('ask for five answers in each of two pilots, and say how many the second has', () => {
    const shown = criteriaFor([aPilot({ answers: 30 }), aPilot({ country: 'SE', answers: 4 })], criteria);
    expect(shown).toContainEqual({ code: 'answers-each', needed: 5, actual: 4, met: false });
  });

  it('do not count the country of a pilot with too few answers', () => {
    expect(missed(aPilot(), aPilot(), aPilot({ country: 'SE', answers: 4 }))).toEqual(['countries']);
  });

  it('do not let a further pilot with few answers stand in the way', () => {
    expect(missed(aPilot(), aPilot({ country: 'SE' }), aPilot({ answers: 1, mean: 1 }))).toEqual([]);
  });

  it('ask for the mean on every axis, of all answers', () => {
    const poor = { ...aPilot({ country: 'SE' }), sums: { content: 20, trainer: 14, value: 20 } };
    expect(missed(aPilot({ mean: 4 }), poor)).toEqual(['mean-trainer']);
    expect(missed(aPilot({ mean: 3.5 }), aPilot({ country: 'SE', mean: 3.5 }))).toEqual([]);
  });

  it('apply from their day on', () => {
    const stricter = { ...criteria, version: 2, from: '2027-01-01' };
    const all = [criteria, stricter];
    expect(criteriaInForce(new Date('2026-12-31T23:59:59Z'), all).version).toBe(1);
    expect(criteriaInForce(new Date('2027-01-01T00:00:00Z'), all).version).toBe(2);
    expect(criteriaInForce(new Date('2010-02-15T00:00:00Z'), all).version).toBe(1);
  });
});

describe('the vote of the partners', () => {
  it('integrates by a majority of all partners, whoever has not voted', () => {
    expect(outcomeOf(3, ['integrate', 'integrate'])).toBe('integrated');
    expect(outcomeOf(4, ['integrate', 'integrate'])).toBeNull();
    expect(outcomeOf(1, ['integrate'])).toBe('integrated');
  });

  it('is open as long as a majority can still come about', () => {
    expect(outcomeOf(3, [])).toBeNull();
    expect(outcomeOf(3, ['do-not', 'integrate'])).toBeNull();
  });

  it('declines as soon as it no longer can', () => {
    expect(outcomeOf(3, ['do-not', 'do-not'])).toBe('declined');
    expect(outcomeOf(4, ['integrate', 'do-not', 'do-not'])).toBe('declined');
    expect(outcomeOf(2, ['do-not'])).toBe('declined');
  });
});
