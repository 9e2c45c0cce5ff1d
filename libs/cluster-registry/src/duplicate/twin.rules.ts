import type { Country, TwinReason } from '@hansa/contracts';

/** What a cluster has in common with one that is in the registry. */
export interface Resemblance {
  /** Of the likest of their names, without what all clusters are called: 0 to 1. */
  likeness: number;
  sameAcronym: boolean;
  sameDomain: boolean;
  sameCountry: boolean;
  samePlace: boolean;
}

/** How likely two are the same from 0 to 1, and why. */
export interface Likelihood {
  reasons: TwinReason[];
  likelihood: number;
  strong: boolean;
}

/** From here on it is shown, and from there on it must have been seen before another one is created. */
const SHOWN = 0.4;
const STRONG = 0.75;

/** Names less like than this have only common words in common. */
const SIMILAR = 0.55;
/** In another country a cluster is called much the same without being the same. */
const SIMILAR_ABROAD = 0.8;

/**
 * Each thing in common makes it likelier by its weight: 1 - (1 - weight) × ... The weights are set by the pairs of the
 * specs. An address alone is not enough to be strong (agencies keep several clusters on theirs); the same name is.
 * Null: not likely at all.
 */
export function likelihoodOf(twin: Resemblance): Likelihood | null {
  const { likeness, sameAcronym, sameDomain, sameCountry, samePlace } = twin;
  const similar = likeness >= (sameCountry ? SIMILAR : SIMILAR_ABROAD);
  const said: [TwinReason, number, boolean][] = [
    ['same-web-domain', 0.65, sameDomain],
    ['same-acronym', sameCountry ? 0.5 : 0.25, sameAcronym],
    ['similar-name', likeness ** 2 * (sameCountry ? 0.8 : 0.5), similar],
    ['same-place', 0.25, sameCountry && samePlace],
  ];
  const held = said.filter(([, , is]) => is);
  if (held.every(([reason]) => reason === 'same-place')) return null;
  const unlikely = held.reduce((rest, [, weight]) => rest * (1 - weight), 1);
  const likelihood = Math.round((1 - unlikely) * 100) / 100;
  if (likelihood < SHOWN) return null;
  return { reasons: held.map(([reason]) => reason), likelihood, strong: likelihood >= STRONG };
}

/** A point, in degrees of WGS 84, and a town by its folded name; what is not known is null. */
export interface Whereabouts {
  country: Country;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
}

const NEAR_KILOMETRES = 10;
const EARTH_KILOMETRES = 6371;

/** In the same town by name, or within ten kilometres of each other. */
export function isSamePlace(one: Whereabouts, other: Whereabouts): boolean {
  if (one.country !== other.country) return false;
  if (one.place !== null && one.place === other.place) return true;
  const distance = kilometres(one, other);
  return distance !== null && distance <= NEAR_KILOMETRES;
}

/** Along the great circle (haversine). */
function kilometres(one: Whereabouts, other: Whereabouts): number | null {
  if (one.longitude === null || one.latitude === null || other.longitude === null || other.latitude === null) {
    return null;
  }
  const radians = Math.PI / 180;
  const across = Math.sin(((other.latitude - one.latitude) * radians) / 2) ** 2;
  const along = Math.sin(((other.longitude - one.longitude) * radians) / 2) ** 2;
  const cosines = Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians);
  return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(across + cosines * along));
}
