import type { Country } from '@hansa/contracts';
import geography from '../geography/baltic.json' with { type: 'json' };
import type { MapPoint } from '../geography/projection.js';
import { COUNTRIES, type Format } from '../language/use-format.js';
import { around, boxOf, type MapBox, meet, type Placed, widthOf } from './region-map-labels.js';

export interface CountryLabel {
  code: Country;
  at: MapPoint;
  count: number;
  /** Empty where there is no room for it. */
  name: string;
  nameAt: MapPoint;
}

/** In pixels. */
export const NUMBER = 14;
export const NAME = 12;

/** Country's middle, where its name stands. */
export const centre = (country: Country): MapPoint => geography.countries[country].label as unknown as MapPoint;

/** The countries' numbers, and their names where they fit into the country and over no dot; with the boxes that they take. */
export function countryLabels(of: {
  counts: Partial<Record<Country, number>>;
  dots: readonly Placed[];
  /** Where flows begin or end: the name stands above that place. */
  ends: ReadonlySet<Country>;
  unit: number;
  format: Format;
}): { labels: CountryLabel[]; taken: MapBox[] } {
  const { counts, dots, ends, unit, format } = of;
  const spots = dots.map(around);
  const taken: MapBox[] = [];
  const labels = COUNTRIES.map((code): CountryLabel => {
    const [left, top, right, bottom] = geography.countries[code].bounds as [number, number, number, number];
    const [at, count, size] = [centre(code), counts[code] ?? 0, NAME * unit];
    const aside = count > 0 ? NUMBER + 1 : ends.has(code) ? -NUMBER : 0;
    const nameAt: MapPoint = [at[0], at[1] + aside * unit];
    const name = format.country(code);
    const box = boxOf(name, size, nameAt);
    const fits = widthOf(name, size) < (right - left) * 0.9 && size * 3 < bottom - top;
    const isFree = fits && !spots.some((spot) => meet(box, spot));
    if (isFree) taken.push(box);
    return { code, at, count, name: isFree ? name : '', nameAt };
  });
  return { labels, taken };
}
