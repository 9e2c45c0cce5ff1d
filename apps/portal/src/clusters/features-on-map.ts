import type { ClusterMap } from '@hansa/contracts';
import { mapPoint } from '../geography/projection.js';
import type { MapView } from '../parts/region-map.js';

/** A cluster alone, or several that would lie upon each other. */
export interface OnMap {
  id: string | null;
  longitude: number;
  latitude: number;
  count: number;
  bounds: MapView['bounds'];
  single: { name: string; faint: boolean; exact: boolean } | null;
}

/** In pixels: as near to each other dots, and a dot and a number, may come. */
const DOTS = 12;
const NUMBERS = 28;

/**
 * The service groups by squares: what lies on two sides of a square's edge is put together here.
 * @param unit of the map in a pixel
 */
export function featuresOnMap(features: ClusterMap['features'], unit: number): OnMap[] {
  const shown: OnMap[] = [];
  for (const one of features.map(onMap).sort((a, b) => b.count - a.count)) {
    const near = shown.find((other) => {
      const least = (other.count > 1 || one.count > 1 ? NUMBERS : DOTS) * unit;
      const [[x1, y1], [x2, y2]] = [mapPoint(one.longitude, one.latitude), mapPoint(other.longitude, other.latitude)];
      return Math.hypot(x1 - x2, y1 - y2) < least;
    });
    if (near) shown.splice(shown.indexOf(near), 1, together(near, one));
    else shown.push(one);
  }
  return shown;
}

function onMap(feature: ClusterMap['features'][number]): OnMap {
  const [longitude, latitude] = feature.geometry.coordinates;
  if ('count' in feature.properties) {
    const { count, bounds } = feature.properties;
    return { id: null, longitude, latitude, count, bounds, single: null };
  }
  const { name, exact, status } = feature.properties;
  const id = 'id' in feature ? feature.id : null;
  const single = { name, exact, faint: status === 'emerging' || !exact };
  return { id, longitude, latitude, count: 1, bounds: [longitude, latitude, longitude, latitude], single };
}

function together(one: OnMap, other: OnMap): OnMap {
  const count = one.count + other.count;
  const middle = (a: number, b: number) => (a * one.count + b * other.count) / count;
  const [[w1, s1, e1, n1], [w2, s2, e2, n2]] = [one.bounds, other.bounds];
  return {
    ...{ id: null, single: null, count },
    longitude: middle(one.longitude, other.longitude),
    latitude: middle(one.latitude, other.latitude),
    bounds: [Math.min(w1, w2), Math.min(s1, s2), Math.max(e1, e2), Math.max(n1, n2)],
  };
}
