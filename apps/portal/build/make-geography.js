/**
 * Makes `src/geography/baltic.json`, the map that the portal draws: `node24 build/make-geography.js`, by hand, when the
 * map is to be another one. Its output is committed, so that nobody needs the atlas to build the portal.
 *
 * From npm's `world-atlas` (Natural Earth 1:10m, public domain): the ten countries, and the land around them in one piece.
 * They are projected here, by Albers' equal-area conic, so that the browser only draws paths; for points it has the
 * formula itself in `src/geography/projection.ts`, with the constants that are written beside the paths. What is left
 * out is smaller than two kilometres or so. Svalbard, Jan Mayen and Bouvet lie outside of what is shown.
 */
import { geoConicEqualArea, geoPath, geoStream } from 'd3-geo';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';

/** ISO 3166 numbers, as the atlas has them (Finland with Åland); and where the name stands, clear of the borders. */
const COUNTRIES = {
  DK: { numbers: ['208'], label: [9.2, 56.1] },
  EE: { numbers: ['233'], label: [25.8, 58.75] },
  FI: { numbers: ['246', '248'], label: [26.2, 63.2] },
  DE: { numbers: ['276'], label: [10.2, 51.3] },
  IS: { numbers: ['352'], label: [-18.6, 64.95] },
  LV: { numbers: ['428'], label: [25.6, 56.85] },
  LT: { numbers: ['440'], label: [23.9, 55.45] },
  NO: { numbers: ['578'], label: [9.3, 61.4] },
  PL: { numbers: ['616'], label: [19.3, 52.0] },
  SE: { numbers: ['752'], label: [15.3, 62.3] },
};

/** Two parallels that cut the region, and the meridian that is upright: the middle of the Baltic Sea. */
const PARALLELS = [52, 66];
const MERIDIAN = 15;
const WIDTH = 4000;
const MARGIN = 140;
/** How much land is drawn beyond the frame, in parts of it, for wide windows. */
const BESIDE = 0.55;
const ABOVE = 0.12;
/** Areas in square units: of the corners that are smoothed away, and of the islands that are left out, here and around. */
const CORNER = 7;
const ISLAND = 20;
const ISLAND_AROUND = 500;

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
const all = feature(atlas, atlas.objects.countries).features;

/** The parts of some countries of which a point lies within west, south, east and north. */
function partsWithin(countries, [west, south, east, north]) {
  const parts = countries.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  const isNear = ([longitude, latitude]) =>
    longitude > west && longitude < east && latitude > south && latitude < north;
  return { type: 'MultiPolygon', coordinates: parts.filter(([outline]) => outline.some(isNear)) };
}

const ten = Object.entries(COUNTRIES).map(([code, { numbers }]) => {
  const countries = all.filter(({ id }) => numbers.includes(id));
  return { code, shape: partsWithin(countries, [-26, 40, 40, 72]) };
});

const plain = () => geoConicEqualArea().parallels(PARALLELS).rotate([-MERIDIAN, 0]).center([0, 0]).precision(0);
const region = { type: 'GeometryCollection', geometries: ten.map(({ shape }) => shape) };
const fitted = plain().fitWidth(WIDTH - 2 * MARGIN, region);
const [[, top], [, bottom]] = geoPath(fitted).bounds(region);
const height = Math.ceil(bottom - top + 2 * MARGIN);
const [right, down] = fitted.translate();
const projection = plain()
  .scale(round(fitted.scale(), 3))
  .translate([round(right + MARGIN, 3), round(down - top + MARGIN, 3)])
  .clipExtent([
    [-WIDTH * BESIDE, -height * ABOVE],
    [WIDTH * (1 + BESIDE), height * (1 + ABOVE)],
  ]);

/** A shape on the plane. Holes become land: a lake, or a country within a country, is nothing that this map tells. */
function flat(shape) {
  const rings = [];
  geoStream(
    shape,
    projection.stream({
      lineStart: () => rings.push([]),
      point: (x, y) => rings.at(-1).push([round(x, 1), round(y, 1)]),
      lineEnd: () => rings.at(-1).push(rings.at(-1)[0]),
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
      sphere: () => undefined,
    }),
  );
  return { type: 'MultiPolygon', coordinates: rings.filter(({ length }) => length > 3).map((ring) => [ring]) };
}

const isOurs = new Set(Object.values(COUNTRIES).flatMap(({ numbers }) => numbers));
const around = flat(
  partsWithin(
    all.filter(({ id, geometry }) => geometry && !isOurs.has(id)),
    [-60, 40, 75, 82],
  ),
);
// One topology, so that a border is smoothed once and stays one line.
const shapes = Object.fromEntries(ten.map(({ code, shape }) => [code, flat(shape)]));
const smooth = simplify(presimplify(topology({ ...shapes, around })), CORNER);
const within = filter(smooth, filterWeight(smooth, ISLAND));
const outside = filter(smooth, filterWeight(smooth, ISLAND_AROUND));

const countries = Object.fromEntries(
  ten.map(({ code }) => {
    const polygons = polygonsOf(within, code);
    const [xs, ys] = [0, 1].map((axis) => polygons.flat(2).map((point) => point[axis]));
    const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round);
    return [code, { path: pathOf(polygons), label: projection(COUNTRIES[code].label).map(Math.round), bounds }];
  }),
);

/** Without the lines that its parts share. */
function polygonsOf(of, name) {
  return merge(of, [of.objects[name]]).coordinates;
}

/** Steps from point to point in whole units, which is the shortest way to write it. */
function pathOf(polygons) {
  return polygons
    .flat()
    .map(([first, ...rest]) => {
      let [x, y] = first.map(Math.round);
      const start = `M${x} ${y}l`;
      const steps = [];
      for (const point of rest.slice(0, -1)) {
        const [nextX, nextY] = point.map(Math.round);
        if (nextX !== x || nextY !== y) steps.push(nextX - x, nextY - y);
        [x, y] = [nextX, nextY];
      }
      return steps.length > 2 ? `${start}${steps.join(' ').replaceAll(' -', '-')}z` : '';
    })
    .join('');
}

function round(value, digits) {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

const [scale, translate] = [projection.scale(), projection.translate()];
const geography = {
  projection: { parallels: PARALLELS, meridian: MERIDIAN, scale, translate },
  ...{ width: WIDTH, height, countries, others: pathOf(polygonsOf(outside, 'around')) },
};
const file = new URL('../src/geography/baltic.json', import.meta.url);
const style = await resolveConfig(file);
const text = await format(JSON.stringify(geography), { ...style, parser: 'json' });
writeFileSync(file, text);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `baltic.json: ${kilobytes(text.length)}, with gzip ${kilobytes(gzipSync(text).length)}, ${WIDTH} x ${height}`,
);
