import geography from './baltic.json' with { type: 'json' };

/** A place on the drawn map, in its units. */
export type MapPoint = readonly [x: number, y: number];

export const MAP_WIDTH = geography.width;
export const MAP_HEIGHT = geography.height;

const RADIANS = Math.PI / 180;
const { parallels, meridian, scale, translate } = geography.projection;
const [south, north] = parallels.map((parallel) => Math.sin(parallel * RADIANS)) as [number, number];
const cone = (south + north) / 2;
const constant = 1 + south * (2 * cone - south);
const apex = Math.sqrt(constant) / cone;
const [right, down] = translate as [number, number];

/** Albers' equal-area conic, with the constants that the map was made with: degrees to where they are drawn. */
export function mapPoint(longitude: number, latitude: number): MapPoint {
  const radius = Math.sqrt(constant - 2 * cone * Math.sin(latitude * RADIANS)) / cone;
  const angle = (longitude - meridian) * RADIANS * cone;
  return [right + scale * radius * Math.sin(angle), down - scale * (apex - radius * Math.cos(angle))];
}

/** And back: the longitude and latitude of a place on the map. */
export function degreesOf([x, y]: MapPoint): [longitude: number, latitude: number] {
  const [east, fromApex] = [(x - right) / scale, apex - (down - y) / scale];
  const radius = Math.hypot(east, fromApex);
  const longitude = Math.atan2(east, fromApex) / cone / RADIANS + meridian;
  const sine = (constant - (radius * cone) ** 2) / (2 * cone);
  return [longitude, Math.asin(Math.max(-1, Math.min(1, sine))) / RADIANS];
}
