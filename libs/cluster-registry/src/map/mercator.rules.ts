/** The whole world is a square from 0 to 1; x goes to the east, y to the south (Web Mercator, EPSG:3857). */
export interface Square {
  west: number;
  north: number;
  east: number;
  south: number;
}

/** Beyond it the projection has no square; there is nothing of ours either. */
const NORTHERNMOST = 85.0511;

export function xOf(longitude: number): number {
  return (longitude + 180) / 360;
}

export function yOf(latitude: number): number {
  const bounded = Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, latitude));
  const radians = (bounded * Math.PI) / 180;
  return (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
}

/** Degrees to the fifth decimal, which is a metre. */
export function longitudeOf(x: number): number {
  return round(x * 360 - 180);
}

export function latitudeOf(y: number): number {
  return round((Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI);
}

/** Where the ten countries lie, with room around them. */
const EVERYWHERE = '-32,46,36,82';

/** @param bbox west, south, east, north in degrees, with commas between them */
export function squareOf(bbox = EVERYWHERE): Square {
  const [west, south, east, north] = bbox.split(',').map(Number) as [number, number, number, number];
  return { west: xOf(west), north: yOf(north), east: xOf(east), south: yOf(south) };
}

/** Squares beside each other in what is seen, at most. */
const MOST_BESIDE = 128;

/**
 * How often the world is halved to get the squares in which clusters are grouped: 64 pixels at this zoom, but larger
 * where so many would not be told apart.
 */
export function levelOf(zoom: number, { west, north, east, south }: Square): number {
  const side = Math.max(east - west, south - north);
  return Math.max(0, Math.min(zoom + 2, Math.floor(Math.log2(MOST_BESIDE / side))));
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
