import { describe, expect, it } from '@jest/globals';
import { isSamePlace, likelihoodOf, type Resemblance, type Whereabouts } from './twin.rules.js';

const nothing: Resemblance = {
  ...{ likeness: 0, sameAcronym: false, sameDomain: false, sameCountry: true, samePlace: false },
};
const likely = (told: Partial<Resemblance>) => likelihoodOf({ ...nothing, ...told });

describe('a likely twin', () => {
  it('has the same name in the same country', () => {
    expect(likely({ likeness: 1 })).toEqual({ reasons: ['similar-name'], likelihood: 0.8, strong: true });
    expect(likely({ likeness: 0.8 })).toMatchObject({ strong: false });
    expect(likely({ likeness: 0.6 })).toBeNull();
  });

  it('is not strong by its web domain alone: agencies keep several clusters on theirs', () => {
    expect(likely({ sameDomain: true })).toEqual({ reasons: ['same-web-domain'], likelihood: 0.65, strong: false });
    expect(likely({ sameDomain: true, samePlace: true })).toMatchObject({ strong: false });
    expect(likely({ sameDomain: true, likeness: 0.65 })).toMatchObject({ strong: true });
    expect(likely({ sameDomain: true, sameAcronym: true })).toMatchObject({ strong: true });
  });

  it('is not made by its place, which only makes others likelier', () => {
    expect(likely({ samePlace: true })).toBeNull();
    expect(likely({ likeness: 0.7 })).toBeNull();
    expect(likely({ likeness: 0.7, samePlace: true })).toMatchObject({ reasons: ['similar-name', 'same-place'] });
  });

  it('shares an acronym within its country, not abroad', () => {
    expect(likely({ sameAcronym: true })).toMatchObject({ reasons: ['same-acronym'], strong: false });
    expect(likely({ sameAcronym: true, sameCountry: false })).toBeNull();
  });

  it('abroad is called the same and has more in common', () => {
    expect(likely({ likeness: 1, sameCountry: false })).toMatchObject({ strong: false });
    expect(likely({ likeness: 1, sameCountry: false, sameDomain: true })).toMatchObject({ strong: true });
  });

  it('gives its reasons, the weightiest first', () => {
    const all = { likeness: 1, sameAcronym: true, sameDomain: true, samePlace: true };
    expect(likely(all)).toMatchObject({
      reasons: ['same-web-domain', 'same-acronym', 'similar-name', 'same-place'],
      strong: true,
    });
  });
});

describe('the same place', () => {
  const at = (told: Partial<Whereabouts>): Whereabouts => ({
    ...{ country: 'DK', place: null, longitude: null, latitude: null, ...told },
  });
  const odense = at({ place: 'odense', longitude: 10.39, latitude: 55.4 });

  it('is the same town, or within ten kilometres', () => {
    expect(isSamePlace(odense, at({ place: 'odense' }))).toBe(true);
    expect(isSamePlace(odense, at({ place: 'bellinge', longitude: 10.32, latitude: 55.34 }))).toBe(true);
    expect(isSamePlace(odense, at({ place: 'vejle', longitude: 9.54, latitude: 55.71 }))).toBe(false);
  });

  it('is in one country', () => {
    expect(isSamePlace(odense, at({ ...odense, country: 'SE' }))).toBe(false);
  });

  it('is not known of what says nothing', () => {
    expect(isSamePlace(at({}), at({}))).toBe(false);
    expect(isSamePlace(odense, at({}))).toBe(false);
  });
});
